import { LIGHTLY, YOU } from './words.ts';

/** "May I email you the contract" asks for nothing of the kind. */
const NO_OBJECT =
  '(?! (?:the|my|our|your|a copy|some|this|that|it|these|details|an? (?:quote|invoice|contract|proposal|question|favou?r|copy|link|draft|list|few|photo))\\b)';
const NOT_OTHERS = `(?! (?:with|to|on) (?!${YOU}\\b|your\\b|this\\b|how\\b|where\\b|things\\b|see\\b|hear\\b|a\\b|the \\d|mon|tue|wed|thu|fri|discuss\\b|ask\\b|talk\\b|continue\\b|\\d))`;

/** To come back, by any way and in any form of the verb. */
const COME_BACK = `(?:(?:follow\\w*[ -]?up|check\\w* (?:back|with you|on (?:you|this|how|where|things)|in(?! (?:at|for|online|early)))|reach\\w* (?:back )?out|touch\\w* base|re-?connect\\w*)\\b${NOT_OTHERS}|(?:call|r[aiu]ng|phon|text|ping|contact|e?-?mail|messag|whatsapp|visit|writ|wrote|reach|catch|caught|chas|bother|troubl|tr[iy]|remind|nudg|buzz)\\w*(?: to)? ${YOU}\\b${NO_OBJECT}|(?:g[iae]v\\w+|drop\\w*|sen[dt]\\w*) ${YOU} (?:an?|another|one more) (?:\\w+ )?(?:call|ring|shout|nudge|buzz|bell|line|note|reminder|message|text)|(?:g[eo]t|c[oa]m|circl|loop|sw[iu]ng)\\w* (?:back\\b(?! (?:the|my|from))|by\\b)|(?:stop|drop)\\w* by|(?:g[eo]t|be|w[ae]s?r?e?|stay|ke?e?pt?)\\w* (?:back )?in (?:touch|contact)|(?:try|tried|writ|wrote|call|speak|spoke|talk|ring|ask)\\w*(?: \\w+){0,2} again|(?:call|ring|phon|writ)\\w* (?:back|on|next|tomorrow|(?:mon|tue|wed|thu|fri)\\w*|in|after|then|at|around)\\b|pick\\w* (?:\\w+ ){1,2}(?:back )?up|(?:revisit|rais)\\w*|have another)`;

/** To send something for the reader, or to keep them on a list. */
const USEFUL = `(?:(?:send|shar|forward|pass|e?-?mail)\\w*(?: [\\w']+){0,5}? (?:something|anything|useful|interesting|relevant|articles?|newsletters?|ideas?|case stud\\w+|invitations?|white ?papers?|guides?|tips?|news|research|insights?|events?|materials?|resources?|examples?)|(?:put|add|keep|leav|includ)\\w* you (?:on|to|in|posted|updated))`;

const WELCOME = `(?:all ?right|alright|ok|okay|fine|good|possible|convenient|acceptable|useful|helpful|welcome|better|best|too (?:soon|much|early|late|pushy)|open|happy|comfortable|cool|problem|objections?|object(?: to)?|worth|order|sense|work|help|suit|mind|permission|blessing|consent|leave|go-ahead|(?<!^)(?:time|day)|(?:you|u|ya|^|[,.;] ?)(?: would|'d)? ?(?:rather|like|want|prefer|need)(?= (?:that )?(?:me|us|i|we)\\b))`;
const I = '(?:i|we|me|us|my|our)';

/**
 * The ways to ask permission, as patterns over a lower-case sentence in which `%` stands for what is
 * asked. A new way to ask is added here.
 */
const WAYS = [
  // "May I follow up in two weeks?", "Should I wait until March to follow up?"
  `(?<!\\b(?:who|whom|what|which|where|why) )\\b(?:may|might|can|could|shall|should) (?:i|we) ${LIGHTLY}(?:(?:wait|leave it|hold off)(?: .{1,40}?)? (?:to|before|and) )?%`,
  // "Would it be all right if I called?", "Do you mind my calling?", "OK to check back in March?"
  `(?:^|[,.;:–—-] ?|\\b(?:would|will|is|are|wld|do|does|did|don'?t|wouldn'?t|might|hope|hoping|trust|so|know|wonder\\w*|have|your|any|no|if|for|i'd) )[^.;?]{0,60}?\\b${WELCOME}(?: with you| for you| with| of| to| for| it)?,? (?:(?:if|for|with|that)\\b.{0,40}? )?(?:(?:if|to|for|with) )?(?:${I} (?:to )?|to )${LIGHTLY}%`,
  // "Let me know if I may follow up", "How about I call you Tuesday?", "Want me to check back?"
  `\\b(?:(?:know|tell me|say|wondering|wonder|ask) (?:if|whether) (?:i|we) (?:may|can|could|should|might)|(?:how|what) about ${I}|what if i|any chance (?:i|we) (?:can|could)) ${LIGHTLY}%`,
  // "If I followed up in two weeks, would that be all right?"
  `\\b(?:if|when) (?:i|we) ${LIGHTLY}%.{0,120}?\\b(?:would|is|does|will) (?:that|it|this) (?:be |work|suit)`,
  // The open question: "When would be a good time to call you?"
  `\\b(?:when(?:'s| \\w+ld| is| are| might| will| may| can| shall| do| did)|(?:what|which)(?=.*\\?)|how soon|how long)\\b[^?]{0,60}?\\b(?:${I}|to|wait before) (?:to |should |best |next )?(?:wait \\w+ (?:i )?)?${LIGHTLY}%`,
];

/** What can be asked for: a cheap test for it alone, and all the ways to ask for it. */
export interface Asked {
  named: RegExp;
  ways: readonly RegExp[];
}

// A pattern a way: one for all of them would be too large for the engine to compile well.
const asked = (what: string): Asked => ({
  named: new RegExp(`\\b${what}`),
  ways: WAYS.map((way) => new RegExp(`(?:${way.replace('%', () => what)})`)),
});

/** Permission to come back. */
export const TO_COME_BACK: Asked = asked(COME_BACK);
/** Permission to send something useful. */
export const TO_SEND_USEFUL: Asked = asked(USEFUL);
