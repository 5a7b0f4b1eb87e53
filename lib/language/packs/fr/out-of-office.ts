import type { FrameTable } from '../pack.ts';

/** Away for a while: who wrote, or the machine that answers for them. */
export const outOfOffice: FrameTable = [
  {
    say: [
      'absence ..4 (@date|du bureau)',
      '{back} ..6 @date',
      'accès (limité|très limité) ..4',
      '(consulterai|lirai|traiterai|répondrai) ..8 (irrégulière|retour|façon limitée)',
      "(en cas d'|pour toute|si|en cas) (urgence|demande urgente|question urgente|besoin urgent|urgent|c'est urgent|sujet urgent|message urgent) ..8",
      'congé (maternité|parental|annuels)',
      '(arrêt|congé) maladie',
    ],
    unless: [
      'le sujet ..6',
      '(regarderai|verrai|lirai|en parlerai|reparlons) ..6 (retour|vacances|congés)',
    ],
    weight: 2.8,
  },
  // Back on a day.
  {
    say: ['(malade|grippe|clouée) ..6', 'ne travaille pas ..6'],
    weight: 3.8,
  },
  // An absence with its days.
  {
    say: ['{away} ..8 @date'],
    weight: 3.9,
  },
];
