import type { FrameTable } from '../pack.ts';

/** Thanked, or begged pardon, for a follow-up; nothing is settled by it. */
export const thanks: FrameTable = [
  {
    say: [
      '(thanks|thank you|appreciate|grateful|glad) ..3 (following up|follow up|persistence|reminder|nudge|checking in|patience|staying on|not giving up|chasing)',
      '(sorry|apologies|apologize|forgive) ..4 (delay|late|slow|not replying|not responding|silence|hanging|dropped the ball|missed)',
    ],
    weight: 1.6,
  },
];
