import type { FrameTable } from '../pack.ts';

/** Away for a while: who wrote, or the machine that answers for them. */
export const outOfOffice: FrameTable = [
  {
    say: [
      '(ich|wir|frau @name|herr @name|@name) ..8 {weg} (bin|sind|ist|befinde|sein)?',
      '(grippe|erkältet|im bett) ..6',
      '@date ..3 (bin|sind|ist)? ..4 {zurueck}',
      'arbeite ..3 nicht',
      '(in|bei) (dringenden|sehr dringenden) (fällen|fragen)',
      '(wird|werden) ..4 (nicht weitergeleitet|nicht gelesen|automatisch beantwortet|automatisch weitergeleitet)',
      '(betriebsferien|betriebsurlaub)',
    ],
    unless: [
      '(war|gewesen|hatte) ..6',
      '(schaue|sehe|melde|sprechen|telefonieren) ..5 nach ..2 urlaub',
    ],
    weight: 2.8,
  },
  {
    say: ['(automatische antwort|abwesenheitsnotiz|automatisch beantwortet|betriebsferien)'],
    weight: 4,
  },
  // An absence with its days.
  {
    say: ['(frei|urlaub) ..6 @date'],
    unless: ['nach ..3 (urlaub|ferien|messe)'],
    weight: 3.9,
  },
];
