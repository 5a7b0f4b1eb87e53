/** Words that may stand between "I" and what is asked for. */
const LIGHTLY =
  '(?:(?:please|perhaps|maybe|kindly|just|also|then|quickly|briefly|possibly|simply|again|both|instead|still|come back and|go ahead and|try to|try and) ){0,3}';
const YOU = '(?:you|u|ya)';
const NOT_OTHERS =
  '(?! (?:with|to) (?!you|your|u\\b|see\\b|hear\\b|discuss\\b|find\\b|learn\\b|check\\b|a\\b|the\\b|ask\\b|talk\\b|plan\\b|set\\b|schedule\\b|arrange\\b|book\\b|get\\b|continue\\b))';
/** "May I email you the contract" asks for nothing of the kind. */
const NO_OBJECT =
  '(?! (?:the|my|our|your|a copy|copies|some|this|that|it|these|those|details|an? (?:quote|invoice|contract|proposal|question|favou?r|copy|link|draft|list|number|few questions|photo|screenshot))\\b)';

/** What permission is asked for: to come back, by any way. */
const COME_BACK = [
  `follow(?:ed|ing)?(?: |-)?up${NOT_OTHERS}(?! on (?:his|her|their)\\b)`,
  `check(?:ed|ing)? (?:back|with you|on you|on this|on things|on how|on where|on (?!the|my|his|her|their|your order))${NOT_OTHERS}`,
  `check(?:ed|ing)? in\\b(?! (?:at (?:\\d|noon|the (?:hotel|desk|airport|counter|gate))|for (?:my|our|the)|online|early|my|our))${NOT_OTHERS}`,
  `(?:call|called|calling|phone|phoned|phoning|ring|rang|ringing|text|texted|texting|ping|pinged|pinging|contact|contacted|contacting|email|e-mail|emailed|emailing|message|messaged|messaging|whatsapp|visit|visited|visiting|write|wrote|writing|write to|wrote to|writing to|reach|reached|reaching|catch|catching|caught|chase|chased|chasing|dm|bother|bothered|bothering|trouble|try|tried|trying|buzz) ${YOU}\\b${NO_OBJECT}`,
  `(?:give|gave|giving) ${YOU} (?:a|another|one more) (?:quick |short )?(?:call|ring|shout|nudge|buzz|bell)`,
  '(?:get|got|getting|come|came|coming|circle|circled|circling|loop|looped|looping|swing|swung) back (?:to you|with you|around|on|in|to (?:this|it)|to see|next|this|after|before|tomorrow|(?:mon|tue|wed|thu|fri)\\w*|then|early|late|later|at|when|once|and)',
  '(?:get|got|getting|be|being|was|were|stay|stayed|staying|keep|kept|keeping) (?:back )?in (?:touch|contact)',
  `(?:reach|reached|reaching) (?:back )?out${NOT_OTHERS}`,
  `(?:touch|touched|touching) base${NOT_OTHERS}`,
  `(?:reconnect|reconnected|reconnecting|re-connect|connect again|speak again)${NOT_OTHERS}`,
  '(?:remind(?:ed|ing)? you|nudge you)',
  `(?:try|tried|trying) (?:you |your \\w+ |calling |this |them )?again`,
  '(?:write|wrote|writing|call|called|calling|speak|spoke|speaking|talk|talked|talking|ring|ask|asked|asking|get through)(?: to you| with you)? again',
  '(?:call|called|calling|ring|phone|phoned|write) (?:back|on|next|this|tomorrow|(?:mon|tue|wed|thu|fri)\\w*|in (?:a|two|three|the|an|early|late|mid|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*|\\d+)|after|then|at \\d|around|early|late)',
  '(?:pick|picked|picking) (?:this|it|things|the conversation|our conversation) (?:back )?up',
  '(?:revisit|revisited|revisiting|raise|raised|raising|bring up|bringing up) (?:this|it|the (?:topic|subject|question|idea|conversation))',
  '(?:drop|dropped|dropping|send|sent|sending) you (?:a|another) (?:quick |short |brief )?(?:line|note|reminder|message|text)',
  '(?:stop|stopped|stopping|drop|dropped|dropping|come|came|coming|swing|swung) by',
  '(?:have|make) another (?:go|try|attempt)',
].join('|');

/** Something for the reader, before or instead of a date. */
const USEFUL = [
  '(?:send|sent|sending|share|shared|sharing|forward|forwarding|pass|passing|email|emailing|mail)(?: on| along| over)?(?: (?:to )?you| with you)?(?: (?:on|along|over))? (?:something|anything|things|useful|interesting|relevant|(?:an? |the |any |some )?(?:odd|occasional|short|useful|interesting|helpful|relevant|new|good|quick)? ?(?:\\w+ ){0,2}?(?:articles?|newsletters?|ideas?|case stud(?:y|ies)|invitations?|white ?papers?|guides?|reads?|tips?|news|research|insights?|events?|materials?|resources?|pieces?|posts?|examples?|benchmarks?))',
  `(?:put|add|keep|kept|include|leave|adding|putting|keeping) you (?:on|to|in|on to) (?:my|our|the) (?:\\w+ ){0,2}?(?:list|newsletter|mailing|mailings|updates|loop)`,
  'keep(?:ing)? you (?:posted|updated|informed|in the loop)',
].join('|');

const ME = '(?:i|we)';
const WELCOME =
  '(?:all ?right|alright|ok|okay|fine|good|possible|convenient|acceptable|useful|helpful|welcome|sensible|appropriate|agreeable|better|best|worthwhile|too (?:soon|much|early|late|pushy))';

/**
 * Sentences that ask permission, each a linear pattern over a lower-case sentence; `%` stands for
 * what is asked. A new way to ask is added here.
 */
const WAYS = [
  // "May I follow up in two weeks?"
  `(?<!\\b(?:who|whom|what|which|where|why) )\\b(?:may|might|can|could|shall|should) ${ME} ${LIGHTLY}(?:%)`,
  // "Should I wait until March to follow up?"
  `\\b(?:should|shall|may|can|could) ${ME} (?:wait|leave it|hold off)(?: .{1,40}?)? (?:to|before|and|before i) ${LIGHTLY}(?:%)`,
  // "Would it be all right if I called you on Friday?", "Is it OK for me to check back in March?"
  `\\b(?:would|will|is|are|wld) (?:it|that|you|there)(?: be)? ${LIGHTLY}(?:${WELCOME}|open|happy|comfortable|cool|a problem|any objection|worth(?: it)?|in order)(?: with you| for you| with me)?,? (?:if|for me|for us|with me|to me|that|to|my)\\b.{0,80}?\\b(?:%)`,
  // The same without its beginning: "OK if I call you Tuesday?"
  `(?:^|[,.;:–—-] ?|\\b(?:hope|hoping|trust|assume|so|and|know|whether|if|wondering if|wonder if) (?:it |that |this )?(?:is|it's|that's|'s|would be|it is)? ?)(?:it's |it is |that's |that is )?(?:${WELCOME}|any objections?|no objections?|any chance)(?: with you| for you)? (?:if ${ME}|for me to|for us to|to me|to my|my|to) ${LIGHTLY}(?:%)`,
  // "If I followed up in two weeks, would that be all right?"
  `\\b(?:if|when) ${ME} ${LIGHTLY}(?:%).{0,120}?\\b(?:would|is|does|will) (?:that|it|this) (?:be |work|suit|${WELCOME})`,
  // "Do you mind if I check back next month?", "Are you OK with me following up then?"
  `\\b(?:(?:do|would|d') ?(?:you|ya|u) mind|mind|are you (?:ok|okay|fine|happy|open|good|cool)(?: with| to)?|would you (?:be (?:ok|okay|fine|happy|open|comfortable|willing|good)(?: with| to| for)?|object(?: to)?|allow|let)|you (?:don't|wouldn't) mind|any objections?(?: to)?)(?: if ${ME}| me| my| us| our| to me| to my)? ${LIGHTLY}(?:to )?(?:%)`,
  // "Do I have your permission to follow up?", "Would you like me to call you in March?"
  `\\b(?:(?:do|may|could|can) (?:i|we) (?:have|get|ask)|(?:i|we)(?:'d| would) (?:like|love|appreciate)|i ask|asking|ask|request|with|have|give me|grant me)(?: to have| to ask)? (?:for )?(?:your )?(?:permission|blessing|ok|okay|consent|leave|go-ahead) (?:to|for)(?: me to| my)? ${LIGHTLY}(?:%)`,
  `\\b(?:(?:would|do|wld|did|d') ?(?:you|ya|u) (?:like|want|prefer|rather have|rather|mind)|(?:^|[,.;] )(?:want|need))(?: (?:that|for))? (?:me|us|${ME}) (?:to )?${LIGHTLY}(?:%)`,
  // "Would next Tuesday work for me to follow up?", "Does it make sense to check back in May?"
  `\\b(?:would|does|will|do|is|might) .{1,60}?\\b(?:work|suit you|suit|make sense|help|be (?:a )?(?:good|better|okay|ok|fine|convenient)(?: time| day| moment)?|a (?:good|better|convenient) (?:time|day|moment|week))\\b(?: for (?:me|us|you))?,? (?:to|if ${ME}|for me to|for us to) ${LIGHTLY}(?:%)`,
  // "Let me know if I may follow up in June."
  `\\b(?:let me know|tell me|say|wondering|wonder|(?:like|love|wanted) to (?:know|ask)|ask(?:ing)?|curious) (?:if|whether) (?:${ME} (?:may|can|could|should|might)|you(?:'d| would)(?: be)? (?:like me to|mind if ${ME}|mind me|ok with me|open to me|prefer (?:that )?${ME})|it(?:'s| is| would be| might be) ${WELCOME}(?: with you| for you)? (?:if ${ME}|to|for me to)) ${LIGHTLY}(?:%)`,
  // "How about I call you Tuesday?"
  `\\b(?:how about|what about|what if) (?:${ME}|me) ${LIGHTLY}(?:%)`,
  // The open question.
  `\\bwhen(?: (?:would|might|will|is|are)|'s)? (?:be )?(?:a|the|your) (?:\\w+ )?(?:times?|day|moment|date|week)\\b.{0,40}?\\b(?:%)`,
  `\\bwhen(?: (?:would|might|will|is)|'s) (?:it )?(?:be )?(?:it )?(?:best|good|better|convenient|easiest|ideal)\\b.{0,30}?\\b(?:%)`,
  `\\bwhen (?:would|do|might|did) you (?:like|want|prefer|suggest|think|recommend)(?: (?:that|for))? (?:me|us|i|we)(?: should| may| can| could)? (?:to )?${LIGHTLY}(?:%)`,
  `\\bwhen (?:may|can|could|should|shall|might|would it be \\w+(?: for you)? (?:if|for)) (?:i|we|me to|us to) (?:best |next )?${LIGHTLY}(?:%)`,
  `\\b(?:what|which)(?:'s| is| would be| day| time| date| week| month| part)[^?]{0,40}?\\b(?:for me to|for us to|should i|may i|can i|could i|shall i|to) ${LIGHTLY}(?:%)`,
  `\\b(?:how soon|how long)\\b[^?]{0,30}?\\b(?:may|can|could|should|shall) ${ME} (?:wait (?:before|until) (?:i )?)?${LIGHTLY}(?:%)`,
];

/** What can be asked for: a cheap test for it alone, and all the ways to ask for it. */
export interface Asked {
  named: RegExp;
  ways: readonly RegExp[];
}

// A pattern a way: one for all of them would be too large for the engine to compile well.
const asked = (what: string): Asked => ({
  named: new RegExp(`\\b(?:${what})\\b`),
  ways: WAYS.map((way) => new RegExp(`(?:${way.replaceAll('%', () => what)})\\b`)),
});

/** Permission to come back. */
export const TO_COME_BACK: Asked = asked(COME_BACK);
/** Permission to send something useful, or to keep the reader on a list. */
export const TO_SEND_USEFUL: Asked = asked(USEFUL);
