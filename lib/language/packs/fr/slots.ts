import type { Slots } from '../pack.ts';

/** Words that stand for each other in the French phrases, one form of each. */
export const slots: Slots = {
  contactez: [
    '(contactez|écrivez|écrire|appelez|rappelez|recontactez|relancez|sollicitez|dérangez)',
    '(importunez|harcelez|démarchez|joindre|téléphonez|mailez|spammez|adresser|envoyez)',
    '(parlez|prenez contact|insistez)',
  ],
  contacte: ['(contacté|appelé|sollicité|dérangé|démarché|relancé|importuné|harcelé|recontacté)'],
  me: ["(me|m'|nous|moi|mon équipe)"],
  messages: [
    '(mail|message|courriel|appel|publicité|pub|newsletter|spam|relance|prospection)',
    '(démarchage|contact|envoi|offres)',
  ],
  list: ['(liste|fichiers|base|base de données|newsletter|contacts|envois)'],
  remove: [
    '(retirez|retire|enlevez|supprimez|effacez|rayez|désinscrivez|désinscrire|désabonnez)',
    'sortir',
  ],
  data: ['(données|adresse|mail|numéro|contact|fiche)'],
  'not-need': ['(besoin|intérêt|utilité|budget|moyens|projet|demande)'],
  away: [
    '(absent|absente|en congé|en vacances|en arrêt maladie|en arrêt|en arrêt de travail)',
    '(en congé maternité|en congé parental|en congé maladie|en déplacement|en formation)',
    '(en réunion|en rtt|hors du bureau|hors bureau|hors de mon bureau|hors de nos bureaux)',
    '(pas au bureau|pas disponible|pas joignable|pas là|indisponible|injoignable|malade)',
    '(fermé|sur un salon|en salon|en stage|en congés annuels|peu disponible)',
  ],
  back: [
    '(de retour|retour|je reviens|je reprends|je serai là|je rentre|nous reprenons)',
    '(nous reviendrons|réouverture|reprise|je reviendrai|reprise du travail|reprend|rentre)',
    '(reviendra|disponible à nouveau|à nouveau disponible|à nouveau joignable)',
    '(de nouveau disponible|de nouveau joignable|là de nouveau|je suis là)',
    '(je serai de nouveau|je serai à nouveau)',
  ],
  recontactez: [
    '(recontactez|rappelez|appelez|contactez|relancez|écrivez|écrire|revenez|reviens)',
    '(reparler|parler|discuter|échanger|voyons|réessayez|téléphonez|reprenons|redemandez)',
    '(joindre|rencontrer)',
  ],
  provider: ['(prestataire|fournisseur|agence|société|offre|proposition|cabinet|concurrent)'],
};
