import type { FrameTable } from '../pack.ts';
import { removal } from './removal.ts';

/** Any contact refused. */
export const never: FrameTable = [
  // "Ne m'écrivez plus", "merci de ne plus me contacter"
  {
    say: [
      'ne ..1 {contactez} ..2 (plus|jamais)',
      '{contactez} (plus|jamais)',
      'ne (plus|plus jamais|jamais|pas) ..1 {contactez} ..2',
      'plus {me} {contactez}',
      'ne {contactez} pas',
      'ne ..3 (plus|jamais) ..2 {contacte}',
      '(plus|jamais) ..1 être ..1 {contacte}',
      'pas être {contacte}',
      'inutile de {contactez}',
      'inutile de ..2 (insister|relancer|rappeler|écrire)',
      '(arrêtez|cessez) ..3 {contactez}',
      'refuse ..3 {messages}',
      '(demandé|prié) ..4 ne (plus|pas) ..3',
      '(pas|plus) ..2 (vous lire|vous entendre)',
      'vos {messages} ..6 (poubelle|importuns)',
      "(écrivez|adressez vous|contactez) ..1 quelqu'un d'autre",
      '(êtes|est) ..1 bloqué',
      'assez de (vos|recevoir)',
      'respecter ..4 (ne plus|ne pas)',
      '(souhaite|veux|voulons|désire) (plus|pas|plus jamais) ..1 (recevoir|être|entendre|avoir|vous|de)',
      'plus ..2 entendre parler ..2',
    ],
    unless: [
      'faisons plus appel',
      '(préférez|plutôt) ..4',
      'vous ne ..1 (dérangez|importunez)',
      '(veux|voulais|souhaite) pas ..1 vous (déranger|importuner|harceler)',
      "(n'|ne) hésitez",
      'hésiter',
      '(je|nous) ..1 ..1 (peux|pouvons|peut|pourrai|vais|allons|ai|avons) ..6',
      '(pas|plus|jamais) ..2 avant',
      "(pas|plus) ..3 jusqu'",
      'pas encore',
    ],
  },
  // No more of something.
  {
    say: [
      '(plus|pas|aucun|ni) (un|une|aucun|de|un seul|une seule) ..1 {messages} ..4',
      '^ (plus|assez) (de|à|avec) ..2 {messages}',
      'plus rien (recevoir|de votre part|de vous)',
      'ne ..2 (veux|voulons|souhaite|désire) ..1 (plus|pas) ..2 (recevoir|de {messages}|vos {messages}|rien)',
      '(plus|pas|jamais) ..2 recevoir ..3 {messages}',
      'ne ..3 (envoyez|adressez) ..1 (plus|pas|jamais)',
      'stoppez ..3 (écrire|harceler|démarcher|déranger|importuner|solliciter|insister)',
      '(arrêter|cessez|stoppez) ..4 {messages}',
      'mettre fin à (tout|vos|cette) ..2 {messages}',

      'dernier avertissement',
      'encore un {messages}',
    ],
    unless: [
      '(pas|jamais|rien) (reçu|lu)',
      '(ai|avons|avez) ..3 reçu',
      '(besoin|budget|problème|question|souci|intérêt|temps)',
      '(pas|plus) ..4 avant',
      '(plus|pas) de réponse',
      "(n'|ne) hésitez",
    ],
  },
  {
    say: [
      '(laissez|fichez|foutez) (moi|nous) ..2 (tranquille|la paix|en paix)',

      '{me} (laisser|fiche) ..1 (tranquille|la paix|en paix)',
      '^^ (désinscrire|assez) $$',
      '^ (stop|désinscription) $',
      'oubliez (moi|nous)',
      '(allez vous faire|fermez la)',
      '(ça|cela) suffit',
      "(trop|assez) c'est (trop|assez)",
      '(une bonne fois pour toutes|pour la dernière fois|dernière fois que)',
      '(on|nous) (en)? (ai|a|avons) (assez|ras le bol)',
    ],
    unless: ['hésitez', 'laissez (moi|nous) (le temps|un peu de temps)'],
  },
  ...removal,
];
