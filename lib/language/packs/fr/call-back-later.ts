import type { FrameTable } from '../pack.ts';

/** They gave a day or a span from which on, or on which, to come back. */
export const callBackLater: FrameTable = [
  {
    say: [
      '{recontactez} (moi|nous|me|en|le|la|ça|cela|y|vers moi|vers nous|ensemble)? ..6 @date',
      '@date ..6 {recontactez}',
      '(pouvez|peux|pouvons|peut|pourrait|pourrions|pourriez|pourrais) ..6 @date',
      '(laissez|laisse|donnez|donne|accordez) (moi|nous) ..2 @date',
      "(qu'|que) ..1 @date",
      '@date ..1 (pas avant|au plus tôt|seulement)',
      '(au plus tôt|pas avant|seulement) ..3 @date',
      '(revenir|reviens|revenez|revenons) ..2 (moi|nous|cela|ça|sujet)? ..3 @date',
      '(préfère|préférerais|préférons|préférerions|mieux|plutôt|idéalement|volontiers|éventuellement|peut être|si possible) ..4 @date',
      '(repousser|reporter|décaler|différer|reportons|repoussons|décalons|remettre|remettons) ..4 @date',
    ],
    unless: [
      '(hâte|impatient|impatiente|réjouis|réjouissons)',
      'depuis @date',
      '(dernier|dernière|passé|passée) $',
      '(a|ai|avons|été|avez|était|ont) ..2 (réglée|réglé|payé|payée|reçu|livré|livrée|signé|envoyé|parlé|rencontré|vu|arrivé|changé|renouvelé) ..4',
      '(valable|facture|échéance|anniversaire|valide|livraison)',
      '(absent|absente|en congé|en congés|en vacances|arrêt maladie|hors du bureau|congé maternité|fermé|fermés|fermée|injoignable|malade|grippe|clouée|cloué|hôpital)',
      '(je|nous) ..3 (réponds|répondrai|répondrons|reviendrai|consulterai)',
    ],
    weight: 3.2,
  },
  {
    say: [
      '(pas|rien) ..4 @date',
      '^ (plutôt|peut être|plutot|éventuellement|volontiers|vers|à partir|dès|courant|début|mi|fin|en|dans|après|le|pas avant|disons|ou|et)? ..1 @date ..4 $',
      '@date ..4 (mieux|possible|parfait|parfaite|arrange|convient|idéal|bien|préférable|volontiers|disponible|dispo|libre|serait|sera|irait|va|ira|conviendrait|me va|plus calme|y verrons plus clair|verra plus clair|si possible|si vous voulez|si tu veux|pourquoi pas)',
      '(mieux|possible|parfait|arrange|convient|idéal|préférable|disponible|dispo|libre|disponibles|plus calme|du temps|le temps|serait|sera|y verra|verrons) (plus clair|plus tard|pour moi|pour nous)? ..4 @date',
      "(débordé|débordée|débordés|débordées|occupé|occupée|occupés|surchargé|surchargés|sous l'eau|charrette|complet|complets|bouclé|pris|prise|en plein|rush|trop tôt|pas le temps|plein) ..8 @date",
      '(budget|budgets|enveloppe|financement|crédits|contrat|projet) ..8 @date',
      "(pas|non) (cette année|ce mois ci|cette semaine|maintenant|tout de suite|pour le moment|dans l'immédiat|là|en ce moment|aujourd'hui) ..6 @date",
      '(prévoyons|prévoit|prévu|démarrer|démarre|démarrons|commencer|commençons|regarderai|regarderons|regarde|étudierai|verrai|lirai|verrons|déciderons|étudierons) ..8 @date',
      '@date ..6 (après|ensuite|alors|à ce moment|avec plaisir|volontiers)',
      '@date ..5 (temps|disponibilité|disponibilités|recul)',
      "(à fond|jusqu'au cou|encore|plein) ..6 @date",
    ],
    unless: [
      '(pas|plus) ..1 (budget|besoin) ..2 (cette année|ce mois|actuellement)',
      'depuis @date',
      '(dernier|dernière|passé|passée) $',
      '(a|ai|avons|été|avez|était|ont|est|sont) ..3 (réglée|réglé|payé|payée|reçu|livré|livrée|signé|envoyé|parlé|rencontré|vu|arrivé|arrivée|changé|utile|très)',
      '(valable|facture|échéance|anniversaire|valide|livraison|version|colis|réunion)',
      '(absent|absente|en congé|en congés|arrêt maladie|hors du bureau|congé maternité|fermé|fermés|fermée|malade|grippe|clouée|cloué|hôpital|en formation|en déplacement|absence|injoignable)',
      '^ (retour|reprise|je reprends|je reviens|de retour|réouverture)',
      'très intéressés',
    ],
    weight: 2.4,
  },
  // Nothing in the sentence but the day.
  {
    say: ['^ ..1 @date $', '^^ ..2 @date ..1 $$', '^ @date ..2 $'],
    unless: [
      '{away}',
      '(hâte|impatient|impatiente|réjouis|réjouissons)',
      '(reprends|reviens|reviendrai|reprendrai|rentre|reprenons|rouvrons|serai|absents|vacances)',
      '(absent|absente|congé|congés|malade|retour|fermé|fermés|déplacement|absence|reprise|réouverture)',
      'depuis @date',
    ],
    weight: 3.4,
  },
  // A day to come, in words that say nothing else.
  {
    say: ['@date'],
    unless: [
      '(était|étaient|été|réglée|payé|reçu|valable|livré|depuis|fonctionne|réunion|absent|absente|congé|congés|vacances|malade|facture|version|colis|retour|fermé|fermée)',
      '(pas|plus|aucun) ..2 (budget|besoin|intérêt|intéressé|intéressés) ..3',
    ],
    weight: 1.5,
  },
  // A time that will come, without a day.
  {
    say: [
      '{recontactez} (moi|nous)? ..4 (plus tard|ultérieurement|une autre fois|à un autre moment|dans le futur)',
      '(plus tard|ultérieurement|une autre fois) ..4 {recontactez}',
    ],
    unless: ['hésitez', 'questions'],
    weight: 1.6,
  },
];
