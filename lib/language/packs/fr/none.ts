import type { FrameTable } from '../pack.ts';

/** Words that look like one of the cues read here and are none. */
export const none: FrameTable = [
  {
    say: [
      '(merci|désolé) ..4 (relance|rappel|votre réponse|tarder)',
      '(réjouissons|hâte)',
      'quelle est la suite',
      '(avez vous|comment) ..6',
    ],
    weight: 3,
  },
];
