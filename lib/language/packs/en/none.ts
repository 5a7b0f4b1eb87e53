import type { FrameTable } from '../pack.ts';

/** Words that look like a cue and are none. */
export const none: FrameTable = [
  {
    say: [
      '(i|we|he|she|they|office) (was|were|have been|had been) ..2 {away} ..6',
      '(be|am|are) in the office ..4',
      '(just|i|we) (got|came|am|are) back (from|on|last|yesterday)',
      '(did not|had not) (check|see|read|notice|get) (my|your|the|this) (email|mail|message|note|inbox) ..2 (until|because|earlier|before|,)',
      '^^ (attached|enclosed|here) (is|are) (the|my|our) ..6 $$',
      'sent (that|this|it) to the wrong (thread|person|address|chat)',
      '(we|i) have received your (message|email|request|application)',
    ],
    unless: ['(tell|remove|stop|interested|happy to|send|please)', 'back (on|in) @date'],
  },
];
