import type { FrameTable } from '../pack.ts';

/** Words that look like a cue and are none. */
export const none: FrameTable = [
  {
    say: [
      'sent (that|this|it) to the wrong (thread|person|address|chat|one)',
      '(wrong) (thread|attachment|window|chat)',
      '(ignore|disregard) (my|the|that|this) (last|previous|earlier|email|message|other)',
      '(are|is) (you|this) ..3 (same|real|person|legit|automated|a bot|human|ai) ..4',
      '(we|i) have received your (message|email|request|inquiry|ticket|application|submission)',
      '(address not found|delivery ..2 failed|message (was|could) not (be)? delivered|undeliverable|mail delivery)',
      '(best of luck|good luck|well done|congratulations|congrats|happy birthday|happy new year|merry christmas)',
      '(noted|got it|received|understood|roger|copy that|acknowledged|duly noted|point taken|fair enough|i see|okay|okay thanks|will do|cheers|thanks|thank you|many thanks|nice|cool|haha|lol|great|perfect|thanks again|no worries|you too|same to you) $',
      '(ticket|case|reference|request) ..2 (number|id|@number|created|opened|received)',
      '(attached|attaching|here is|here are|find attached|enclosed) ..3',
    ],
    weight: 1,
  },
  {
    say: [
      '(i|we|he|she|they|office|team) (was|were|have been|had been|has been) ..2 (out of|away|on vacation|on leave|on holiday|traveling|sick|out|closed|off) ..6',
      '(be|am|are) in the office ..4',
      '(just|i|we) (got|came|am|are) back (from|on|last|yesterday)',
    ],
    weight: 3,
    unless: ['(tell|remove|stop|interested|happy to|send|please|back (on|in) @date)'],
  },
];
