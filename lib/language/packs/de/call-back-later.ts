import type { FrameTable } from '../pack.ts';

/** They gave a day or a span from which on, or on which, to come back. */
export const callBackLater: FrameTable = [
  // Bound to being in touch.
  {
    say: ['{wiederkommen} ..6 @date', '(warten|nehmen) ..4 @date'],
    unless: [
      'letzte (woche|monat|jahr|montag|dienstag|mittwoch|donnerstag|freitag)',
      '(arbeite|pause) ..8',
      '(im urlaub|in urlaub|abwesend|nicht im büro|außer haus|elternzeit|krank|mutterschutz)',
    ],
    weight: 3.2,
  },
  // A day that suits better, or a bare day.
  {
    say: [
      '@date ..4 (passt|passen|besser|würde|hätte|gerne|super|sieht es|sieht das|luft|zeit|gut|erreichbar)',
    ],
    unless: ['@date ..4 (war|kam|bezahlt|erhalten|angekommen)'],
    weight: 2.4,
  },
  // Nothing in the sentence but the day.
  {
    say: ['^ @date ..2 $'],
    unless: ['(weg|pause|ferien|elternzeit|arbeite|zurueck|wieder)'],
    weight: 3.4,
  },
  // A day to come, in words that say nothing else.
  {
    say: ['@date'],
    unless: [
      '(war|hatte|kam|bezahlt|erhalten|gültig|seit|treffen|urlaub|abwesend|zurück|frei|krank|rechnung|version)',
    ],
    weight: 1.5,
  },
];
