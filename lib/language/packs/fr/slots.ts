import type { Slots } from '../pack.ts';

/** Words that stand for each other in the French phrases, one form of each. */
export const slots: Slots = {
  contactez: [
    '(contactez|écrivez|écris|écrire|appelez|rappelez|recontactez|relancez|sollicitez)',
    '(dérangez|importunez|harcelez|démarchez|joindre|téléphonez|mailez|embêtez|ennuyez)',
    '(spammez|adresser|envoyez|parlez|prendre contact|reprendre contact|prenez contact)',
    'insistez',
  ],
  me: ["(me|m'|nous|moi|mon équipe)"],
  messages: [
    '(mail|email|message|courriel|appel|appel téléphonique|coup de fil|sms|publicité|pub)',
    '(newsletter|newsletters|spam|relance|sollicitation|sollicitations|prospection)',
    '(démarchage|contact|prise de contact|envoi|offres|infos|mailing)',
  ],
  list: [
    '(liste|fichier|fichiers|base|base de données|mailing|mailing list|newsletter)',
    '(diffusion|contacts|registre|système|envois|listing)',
  ],
  remove: [
    '(retirez|retire|enlevez|supprimez|effacez|rayez|désinscrivez|désinscris|désinscrire)',
    '(désabonnez|sortez|sors|sortir|virez|radiez)',
  ],
  data: ['(données|coordonnées|adresse|mail|email|numéro|informations|infos|contact|fiche)'],
  'not-need': ['(besoin|intérêt|utilité|budget|moyens|projet|demande)'],
  away: [
    '(absent|absente|en congé|en vacances|en arrêt maladie|en arrêt|en arrêt de travail)',
    '(en congé maternité|en congé paternité|en congé parental|en congé maladie)',
    '(en déplacement|en formation|en réunion|en rtt|hors du bureau|hors bureau)',
    '(hors de mon bureau|hors de nos bureaux|pas au bureau|pas disponible|pas joignable)',
    '(pas là|pas présent|pas présente|indisponible|injoignable|malade|souffrant|fermé)',
    '(sur un salon|en salon|hospitalisé|en disponibilité|parti|en repos|en congés annuels)',
    '(en congé sabbatique|difficilement joignable|peu disponible)',
    'en réunion toute la journée',
  ],
  back: [
    '(de retour|retour|je reviens|je reprends|je serai là|je rentre|nous reprenons)',
    '(nous reviendrons|nous rouvrons|nous rouvrirons|réouverture|reprise|je reviendrai)',
    '(reprise du travail|reprend|rentre|reviendra|rouvre|rouvrent|disponible à nouveau)',
    '(à nouveau disponible|à nouveau joignable|de nouveau disponible|de nouveau joignable)',
    '(présent à nouveau|là de nouveau|je suis là|je serai de nouveau|je serai à nouveau)',
    '(je serai présente|je serai présent)',
  ],
  recontactez: [
    '(recontactez|rappelez|appelez|contactez|relancez|écrivez|écris|écrire|revenez|reviens)',
    '(revenir|reparler|parler|discuter|rediscuter|échanger|voir|voyons|repasser|retenter)',
    '(réessayez|téléphonez|reprendre|reprenons|redemandez|repousser|reporter|décaler)',
    '(différer|joindre|sonnez|renvoyez|rencontrer|faites signe|faire un point|point)',
  ],
  provider: [
    '(prestataire|fournisseur|partenaire|solution|agence|société|entreprise|offre)',
    '(proposition|candidat|outil|cabinet|concurrent|produit|option|devis|logiciel)',
  ],
};
