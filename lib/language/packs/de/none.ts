import type { FrameTable } from '../pack.ts';

/** Words that look like one of the cues read here and are none. */
export const none: FrameTable = [
  {
    say: ['(sehr|großes|grundsätzlich|durchaus|haben|hätten) interesse', 'freut (mich|uns)'],
    weight: 3,
  },
];
