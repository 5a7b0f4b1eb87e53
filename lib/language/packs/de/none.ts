import type { FrameTable } from '../pack.ts';

/** Words that look like one of the cues read here and are none. */
export const none: FrameTable = [
  {
    say: ['(sehr|großes|haben|hätten) interesse', '(alles gut|passt so)', 'freut (mich|uns)'],
    weight: 3,
  },
];
