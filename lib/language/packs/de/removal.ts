import type { FrameTable } from '../pack.ts';

/** Contact refused by its means: the list, the data, the law, the spam folder. */
export const removal: FrameTable = [
  // The law, and the threat of it.
  {
    say: [
      'widerspreche ..8 (nutzung|werbung|verwendung|werbezwecken|kontaktaufnahme|daten)',
      'dsgvo ..8 (löschen|art)',
      'löschen ..8 dsgvo',
      '(schalte|gebe|geht|hören) ..8 anwalt',
      'sonst ..8 (anwalt|spam)',
      'verbraucherzentrale',
      'erstatte ..3 anzeige',
      '(unterlassen|untersage|verbitte) ..6 {nachrichten}',
      'unterlassen (das|dies|es|jede)',
      '(sehen sie|seht) ..4 (von|bitte von) (weiterer|jeder|künftigen) ..2 {nachrichten}',
      'von weiteren ..2 {nachrichten} ..2 absehen',
      '(das|dies|es) ist spam',
      '(als|für) spam (gemeldet|melden)',
      '(markiere|melde ich) (sie|dich|euch|ihre|diese|den)',
      'adresse ..2 blockiert',
      '(woher haben|wie kommen sie) ..8 {daten}',
      'wer hat ihnen ..3 erlaubt',
      '(ich|wir) habe ..2 nie ..5 (gebeten|erlaubt)',
      'unerwünschte ..2 {nachrichten}',
      'belästigung',
    ],
    unless: ['dsgvo konform', '(im|in den|in dem) spam', 'spamordner', 'spam gelandet'],
  },
  // For the whole company.
  {
    say: [
      '(weder mir|mich) ..2 noch ..3 (kollegen|kollegin|team|firma)',
      '(unsere|unser|ganze) (firma|team) ..4 (aus|nicht mehr) ..3',
      '(keinem|niemanden) ..2 (kollegen|firma|haus|team) ..4',
    ],
    unless: ['(erreichen|da|gefunden)'],
    weight: 2.5,
    who: 'company',
  },
  // Out of patience, or out of the loop.
  {
    say: [
      '(das|es) nervt',
      'herauszunehmen',
      '^ lassen (das|es) $',

      'wende ..4 anwalt',
      'weder mich noch ..3',
      'aufdringlich',
      '(was fällt|wie kommen) ..4 ein',
      '(alle|sämtliche|meine) daten ..5 löschen',
      'ruhe ..1 haben',
    ],
    unless: [
      'nicht ..2 nerven',
      'nervt nicht',
      '(unterlagen|angebot) ..4',
      'aus dem karton',
      'nervt ..2 system',
    ],
    weight: 2.5,
  },
  // No leave was given, none is wanted.
  {
    say: [
      'keine ..1 (werbung|newsletter|kontakt|kontaktaufnahme) ..3 (wünschen|wollen|will|möchten)',
      '(keine|nicht|nie) ..2 erlaubnis ..6',
      'wünschen ..2 keine ..2 {nachrichten}',
      'ohne (meine|unsere) erlaubnis',
      'abstand ..2 nehmen ..2 (kontakt|mails)',
      'robinsonliste ..4',
    ],
    unless: ['von ..3 @name ..2 erlaubnis'],
    weight: 3,
  },
];
