import type { FrameTable } from '../pack.ts';

/** A soft no: to this offer, not to contact as such. */
export const notInterested: FrameTable = [
  {
    say: [
      '(pas|plus|ni) (intéressé|pertinent|utile|prévu)',
      '(intéresse|correspond|répond|parle|rentre|fonctionne|convainc|plaît) (pas|plus|vraiment pas|malheureusement pas)',
      '(pas|plus|aucun|sans|ni) {not-need} ..1',
      '(pas|rien) (pour|à) (nous|moi)',
      "(pas|plus) (d'actualité|une priorité|dans nos plans)",
      '(trop cher|hors budget|hors de notre budget)',

      '(pas|plus) de ..1 (budget|besoin|projet|poste) ..2',
      'pas la bonne adresse',
      "c'est pas (pour|ce que)",
      'laissez tomber',
    ],
    unless: ['(pas|rien) ..6 avant'],
  },
  {
    say: [
      '^^ (non|bof non|non pas du tout) $$',
      '^ (sans façon|peu intéressé|sans suite|on passe|je passe|nous passons)',

      "c'est (non|un non)",
      "(ce sera|ça sera|réponse est|c'est donc) non",
      '(décline|refuse) ..4',
      '(ne|pas|plus) ..5 (donner suite|donnerons pas suite|poursuivre|retenue|renouveler|signer)',
      '(rester|nous arrêter) là',
      '(projet|poste|besoin) ..4 (annulé|fermé|arrêté)',
      'plus à pourvoir',
      'bonne continuation',
      'abandonnons',
    ],
  },
  // Already served.
  {
    say: [
      '(avons|ai|a|avez) ..3 (choisi|retenu|signé|trouvé|confié|décidé de rester|décidé de ne pas|préféré) ..5',
      '(sommes|suis|est|sont) ..2 (équipé|pourvu|satisfaits|contents) ..3',
      '(a|avons|ai) ..1 déjà ..2 (tout|un|une|notre|ce|le|nos|des|ça|cela|prestataire|fournisseur)',
      'en interne',
      'autre {provider}',
    ],
    unless: ['(pas|jamais) ..1 (trouvé|choisi|décidé|signé)'],
    weight: 2.6,
  },
  // Said in passing: enough where nothing else is said.
  {
    say: [
      '(malheureusement|désolé) (non|pas|ça ne|nous ne|je ne|on ne)',
      "(ne|n') ..2 (faisons|avons|travaillons|prenons|voulons|souhaitons|pouvons|sommes) (plus|pas) ..3",
      "(pas|plus) (l'utilité|les moyens)",
      'trop (petit|tard)',

      '(gardons|restons) ..3 (notre|mon|nos|comme)',
      '(inutile|hors sujet)',
      'suffit (bien|pour nous)',
      '(passerons|faisons sans)',
      'autres (priorités|projets|plans)',
      'gel ..3',
      'bonne suite',
      '(sans moi|sans nous)',
      "changé d'avis",
      'un (concurrent|autre)',
      '(nous|moi) même',
    ],
    unless: ['@date'],
    weight: 1.7,
  },
  // Out of reach, bound elsewhere, not for us.
  {
    say: [
      'dessus (de|du) ..2 (moyens|budget)',
      '(sous contrat|en contrat)',
      '(pas|peu|mal) ..1 adapté',
    ],
    weight: 2.6,
  },
];
