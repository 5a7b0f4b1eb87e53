import type { FrameTable } from '../pack.ts';

/** Words that look like one of the cues read here and are none. */
export const none: FrameTable = [
  {
    say: [
      '(merci|désolé|navré) ..4 (relance|rappel|réponse rapide|votre réponse|répondu|prévenu|retard|tarder|répondre)',
      '(réjouissons|réjouis|hâte|ravi)',
      '(prochaines étapes|quelle est la suite)',
    ],
    unless: [
      '(plus jamais|ne plus)',
      '(absent|absente|congés|vacances)',
      '(urgence|urgente|urgent)',
      'bonne continuation',
    ],
    weight: 3,
  },
];
