import type { FrameTable } from '../pack.ts';

/** They gave a day or a span from which on, or on which, to come back. */
export const callBackLater: FrameTable = [
  {
    say: ['{recontactez} ..6 @date'],
    unless: ['(hâte|réjouissons)'],
    weight: 3.2,
  },
  {
    say: ['(prévu|regarderai|verrai|lirai|déciderons) ..8 @date'],
    weight: 2.4,
  },
  // A day to come, in words that say nothing else.
  {
    say: ['@date'],
    unless: [
      '(était|étaient|été|réglée|payé|reçu|valable|depuis|fonctionne|réunion|absent|absente|congé|vacances|malade|facture|version|colis|retour|fermé)',
    ],
    weight: 1.5,
  },
];
