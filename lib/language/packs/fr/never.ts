import type { FrameTable } from '../pack.ts';

/** Any contact refused. */
export const never: FrameTable = [
  // "Ne m'écrivez plus", "merci de ne plus me contacter"
  {
    say: [
      '{contactez} {me}? (plus|plus jamais|jamais)',
      "(ne|n') (plus|plus jamais|jamais|pas) {me}? ..1 {contactez} ..2",
      'inutile de {me}? {contactez}',
      '(arrêtez|cessez) ..3 {contactez}',
      'refuse ..3 {messages}',
      "(écrivez|adressez vous|contactez|allez voir) ..1 quelqu'un d'autre",
      '(souhaite|veux|voulons|désire|voudrais) ne? (plus|pas|plus jamais) ..1 (recevoir|être|entendre|avoir|vous|de)',
    ],
    unless: [
      '(préférez|plutôt|écrivez plutôt) ..4',
      "vous (ne|n') {me}? ..1 (dérangez|embêtez|importunez|ennuyez)",
      '(veux|voulais|voudrais|souhaite) pas ..1 vous (déranger|importuner|embêter|ennuyer|harceler)',
      "(n'|ne) (hésitez|hésitez surtout)",
      'hésiter',
      "(je|nous) ..1 (n'|ne)? ..1 (peux|pouvons|peut|pourrai|vais|allons|ai|avons) ..6",
      '(pas|plus|jamais) ..2 avant',
      "(pas|plus) ..3 jusqu'",
      'pas encore',
    ],
  },
  // No more of something.
  {
    say: ["(plus|pas|aucun|ni) (un|une|aucun|de|d'|un seul|une seule) ..1 {messages} ..4"],
    unless: [
      '(pas|jamais|rien) (reçu|lu|vu)',
      '(ai|avons|avez) ..3 reçu',
      '(besoin|budget|problème|question|souci|intérêt|temps)',
      '(pas|plus) ..4 avant',
      '(plus|pas) de (nouvelles|réponse)',
      "(n'|ne) hésitez",
    ],
  },
  {
    say: [
      '(laissez|fichez|foutez) (moi|nous) (donc|un peu)? ..2 (tranquille|la paix|en paix)',
      '^ (stop|désinscription|désabonnement|se désabonner|me désinscrire|me désabonner|unsubscribe|stop pub) $',
      'oubliez (moi|nous)',
    ],
    unless: ['hésitez', 'laissez (moi|nous) (le temps|réfléchir|un peu de temps)'],
  },
  // Off the list.
  {
    say: [
      '{remove} (moi|nous) ..6 {list}',
      '{remove} ..5 (mon|ma|mes|notre|nos|toutes mes|toutes nos|cette) ..2 {data}',
      '(désinscrivez|désabonnez|désinscris|radiez|rayez) (moi|nous|mon)?',
      '{me} (désinscrire|désabonner|retirer|rayer|enlever)',
    ],
    unless: [
      '(rendez vous|facture|commande|fichier joint|pièce jointe) ..4',
      'déjà (supprimé|désabonné)',
      'par erreur',
    ],
  },
  // The law, and the threat of it.
  {
    say: [
      "(m'|nous|je m') ..1 oppose ..8 (données|prospection|utilisation|adresse|contact)",
      '(mon|notre|un|nos) (avocat|service juridique)',
      'porter plainte',
      '(je|nous) vous? (signale|bloque)',
      '(qui vous a|comment avez vous|où avez vous) ..6 (adresse|numéro|coordonnées|mail|contact|autorisé)',
    ],
    unless: [
      'compatible ..3 rgpd',
      '(dans|en) ..2 (spam|indésirables)',
      'avocat ..3 (regarde|étudie|valide)',
      "rien d'autre",
    ],
  },
  // Out of patience, or out of the loop.
  {
    say: [
      "(c'est|ça devient|vous êtes) (lourd|du harcèlement)",
      'lâchez (moi|nous) ..3',
      '(exige|demande|souhaite) ..3 que vous ..2 (effaciez|supprimiez|retiriez|cessiez|arrêtiez|enleviez|ne)',
      'merci de ..2 (cesser|arrêter|stopper)',
      "(n'|ne) (contactez|appelez|écrivez) ni ..6",
    ],
    unless: [
      '(facture|rendez vous|réunion)',
      'merci de ..2 (cesser|arrêter) ..2 le service',
      '(sortir|retirer) de ..2 (pièce|réunion)',
    ],
    weight: 2.6,
  },
  // No leave was given, none is wanted.
  {
    say: [
      '(pas|jamais|aucun|sans) ..2 (accord|autorisation) ..6',
      "(souhaitons|veux|voulons|désire|désirons|acceptons) (aucun|pas de|pas d'|plus de|plus d'|plus aucun) ..1 {messages}",
    ],
    unless: ['(accord|autorisation) (de|du) client', 'pas ..1 offre'],
    weight: 3,
  },
];
