import type { FrameTable } from '../pack.ts';

/** They want to make the next move themselves, or have no time and name no day. */
export const brushOff: FrameTable = [
  // "Don't call us, we'll call you."
  {
    say: [
      '(i|we|he|she|they|someone|@name) (will|would|may|might) ..2 (call|contact|email|ring|text) you',
      '(i|we|he|she|they|someone|@name) (will|would|may|might) ..2 (get|be|come|circle|reach) (back|in|out) ..3',
      'let you know',
      'leave (it|that|this) with (me|us)',
      '(hear|heard) (from|back from) (me|us)',
      '(we|i) (will|would) ..1 (holler|shout|come to you|respond|answer|reply) ..3 (if|when|once|as soon)',
      '(keep|have|kept) (your|you|this) ..2 (on file|in mind|number|details|card|information)',
    ],
    unless: ['will not (be|get)', 'will be (out|away|back)', 'let me know', 'back (from|on @date)'],
    weight: 2.6,
  },
  // No time now.
  {
    say: [
      '{be} {very}? {busy}',
      '^ ..2 {busy}',
      '(not|bad|no) ..2 (time|timing|bandwidth|capacity) ..1',
      '^ ..1 not (yet|ready|{now}) ..1',
      '(on hold|frozen|paused|until further notice|back burner|hiring freeze|spending freeze)',
      '(money|cash|budget|time) is {very}? tight',
      '(in the middle|in the midst) of',
      '(bear|bare) with (us|me)',
      '(postponed|put off|pushed back|got pushed|slipped|delayed|pending|under review|under advisement|under consideration|up in the air|in limbo)',
      '(things|projects|matters|items|list|queue) ..3 (before|ahead|in front|first)',
      '(waiting|wait) (on|for)',
    ],
    unless: ['(was|were) ..2 busy', 'not (that|too|so|very)? busy', '^ (did|have|are) you'],
    weight: 2,
  },
];
