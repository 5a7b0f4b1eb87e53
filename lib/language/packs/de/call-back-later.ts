import type { FrameTable } from '../pack.ts';

/** They gave a day or a span from which on, or on which, to come back. */
export const callBackLater: FrameTable = [
  // Bound to being in touch.
  {
    say: [
      '{wiederkommen} (sie|du|ihr|wir|mich|uns)? ..6 @date',
      '(warten|setzen|nehmen) (wir|sie)? ..4 @date',
    ],
    unless: [
      'letzte (woche|monat|jahr|montag|dienstag|mittwoch|donnerstag|freitag)',
      '(arbeite|pause|auszeit) ..8',
      '(im urlaub|in urlaub|abwesend|nicht im büro|außer haus|elternzeit|krank|mutterschutz)',
    ],
    weight: 3.2,
  },
  // A day that suits better, or a bare day.
  {
    say: [
      '@date ..4 (passt|passen|besser|würde|wäre|hätte|gerne|passend|super|realistisch|sieht es|sieht das|luft|zeit|ruhiger|gut|erreichbar|verfügbar)',
      '(schaue|sehe|kümmere|prüfe) (ich|wir)? ..6 (an|durch)? ..3 @date',
    ],
    unless: ['@date ..4 (war|kam|bezahlt|geliefert|erhalten|angekommen)'],
    weight: 2.4,
  },
  // Nothing in the sentence but the day.
  {
    say: ['^ @date ..2 $'],
    unless: ['(weg|auszeit|pause|ferien|elternzeit|arbeite|zurueck|wieder)'],
    weight: 3.4,
  },
  // A day to come, in words that say nothing else.
  {
    say: ['@date'],
    unless: [
      '(war|hatte|kam|bezahlt|erhalten|gültig|geliefert|seit|läuft|treffen|urlaub|abwesend|zurück|frei|krank|rechnung|version)',
    ],
    weight: 1.5,
  },
];
