import type { Phrases } from '../rule.ts';

/** Looking in with nothing in hand. */
export const CHECK_IN: Phrases[] = [
  {
    near: 'check chek chec cheking checkin',
    says: [
      '(<reallyjust> )(doing )?(a )?(<small> )?(check|checking|chekcing|checkin|cheking|chcking|checkng)( back| up)? in( with you| on you| again)?',
      '^ (a |an )?(<small> ){1,2}check( back)? in',
      '<want> <just>check( back| up)? in',
      '^ (<just>)?(checking|chekcing|checkin|cheking|chcking|checkng)( back| up)? in( with you| on you| again| once more| from (the|our|your) \\w+)?',
      '^ <just>(checking|chekcing|cheking) back( in| with you| on| to| again| regarding| about)?',
      '<want> <just>check back',
      '<reallyjust> (checking|wanted to check|want to check|wanna check)( again| to see)*,? (if|whether|that) (you|u) .. (had|have|got|saw|seen|received|managed|get|able|could|made|still|interested|look)',
      '^ checking( again)?( to see)? (if|whether) (you|u) (had|have|got|saw|received|managed|were able|made|are still|still)',
      '(checking|check) (up )?on (this|the status of (my|our|the <lately>(proposal|offer|quote|contract|application|email))|my <lately><mail>|our <lately><mail>|where (you|things|we) .. (at|stand|landed|are))',
      '<reallyjust> checking( again| here)? $',
    ],
  },
  {
    near: 'where status stat',
    says: [
      "(<want>|see|seeing|know|ask|wondering|curious|checking) <just>(see )?where (you|things|we|your (head|mind|thinking|thoughts)|you guys)( are| is| have| has|'re|'ve|'s)?( all)?( at| stand| landed| land| currently stand)",
      '^ where (are we|do we stand|do things stand|are you|did you land|have you landed|do you stand)( at)?( on| with)?( this| that| it| my| our| the proposal| the offer| the deal)* $',
      "what's the (status|latest|hold up|holdup)( on| with| of)?( this| my| our| your (end|side|decision)| the proposal| the deal| here| $)",
      '^ status (update )?on (this|my|our)',
      'status of (my|our|this) <lately><mail>',
      '(popping|dropping|stopping|pop|drop)( back)? (in|by) to (see|check|ask|find out) (where|if|whether|how) (you|things|we|my|our)',
    ],
  },
  {
    near: 'popping dropping stopping drop',
    says: [
      '(popping|dropping|stopping|pop|drop)( back)? (in|by) to (see|check|ask|find out) (where|if|whether|how) (you|things|we|my|our)',
    ],
  },
  {
    near: 'status',
    says: ['status of (my|our|this) <lately>(<mail>|candidacy|case|refund claim)'],
  },
];
