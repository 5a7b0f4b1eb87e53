import type { FrameTable } from '../pack.ts';

/** They gave a day or a span from which on, or on which, to come back. */
export const callBackLater: FrameTable = [
  // Bound to being in touch.
  {
    say: [
      '{wiederkommen} (sie|du|ihr|wir|mich|uns)? ..6 @date',
      '@date ..6 {wiederkommen}',
      '(lassen|lass|lasst) (sie)? (uns|mich) ..3 @date',
      '(können|könnten|sollten|wollen|würden) (wir|sie|du) ..6 @date',
      '(können|könnten|sollten|würden) (wir|sie) ..4 @date ..6 (sprechen|telefonieren|reden|melden|anrufen|schauen|treffen)',
      '(auf|bis|für) @date (verschieben|vertagen|verlegen|verschoben|schieben|warten|zurückstellen)',
      '@date ..4 (wird das nichts|nichts mehr|schaffe|schaffen|keine zeit|keine luft|keine kapazität|geht es nicht|geht nichts)',
      '(wiedervorlage|wv) ..3 @date',
      '(warten|greifen|setzen|haken|schieben|nehmen|holen) (wir|sie)? ..4 @date',
      '(frühestens|erst|erst wieder|ab|nach) ..1 @date',
      '(geben|gib|gebt|lassen) (sie)? (mir|uns) ..2 @date',
      '(nochmal|nochmals|noch mal|noch einmal|wieder|erneut) ..3 @date',
      '@date ..3 (nochmal|nochmals|noch mal|noch einmal|wieder|erneut)',
    ],
    unless: [
      '(freue|freuen) ..1 (mich|uns)',
      '(habe|haben|hatte|hatten|war|waren) ..6 @date ..5 (bezahlt|gesprochen|telefoniert|getroffen|geschickt|erhalten|bekommen|gekauft|unterschrieben|geliefert|überwiesen|verlängert|gewechselt)',
      '(letzte|letzten|letzter|vergangene|vergangenen|vorige) (woche|monat|jahr|montag|dienstag|mittwoch|donnerstag|freitag)',
      'seit @date',
      '(gültig|befristet|frist|rechnung|bezahlt|überwiesen|geburtstag)',
      '(bin|sind|ist|komme|kehre) ..8 {zurueck}',
      '(bin|sind) ..6 (weg|unterwegs|raus|offline)',
      '(arbeite|arbeiten|pause|auszeit) ..8',
      '(im urlaub|in urlaub|abwesend|nicht im büro|außer haus|elternzeit|krank|mutterschutz)',
    ],
    weight: 3.2,
  },
  // A day that suits better, or a bare day.
  {
    say: [
      '^ (vielleicht|eventuell|evtl|gerne|gern|eher|lieber|besser|frühestens|ab|am|im|in|nach|nicht vor|ende|anfang|mitte|dann|wenn dann|wohl|vermutlich|wahrscheinlich|so)? ..1 @date ..3 $',
      '@date ..4 (passt|passen|besser|möglich|würde|wäre|hätte|hätten|ideal|gerne|gern|passend|günstiger|perfekt|prima|super|ok|okay|denkbar|realistisch|sieht es|sieht das|luft|zeit|ruhiger|gut|erreichbar|verfügbar)',
      '(passt|passen|besser|möglich|würde|wäre|ideal|gerne|gern|passend|günstiger|denkbar|realistisch|luft|zeit|ruhiger|frei|verfügbar|erreichbar|vielleicht|eventuell|dann|eher|lieber) (mir|uns|es)? ..4 @date',
      '(ausgebucht|voll|beschäftigt|dicht|ausgelastet|unter wasser|land unter|stress|stressig|zu viel los|viel zu tun|im stress|umzug|umbau|eingespannt|verplant) ..6 @date',
      '@date ..4 (ausgebucht|voll|beschäftigt|dicht|ausgelastet|viel zu tun|eingespannt|verplant)',
      '(budget|budgets|mittel|gelder|planung|vertrag|haushalt) ..8 @date',
      '(planen|plane|starten|beginnen|entscheiden|vorgesehen|geplant|angehen) ..6 @date',
      '@date ..6 (danach|dann|anschließend) ..2 (gerne|gern|wieder|geht|können|passt)',
      '(jetzt|heute|momentan|derzeit|aktuell|moment|dieses jahr|diese woche|diesen monat) ..1 (nicht|noch nicht|geht es nicht|passt es nicht|leider nicht|schlecht|zu früh) ..6 @date',
      '(schaffe|schaffen|komme|kommen|kann|können|packe|dazu) ..4 @date ..4',
      '(schaue|schauen|sehe|sehen|kümmere|prüfe) (ich|wir)? ..6 (an|durch)? ..3 @date',
    ],
    unless: [
      'seit @date',
      '(letzte|letzten|letzter|vergangene|vergangenen|vorige) (woche|monat|jahr|montag|dienstag|mittwoch|donnerstag|freitag)',
      '(war|waren|kam|kamen|lief|hatte) ..6 @date',
      '@date ..4 (war|waren|kam|kamen|bezahlt|geliefert|erhalten|angekommen)',
      '(gültig|befristet|frist|rechnung|bezahlt|geliefert|lieferung|version|treffen war)',
      '(bin|sind|ist|komme|kehre) ..8 {zurueck}',
      '(bin|sind) ..6 (weg|unterwegs|raus|offline)',
      '(arbeite|arbeiten|pause|auszeit) ..8',
      '(grippe|erkältet|im bett)',
      '(bin|sind) ..4 (urlaub|abwesend|nicht im büro|außer haus|elternzeit|krank|mutterschutz|krank geschrieben)',
      '(großes|sehr|haben|hätten) interesse',
    ],
    weight: 2.4,
  },
  // Nothing in the sentence but the day.
  {
    say: ['^ ..1 @date $', '^^ ..2 @date ..1 $$', '^ @date ..2 $'],
    unless: [
      '{weg}',
      '(freue|freuen) ..1 (mich|uns)',
      '(weg|auszeit|pause|ferien|elternzeit|arbeite|zurueck|wieder)',
      '(urlaub|abwesend|krank|zurück|geschlossen|unterwegs|dienstreise)',
      'seit @date',
    ],
    weight: 3.4,
  },
  // A day to come, in words that say nothing else.
  {
    say: ['@date'],
    unless: [
      '(war|waren|hatte|hatten|kam|bezahlt|erhalten|gültig|geliefert|seit|läuft|treffen|urlaub|abwesend|zurück|frei|krank|rechnung|version)',
      '(kein|keine|keinen|nicht) ..2 (budget|bedarf|interesse|interessiert)',
    ],
    weight: 1.5,
  },
  // A time that will come, without a day.
  {
    say: [
      '{wiederkommen} (sie|du|ihr)? (sich|dich)? ..4 (später|ein andermal|ein anderes mal|zu einem späteren zeitpunkt|zu gegebener zeit)',
      '(später|ein andermal|zu einem späteren zeitpunkt|zu gegebener zeit) ..4 {wiederkommen}',
      '@date ..4 (danach|dann|anschließend) (gerne|gern)',
      '(danach|dann|anschließend) (gerne|gern)',
      '(nach|sobald|wenn) ..6 (melden|sprechen|telefonieren|reden|melde) (sie|wir)? ..2',
    ],
    unless: ['(fragen|rückfragen|interesse|bedarf)', '(melde|melden) (ich|wir) ..2'],
    weight: 1.6,
  },
];
