import type { FrameTable } from '../pack.ts';

/** Away for a while: who wrote, or the machine that answers for them. */
export const outOfOffice: FrameTable = [
  {
    say: [
      '(suis|serai|sommes|serons|est|sera|sont|seront|étant|être) (actuellement|donc|également|en effet|malheureusement|présentement|exceptionnellement|temporairement|moi même|toujours|encore|pas)? ..1 {away}',
      '^ ..2 {away} ..2 (@date|actuellement|toute|ce|cette|pour|du|de|jusqu|en|au|merci|je|aujourd|$)',
      '{away} ..6 @date',
      '@date ..4 {away}',
      '(absence|absences) ..4 (@date|du bureau)',
      '(grippe|covid|opération|hôpital|clouée|cloué|alité|alitée|souffrante) ..6',
      '(ne) ..3 pas ..2 (transféré|transférés|lu|lus|traité|traités|acheminé)',
      '(me remplace|nous remplace|me remplacera|vous répondra|vous aidera) ..3',
      '(pendant|durant|en) (mon|notre|son|leur) absence',
      '{back} ..6 @date',
      '(retour|reprise|réouverture) (au bureau|prévu|prévue|le|lundi|mardi|mercredi|jeudi|vendredi|à partir|dès|demain) ..3',
      "(dès|à|avant|d'ici|après) (mon|notre) retour",
      '(accès|connexion) (limité|limitée|restreint|restreinte|réduit|réduite|irrégulier|intermittent|très limité|difficile|sporadique) ..4',
      '(limité|limitée|restreint|irrégulier) ..2 (mes mails|mes emails|ma messagerie|internet|ma boîte)',
      "(n'|ne|sans|pas|peu) ..4 (accès|consulter|consulterai|consulte|relever|relève) ..3 (mails|mail|messagerie|emails|messages|internet|courriels|boîte)",
      '(consulterai|consulte|lirai|relèverai|traiterai|répondrai|répondrais|réponds|répondons|répondrons|prendrai connaissance) ..8 (irrégulière|irrégulièrement|ponctuellement|occasionnellement|retour|façon limitée|meilleurs délais|avec retard|avec du retard|épisodiquement|rarement|@date)',
      "(en cas d'|pour toute|pour tout|si|en cas) (urgence|demande urgente|question urgente|besoin urgent|urgent|c'est urgent|sujet urgent|message urgent|absolue) ..8",
      '(adresser|adressez|tourner|tournez) (à|vers|vous) ..6 (@name|@email|@phone|@role)',
      '(remplaçant|remplaçante|suppléant|suppléante|intérim) ..6',
      "(réponse automatique|message automatique|message d'absence|répondeur automatique|répondeur d'absence|mail automatique)",
      '(bureaux|bureau|cabinet|société|entreprise|magasin|agence|services|atelier|équipe) ..5 (fermé|fermés|fermée|fermées|ferme|fermera|fermeront|fermeture)',
      '(fermeture|fermetures) (annuelle|estivale|exceptionnelle|du|de)',
      "(ne|n') (serai|suis|serons|sommes|sera) pas ..2 (joignable|disponible|là|au bureau|présent|présente|joignables|disponibles)",
      "(ne|n') (travaille|travaillons|travaillerai) pas ..6",
      '(deuil|décès|obsèques|pause|repos) ..6',
      '(congé|congés) (maternité|paternité|parental|annuels|maladie|sans solde|sabbatique)',
      '(arrêt|congé) maladie',
      '(je|nous) (prends|prenons|pose|pars|partons) ..3 (congés|congé|vacances|repos)',
      "(prendra|prend|prendront|assure|assurera) (le relais|la relève|l'intérim)",
    ],
    unless: [
      '(étais|étions|était|ai été|avons été|êtes|es|étiez) ..4',
      '(vos|votre|tes|nos) (vacances|congés|absence|retour) (étaient|ont|était|a)?',
      'le sujet ..6',
      '(bonnes|bonne) (vacances|retour|congés)',
      "retour (rapide|positif|client|clients|d'expérience|sur)",
      '(revenez|reviens|recontactez|rappelez|relancez|contactez moi) ..4 @date',
      '(regarderai|verrai|étudierai|lirai|en parlerai|reparlons|en parle) ..6 (retour|vacances|congés)',
      '(projet|poste|dossier) ..3 fermé',
      '(si|quand) vous ..6',
    ],
    weight: 2.8,
  },
  {
    say: [
      '(suis|serai|sommes|serons) (actuellement|donc|en effet|pas)? ..1 (absent|absente|absents|en congé|en congés|en vacances|en arrêt maladie|hors du bureau|en congé maternité|en congé parental|en déplacement)',
      "(réponse automatique|message automatique|message d'absence)",
      '^ (absent|absente|actuellement absent|actuellement absente|en congés|en vacances|en déplacement) ..6',
    ],
    unless: ['(étais|étions|ai été)', '(regarderai|verrai) ..6 (retour|vacances)'],
    weight: 4,
  },
  // Back on a day.
  {
    say: [
      '(je reprends|je reviens|je rentre|de retour|je reprendrai|je reviendrai|je rentrerai|retour prévu|nous reprenons|nous rouvrons|retour|reprise|réouverture) ..4 @date',
      '(malade|grippe|clouée|cloué|alité|alitée) ..6',
      "(ne|n') (serai|suis|serons) pas ..2 (joignable|disponible|au bureau|présent|présente) ..4",
      '(ferme|fermons|fermera|fermeture) ..8',
      '(ne travaille) pas ..6',
    ],
    unless: [
      '(si|quand) vous',
      '(parle|parlerai|regarderai|verrai|étudierai|lirai|occuperai) ..6',
      'reviens vers vous',
      'retour (client|clients|sur)',
      '(été|étais) malade',
    ],
    weight: 3.8,
  },
  // An absence with its days.
  {
    say: ['{away} ..8 @date', '@date ..6 {away}'],
    unless: [
      '(étais|étions|ai été|avons été|êtes|es)',
      '(vos|votre|tes) (vacances|congés)',
      '(regarderai|verrai|étudierai|parlerai|occuperai) ..8',
      '(rappelez|recontactez|relancez|revenez|contactez moi) ..6',
      '(après|retour) ..3 (vacances|congés|déplacement)',
    ],
    weight: 3.9,
  },
];
