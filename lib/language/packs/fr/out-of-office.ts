import type { FrameTable } from '../pack.ts';

/** Away for a while: who wrote, or the machine that answers for them. */
export const outOfOffice: FrameTable = [
  {
    say: [
      '{away} ..6 @date',
      'absence ..4 (@date|du bureau)',
      '{back} ..6 @date',
      'accès (limité|restreint|irrégulier|très limité) ..4',
      "(en cas d'|pour toute|si|en cas) (urgence|demande urgente|question urgente|besoin urgent|urgent|c'est urgent|sujet urgent|message urgent) ..8",
      'congé (maternité|paternité|parental|annuels|maladie|sabbatique)',
      '(arrêt|congé) maladie',
    ],
    unless: [
      'le sujet ..6',
      '(regarderai|verrai|étudierai|lirai|en parlerai|reparlons) ..6 (retour|vacances|congés)',
    ],
    weight: 2.8,
  },
  {
    say: [
      '^ (absent|absente|actuellement absent|actuellement absente|en congés|en vacances|en déplacement) ..6',
    ],
    unless: ['(étais|étions|ai été)'],
    weight: 4,
  },
  // Back on a day.
  {
    say: ['(malade|grippe|clouée|alité) ..6', 'ne travaille pas ..6'],
    weight: 3.8,
  },
];
