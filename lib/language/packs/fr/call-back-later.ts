import type { FrameTable } from '../pack.ts';

/** They gave a day or a span from which on, or on which, to come back. */
export const callBackLater: FrameTable = [
  {
    say: ['{recontactez} (moi|nous|me|en|le|la|ça|cela|y|vers moi|vers nous)? ..6 @date'],
    unless: [
      '(hâte|impatient|impatiente|réjouis|réjouissons)',
      'depuis @date',
      '(valable|facture|échéance|anniversaire|valide|livraison)',
      '(absent|absente|en congé|en vacances|arrêt maladie|hors du bureau|congé maternité|fermé|injoignable|malade|grippe|clouée|hôpital)',
    ],
    weight: 3.2,
  },
  {
    say: ['(pas|rien) ..4 @date', '(prévu|regarderai|étudierai|verrai|lirai|déciderons) ..8 @date'],
    unless: [
      'depuis @date',
      '(valable|facture|échéance|anniversaire|valide|livraison|version|colis|réunion)',
      '(absent|absente|en congé|arrêt maladie|hors du bureau|congé maternité|fermé|malade|grippe|clouée|hôpital|en formation|en déplacement|absence|injoignable)',
    ],
    weight: 2.4,
  },
  // A day to come, in words that say nothing else.
  {
    say: ['@date'],
    unless: [
      '(était|étaient|été|réglée|payé|reçu|valable|livré|depuis|fonctionne|réunion|absent|absente|congé|vacances|malade|facture|version|colis|retour|fermé)',
    ],
    weight: 1.5,
  },
];
