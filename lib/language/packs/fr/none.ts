import type { FrameTable } from '../pack.ts';

/** Words that look like one of the cues read here and are none. */
export const none: FrameTable = [
  {
    say: [
      "(n'|ne)? (hésitez|hésite|hésiter) (surtout)? pas",
      'sans hésiter',
      '(si|en cas) ..3 (questions|question|besoin) ..8',
      "(semble|paraît|a l'air|sonne|trouve) ..3 (intéressant|intéressante|bien|super|prometteur|génial)",
      '(envoyez|envoie|faites|adressez|transmettez) (moi|nous) ..4 (devis|plaquette|documentation|infos|informations|détails|tarifs|offre|proposition|brochure|exemple)',
      '(quel|quels|quelle|quelles|combien) ..4 (tarif|tarifs|prix|coûte|coût|délai|délais|conditions)',
      "(m'|nous|ça m'|cela nous) (intéresse|intéresserait|intéresse beaucoup) (beaucoup|vraiment|bien)?",
      '(suis|sommes|serais|serions|très|bien) (très|bien|vivement)? (intéressé|intéressée|intéressés|intéressées)',
      '^ (avec plaisir|volontiers oui|oui volontiers|très volontiers|oui bien sûr|oui avec)',
      '(merci|désolé|désolée|pardon|navré|excusez moi) ..4 (relance|relancer|rappel|réponse rapide|votre réponse|répondu|patience|prévenu|suivi|retard|tarder|répondre)',
      '(ci joint|en pièce jointe|voici|vous trouverez)',
      '(dois|devons|faut|vais|allons) ..4 (parler|réfléchir|consulter|discuter avec|valider|vérifier|voir avec)',
      '(transmets|transmettons|transfère|fais suivre)',
      '(pas de problème|pas de souci|aucun souci|aucun problème)',
      '(réjouissons|réjouis|hâte|ravi|ravie|ravis)',
      '(bien reçu|ai reçu|avons reçu) ..4',
      '(pourriez|pouvez|pourrais|peux) (vous|tu)? ..3 (préciser|dire|envoyer|expliquer|indiquer|donner|confirmer|transmettre)',
      '(pouvez|peux) (continuer|encore)',
      '(prochaines étapes|quelle est la suite)',
      '(parle|discute|vois) ..1 (à|avec) ..4',
      '(existe|avez vous|comment|combien de temps) ..6',
      '(très|super|vraiment) (satisfait|satisfaite|satisfaits|contente|content|utile|chouette)',
      "merci de (demander|t'inquiéter|votre intérêt)",
      "(à tout moment|quand vous voulez|quand tu veux|n'importe quand)",
      'quand (êtes|pouvez|pourriez|seriez|es) (vous|tu)?',
    ],
    unless: [
      '(intéresse|intéressent) pas',
      'pas ..2 (intéressé|intéressée|intéressés|intéressées)',
      '(plus jamais|ne plus)',
      '(absent|absente|congés|vacances)',
      '(urgence|urgente|urgent)',
      'mais ..2 (décliner|non|donnerons|passe)',
      'bonne continuation',
    ],
    weight: 3,
  },
  {
    say: [
      '(a été|ont été|était|étaient|est arrivé|est bien arrivé|fonctionne|avons reçu|ai reçu|valable|valide) ..6',
    ],
    weight: 1.6,
  },
  // Glad of it.
  {
    say: [
      "(hâte|impatient|impatiente|impatients) ..2 (de|d')",
      '(réjouis|réjouissons|réjouissent) ..4',
      "^^ (merci)? ..1 (bien reçu|c'est noté|noté|bien noté) $$",
      '(rendez vous|réunion|appel) ..3 (confirmé|confirmée|noté|notée)',
    ],
    weight: 4.2,
  },
];
