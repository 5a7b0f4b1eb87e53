import type { FrameTable } from '../pack.ts';

/** They want more: a time, a price, a sample, the thing itself. */
export const interested: FrameTable = [
  {
    say: [
      '(i|we|he|she|very|still|am|are|is|yes|would be|might be|definitely|really) ..1 (interested|keen|intrigued|curious|all ears)',
      '^ ..1 (interested|intrigued|keen|curious) ..1',
      '(sounds|looks) ..1 (good|great|interesting|promising|perfect|fun|like)',
      '(love|like|happy|glad|keen|open|want) to ..1 (learn|hear|know|see|discuss|chat|talk|meet|join|come|try)',
      '(send|share|email|give|shoot) (me|us|over|along|through) ..4 (more|details|information|pricing|prices|proposal|quote|deck|brochure|times|time|link|dates|slots)',
      '(how much|what is the (cost|price)|what are your (rates|prices)|what would it cost|tell me more)',
      '(can|could|shall|should) we ..1 (schedule|set|book|talk|meet|chat|speak|find|move|reschedule|get)',
      '(let us|please) (do it|do this|go ahead|proceed|talk|chat|meet|set up|schedule|book)',
      '(sign|count|put) (me|us) (up|in|down for)',
      '(ballpark|rough) ..1 (it|figure|number|price|estimate|for me|$)',
      '(what is|whats|what are) (your|ur|the) (rate|rates|price|prices|fee|fees|charge)',
      '(measure|measurements|quote us|quote me)',
      '(have|get) (your|the) (lawyer|lawyers|people|team|legal) send',
      '(term sheet|paperwork|contract|papers) ..2 so ..1',
      '(between|down to) you and',
      '(i am|am) tempted',
      'we are (on|in) $',
      '(good|great|perfect|excellent) timing',
      '(go ahead|book it|move forward|looking forward to)',
    ],
    unless: [
      '(remove|unsubscribe)',
      '(would|do) love to ..5 but',
      'urgent',
      'are you (kidding|serious|crazy|deaf|stupid|joking|insane)',
    ],
    weight: 2.4,
  },
  // Two noes make a yes.
  {
    say: [
      '(do not|not) want to (stop|lose|miss|cancel|end|delay|drop)',
      'not ..1 not interested',
      '(not|never) ..1 (say|saying) no to',
      'not uninterested',
    ],
    weight: 4,
  },
];
