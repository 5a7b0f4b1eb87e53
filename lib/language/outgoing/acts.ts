import type { SaidChannel } from '../types.ts';
import { BRINGING, IT, TO_ANYONE } from './bringing.ts';
import { DAY_NEXT, DAY_OR_END, PAPERS, YOU } from './words.ts';

/** One way to say that one will be in touch with, or bring something to, the reader. */
interface Act {
  pattern: RegExp;
  channel?: SaidChannel;
  /** It does not name the reader, so that another one may follow: "send it to Jonas". */
  open?: true;
}

/** "to you", or to nobody in particular. */
const NOT_OTHERS = `(?! (?:with|to) (?!${YOU}\\b|me\\b|see\\b|discuss\\b|confirm\\b|let\\b|arrange\\b|find\\b|talk\\b|check\\b|agree\\b|set\\b|schedule\\b|finali[sz]e\\b|an? |some |any |more |answers?\\b|the (?:details|numbers|figures|answer|results?|info|update|final)|my |our |your |it\\b|this\\b|that\\b|those\\b|everything\\b|something\\b|news\\b|details\\b|dates\\b|options\\b))`;
const A = '(?:an?|another|one more|the|that|my|our|your|this)';
const SMALL =
  '(?:quick|short|brief|little|proper|follow-?up|friendly|final|detailed|full|written|longer|separate)';

/**
 * The acts, each as it stands in its bare form and with "-ing". A new one is added here, in the group
 * of its channel; those of no channel stand in several, since the engine compiles no very large
 * pattern. Patterns are linear and stand on lower-case words.
 */
const TABLE: readonly (readonly [SaidChannel | undefined, readonly string[]])[] = [
  [
    'video',
    [
      `(?:video[- ]?call|video[- ]?calling|facetime|facetiming|skype|skyping|zoom|zooming) ${YOU}`,
      `(?:give|giving) ${YOU} a (?:video|zoom|teams|skype) call`,
    ],
  ],
  [
    'voicemail',
    [
      `(?:leave|leaving) ${YOU} (?:a|another) (?:${SMALL} )?(?:voice ?mail|voice message|message on)`,
    ],
  ],
  [
    'call',
    [
      `(?:call|calling|phone|phoning|ring|ringing|telephone|telephoning|dial|dialing|dialling|buzz|buzzing)(?: up)? ${YOU}`,
      `(?:call|calling|phone|phoning|ring|ringing|telephone)(?: back| again)?${DAY_NEXT}`,
      `(?:call|calling|phone|phoning|ring|ringing|try|trying) (?:${YOU} on )?your (?:office|mobile|cell|phone|desk|direct|number|landline|line|extension)`,
      `(?:give|giving|gve) ${YOU} ${A} (?:${SMALL} )?(?:call|ring|bell|buzz|shout|tinkle|phone ?call|call ?back|ring back)`,
      `(?:return|returning) your call`,
      `(?:make|place) (?:that|the|a) call to ${YOU}`,
      `(?:pick up|get on) the phone (?:and call|to) ${YOU}`,
    ],
  ],
  [
    'text',
    [
      `(?:text|texting|sms|whatsapp|whatsapping)(?: ${YOU}|${DAY_NEXT})`,
      `(?:send|drop|shoot|sending|dropping|shooting) ${YOU} ${A} (?:${SMALL} )?(?:text|sms|whatsapp)`,
    ],
  ],
  [
    'linkedin',
    [
      `(?:message|messaging|write to|add|contact|ping|find) ${YOU} (?:on|via|through|over) linked ?in`,
      `(?:send|sending) ${YOU} ${A} (?:message|note|invitation|request|invite) (?:on|via|through|over) linked ?in`,
    ],
  ],
  ['fax', [`(?:fax|faxing) (?:${IT} to )?${YOU}`]],
  [
    'handwritten-note',
    [
      `(?:send|post|mail|write|drop|sending|posting) ${YOU} ${A} (?:${SMALL} )?(?:hand-?written (?:note|letter|card)|card|letter|postcard)`,
    ],
  ],
  [
    'visit',
    [
      `(?:visit|visiting) ${YOU}`,
      `(?:come|coming|stop|stopping|swing|swinging|drop|dropping|pop|popping|call) (?:by|round|around|over|in)(?: again)?(?= (?:and|to) (?:see|say|visit|meet|drop|show|pick|talk|introduce|discuss)| (?:at )?your |${DAY_OR_END})`,
      `(?:come|coming) (?:up |down |out |over )?(?:and |to )?(?:see|visit) ${YOU}`,
    ],
  ],
  [
    'email',
    [
      `(?:email|e-mail|emailing|e-mailing|mail|mailing) ${YOU}`,
      `(?:write|writing)(?: back)?(?: to)? ${YOU}`,
      `(?:email|e-mail|emailing|write|writing|mail)${DAY_NEXT}`,
      `(?:write|writing)(?: back| again| more| in full| properly){1,2}${DAY_NEXT}`,
      `(?:send|drop|shoot|fire|sending|dropping|shooting|firing)(?: off)? ${YOU} ${A} (?:${SMALL} ){0,2}(?:e-?mail|mail|line|note)\\b`,
    ],
  ],
  [
    undefined,
    [
      // To get back.
      `(?:get|getting|come|coming|be|being|circle|circling|report|reporting|loop|looping|check|checking|write|swing|swinging|turn|revert|reverting|respond|reply|go)(?: back)?(?: in| around| round| over)? (?:to|with|w/) ${YOU}`,
      `(?:get|getting|come|coming) back (?:with|on|about|regarding) (?:an?|the|some|more|my|our|your|this|that|it|everything|something|answers?|numbers|figures|details)`,
      `(?:get|getting|come|coming) ${YOU} back\\b`,
      `(?:(?:come|get|be|report|coming|getting) back|return)(?: on)?(?: \\w+){0,2}? with (?:an?|the|my|our|some|more|numbers|answers?|figures|details|news|feedback|something)\\b`,
      `(?:revert|reverting)(?: back)?(?: with (?:an?|the|my|our|more|details)|${DAY_NEXT})`,
      `(?:respond|responding|reply|replying|answer|answering)(?: (?:back|properly|fully|in full|in detail|in more detail|in writing|at length|with (?:an?|the|my|our|more|details)[^,.;]{0,30}))?${DAY_NEXT}`,
      `(?:answer|answering) (?:${YOU}|your|these|this|that|it|them|all|everything|both)\\b`,
      `(?:respond|reply|responding|replying) to (?:your|this|that|it|these|them|all|everything|both)\\b`,
    ],
  ],
  [
    undefined,
    [
      // To be in touch.
      `(?:(?:circle|circling|loop|looping|check|checking|report|reporting) back(?: in| around| round)?|(?:be|b|get|being|getting|come|coming)(?: back)? in (?:touch|contact)|(?:reach|reaching) (?:back )?out|(?:follow|following)[ -]?up(?! on (?:his|her|their)\\b)|(?:touch|touching) base|(?:check|checking) in(?! (?:to|at|for|the)\\b)|reconnect|reconnecting|re-connect)(?: again)?${NOT_OTHERS}`,
      `(?:(?:try|trying)(?: once more)?(?: again| back){1,2}|(?:take|have|give it|give this|make) another (?:stab|go|try|shot|attempt)(?: at (?:reaching|calling|catching) ${YOU})?)${DAY_NEXT}`,
      `(?:reach|contact|contacting|ping|pinging|message|messaging|dm|chase|nudge|nudging|remind|reminding|update|updating|inform|informing|advise|notify|notifying|brief|tell|telling|alert|quote|pay|paying|refund|repay|reimburse|invoice|introduce|connect with|get with|visit with|sync with|catch up with|check with|touch base with|follow up with|slack|msg|msging) ${YOU}(?! ?'re\\b| are\\b)`,
      `(?:check|checking) (?:back )?on ${YOU}`,
      `(?:catch|catching)(?: up with)? ${YOU}(?: up)?`,
      `(?:try|trying)(?: (?:and|to|calling|ringing|phoning|reaching|emailing|getting)){0,3}(?: (?:call|ring|reach|phone|catch|get|contact|get hold of|get a hold of|get through to))? (?:${YOU}|your)\\b`,
      `(?:speak|speaking|talk|talking|chat|chatting) (?:again |more |further )?(?:to|with) ${YOU}`,
      `knock on your door`,
      `(?:attempt|attempting) to (?:reach|call|ring|catch|contact) ${YOU}`,
      `(?:return|returning) to ${YOU} with\\b`,
      `(?:turn|turning) (?:${IT}|(?:the|your|my|our) (?:[\\w-]+ ){0,2}?${PAPERS}) (?:around|round)\\b`,
      `(?:pick|picking) (?:this|it|that|things|up) (?:back )?(?:up )?(?:again|with ${YOU})`,
      `(?:let|letting) ${YOU}(?: guys)? (?:know|have|see)\\b`,
      `(?:keep|keeping) ${YOU} (?:posted|updated|informed|in the loop|up to date)`,
      `(?:fill|filling|bring|bringing|walk|walking|talk|talking|take|taking|put|putting) ${YOU} (?:in\\b|up to (?:date|speed)|through|in touch|in contact)`,
      `(?:confirm|confirming)(?: back)?(?: (?:to|with) ${YOU}| (?:this|that|it|everything|the|all|either way|in writing|by e-?mail|my|our|your|dates?|details|for sure)\\b|${DAY_NEXT})`,
    ],
  ],
  [undefined, BRINGING],
];

/** One pattern a channel, each to be tried at a place (`lastIndex`). */
export const ACTS: readonly Act[] = [
  ...TABLE.map(([channel, patterns]): Act => ({
    pattern: new RegExp(`(?:${patterns.join('|')})`, 'y'),
    ...(channel === undefined ? {} : { channel }),
  })),
  { pattern: new RegExp(`(?:${TO_ANYONE.join('|')})`, 'y'), open: true },
];
