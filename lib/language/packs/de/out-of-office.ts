import type { FrameTable } from '../pack.ts';

/** Away for a while: who wrote, or the machine that answers for them. */
export const outOfOffice: FrameTable = [
  {
    say: [
      '(ich|wir|frau @name|herr @name) ..8 {weg}',
      '(grippe|im bett) ..6',
      '@date ..5 {weg}',
      '{weg} ..3 @date',
      '@date ..3 ..4 {zurueck}',
      'arbeite ..3 nicht',
      '(in|bei) (dringenden|sehr dringenden) (fällen|fragen)',
      'betriebsurlaub',
    ],
    unless: ['(war|hatte) ..6', '(schaue|sehe|melde|sprechen|telefonieren) ..5 nach ..2 urlaub'],
    weight: 2.8,
  },
  {
    say: ['(automatische antwort|automatisch beantwortet|betriebsferien)'],
    weight: 4,
  },
  // An absence with its days.
  {
    say: ['(frei|urlaub) ..6 @date'],
    unless: ['nach ..3 (urlaub|ferien|messe)'],
    weight: 3.9,
  },
];
