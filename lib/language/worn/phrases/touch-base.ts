import type { Phrases } from '../rule.ts';

/** Coming back with nothing new. */
export const TOUCH_BASE: Phrases[] = [
  {
    near: 'touch tocuh base front',
    says: [
      '(<reallyjust> |^ )<just>(touching|tocuhing) (back )?(base|bases)( with you| again)?',
      '<want> <just>(re )?touch base( with you| again)?',
      '(<small> )touch base',
      '(can|could|shall) we (<just>)touch base $',
      "(let's|lets) (<just>)touch base $",
      '(getting|get) back in (touch|front of you)( with you)?( about| regarding| on| to see| again| $)',
    ],
  },
  {
    near: 'circling circle loop looping swing doubling double coming',
    says: [
      '(<reallyjust> |^ )<just>(circling|looping|swinging|doubling|coming) back( around| round| again| to you| with you| here| on| to| up| about| regarding)*',
      '<want> <just>(circle|loop|swing|double|come) back( around| to you| with you| on| to)?',
      '(<small> )circle back',
    ],
  },
  {
    near: 'reconnect reconect reach',
    says: [
      '(<want>|<reallyjust>) <just>reconn?ect(ing)?',
      "^ (let's|lets|time to|long overdue to|it's time to) reconnect",
      '^ reconnecting( with you)?',
      '<just>reaching (back out|out again|out once (more|again)|out one (more|last) time|out yet again)( to you)?',
      '(<reallyjust> )reaching out( to you)? (to see|to check|to follow|about my|because i)',
      '<want> <just>reach (back out|out again|out once more|out one more time)',
    ],
  },
  {
    near: 'radar mind',
    says: [
      '(stay|staying|keep|keeping|remain|put|putting|get|getting|be|back|pop|popping)( me| myself| us| this| it)?( back)? on your radar',
      '(stay|staying|keep|keeping|remain)( me| us| this| it)? (top of mind|front of mind)',
    ],
  },
];
