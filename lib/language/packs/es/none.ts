import type { FrameTable } from '../pack.ts';

/** Words that look like one of the cues read here and are none. */
export const none: FrameTable = [
  {
    say: [
      '(estoy|muy) interesado',
      '(adjunto|le envío|te envío)',
      '(podría|puede) ..1 (indicarme|mandarme) ..3',
    ],
    weight: 3,
  },
  // Glad of it.
  {
    say: ['(con ganas|muchas ganas|encantado) de ..4'],
    weight: 4.2,
  },
];
