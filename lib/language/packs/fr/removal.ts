import type { FrameTable } from '../pack.ts';

/** Contact refused by its means: the list, the data, the law, the spam folder. */
export const removal: FrameTable = [
  // Off the list.
  {
    say: [
      '{remove} (moi|nous) ..6 {list}',
      '(moi|nous) {remove} ..6 {list}',
      '{remove} ..5 (mon|ma|mes|notre|nos|toutes mes|toutes nos|cette) ..2 {data}',
      '(mon|ma|mes|notre|nos) ..1 {data} ..6 {remove}',
      '{remove} (la|le|les|moi|nous) ..3 (immédiatement|de suite|svp)',
      '(désinscrivez|désabonnez|rayez)',
      '{me} (désinscrire|retirer|enlever)',
      '(sortir|retiré|supprimé) (de|des) ..2 {list}',
      '(désinscription|retrait) ..4 (liste|newsletter|données|adresse|fichiers|svp|merci)',
    ],
    unless: ['(facture|pièce jointe) ..4', 'déjà (supprimé|désabonné)', 'par erreur'],
  },
  // The law, and the threat of it.
  {
    say: [
      "(m'|nous) ..1 oppose ..8 (données|prospection|utilisation|adresse|contact)",
      'droit de retrait',

      '..4 rgpd',
      '(mon|notre|un|nos) avocat',
      'porter plainte',
      'mettre en demeure',
      "(c'est|ce sont) ..1 (spam|du spam)",
      'signale ..4 (spam|adresse|numéro|vous)',
      '(je|nous) signale',
      '(comment avez vous|où avez vous) ..6 (adresse|numéro|mail|contact)',
      '(jamais|rien) ..2 (demandé|sollicité) ..4',
      'non sollicité',
      'défends ..6 {contactez}',
      'harcèlement',
    ],
    unless: ['compatible ..3 rgpd', '(dans|en) ..2 spam', 'avocat ..3 regarde', "rien d'autre"],
  },
  {
    say: [
      '(ni moi|ni nous) ni ..3 (collègues|équipe|société)',
      'aucun ..3 (équipe|société|service|collègue) ..4',
    ],
    unless: ['(peut|trouve|disponible|besoin)'],
    weight: 2,
    who: 'company',
  },
  // Out of patience, or out of the loop.
  {
    say: [
      '(sortir|retirer|retirez|enlever) (moi|nous) de ..3',
      '{me} sortir de ..5',
      "(c'est|ça devient|vous êtes) lourd",
      '^ (arrêtez|cessez) $',
      'lâchez (moi|nous) ..3',
      '(exige|demande|souhaite) ..3 que vous ..2 (effaciez|supprimiez|retiriez|cessiez|arrêtiez|enleviez|ne)',
      '(publicité|messages|mails|démarchage) non ..1 (désirée|sollicité|souhaité)',
      'merci de ..2 (cesser|arrêter|stopper)',

      'ne (contactez|appelez|écrivez) ni ..6',
      'saoule',
    ],
    unless: [
      '(facture|réunion)',
      'merci de ..2 (cesser|arrêter) ..2 le service',
      '(sortir|retirer) de ..2 pièce',
    ],
    weight: 2.6,
  },
  // No leave was given, none is wanted.
  {
    say: [
      '(pas|jamais|aucun|sans) ..2 accord ..6',
      '(souhaitons|veux|voulons|désire|désirons) aucun ..1 {messages}',
      '(souhaitons|veux|voulons) pas ..4 ce genre ..1 {messages}',
      'bloctel ..4',
    ],
    unless: ['accord (de|du) client', 'pas ..1 offre'],
    weight: 3,
  },
];
