import type { FrameTable } from '../pack.ts';

/** They weigh it, or ask somebody of theirs first. */
export const thinking: FrameTable = [
  {
    say: [
      '(let me|let us|need to|want to|have to|like to|will|going to|time to|must) ..2 (think|consider|sleep on|mull|digest|reflect|discuss)',
      '(let me|need to|have to|will|want to) ..1 (talk|speak|check|consult|run|clear|ask|discuss) ..3 {whose} ..1 {role}',
      '(thinking|considering|undecided|deciding|on the fence|under consideration)',
      '(not|never) ..1 (decided|made up my mind|sure yet)',
    ],
    unless: [
      'do not ..2 think',
      'i think',
      'what do you think',
      '(you|please) ..2 (talk|speak|ask)',
    ],
    weight: 2.6,
  },
];
