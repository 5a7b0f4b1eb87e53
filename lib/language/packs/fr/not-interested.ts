import type { FrameTable } from '../pack.ts';

/** A soft no: to this offer, not to contact as such. */
export const notInterested: FrameTable = [
  {
    say: [
      '(pas|plus|nullement|guère|ni) (du tout|vraiment|très|trop|plus)? (intéressé|intéressant|concerné|adapté|pertinent|utile|prévu|séduit)',
      '(intéresse|convient|correspond|répond|concerne|parle|rentre|fonctionne|convainc|plaît|séduit|apporte) (pas|plus|guère|vraiment pas|malheureusement pas|pas du tout|pas vraiment)',
      "(pas|plus|aucun|sans|ni) (vraiment|actuellement|aujourd'hui)? (de|d'|le|la|les|un|une)? {not-need} ..1",
      '(pas|rien) (pour|à) (nous|moi)',
      "(pas|plus) (d'actualité|une priorité|à l'ordre du jour|dans nos plans)",
      '(trop cher|hors budget|hors de notre budget|au delà de notre budget)',
    ],
    unless: ['(pas|rien) ..6 avant', '(contacter|messages|mails|publicité|recevoir|envoyer)'],
  },
  {
    say: [
      '^^ (non|bof|bof non|non merci|non désolé|merci non|non pas du tout) $$',
      '^ (non merci|sans façon|merci mais non|pas pour moi|pas pour nous|pas intéressé|peu intéressé|aucun intérêt|sans suite|on passe|je passe|nous passons)',
      "c'est (non|un non)",
      '(décline|refuse) ..4',
      "(ne|n'|pas|plus) ..5 (donner suite|donnerons pas suite|poursuivre|retenue|retenons|renouveler|engager|signer|changer)",
      '(en rester|rester|nous arrêter) là',
      '(projet|poste|dossier|besoin) ..4 (abandonné|annulé|pourvu|fermé|gelé|arrêté|classé)',
      'plus à pourvoir',
      '(renonçons|abandonnons)',
    ],
  },
  // Already served.
  {
    say: [
      '(sommes|suis|est|sont) ..2 (déjà|bien)? (équipé|pourvu|engagés|satisfait|satisfaits|contents|content) ..3',
      "(a|avons|ai|on a) ..1 déjà ..2 (quelqu'un|tout|un|une|notre|ce|le|nos|des|ça|cela|prestataire|fournisseur)",
      'en interne',
      'autre {provider}',
    ],
    unless: ['(absent|congé|vacances)', '(collègue|remplaçant)'],
    weight: 2.6,
  },
  // Said in passing: enough where nothing else is said.
  {
    say: [
      "(malheureusement|désolé|navré) (non|pas|ce n'est|ça ne|nous ne|je ne|on ne)",
      "(pas|plus) (l'utilité|l'usage|les moyens|la place)",
      '(gardons|restons) ..3 (notre|mon|nos|ancien|actuel|comme)',
      'autres (priorités|projets|choix|plans)',
      'un (concurrent|autre)',
      '(nous|moi) même',
    ],
    unless: [
      '@date',
      '(absent|congé|joignable|disponible|bureau|vacances)',
      '(questions|question)',
    ],
    weight: 1.7,
  },
  // Out of reach, bound elsewhere, not for us.
  {
    say: ['(dessus|delà) (de|du) ..2 (moyens|budget)'],
    unless: ['@date', 'absent', '(accord|contacter)'],
    weight: 2.6,
  },
];
