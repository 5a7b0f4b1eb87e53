import { PAPERS, YOU } from './words.ts';

/**
 * How words commit the writer:
 * - `will`: "I'll", "we plan to", "let me"; `can`: "I can", which may be an offer as well
 * - `bare`: "will call you", whose subject stands before or is left out
 * - `now`: "I'm calling you tomorrow"; `present`: "tomorrow I bring it"
 * - `note`: "I've made a note to call you"
 * - `thing`: what reaches the reader or is done: "you'll have it", "the draft follows"
 * - `short`: "back to you", "talk", "done", with its day right behind it
 * - `wish`: "I'd like to call you", an offer only where it waits for their word
 * - `could`: "I could call you", "happy to call you": an offer, never a promise
 */
export type Opening =
  'will' | 'can' | 'bare' | 'now' | 'present' | 'note' | 'thing' | 'short' | 'wish' | 'could';

const AIM =
  '(?:going(?! to (?:the|an?|my|our)\\b)|planning|aiming|hoping|shooting|looking|expecting|intending|due|set|scheduled|about|committed) to|gonna|planning on|(?:aiming|shooting) for';
const PLAN =
  '(?:plan|intend|aim|expect|hope|promise|have|need|ought|undertake|commit) to|plan on|must';
const WILL =
  "(?:'ll| ?'l| w(?:il|ill|lll|ll)| shall| should(?! have \\w+(?:ed|en|nt|ne)\\b)|(?: is| are|'s) going to(?! (?:the|an?|my|our)\\b))";
/** Where a thought begins. */
const START = '(?:^|[,;:.!()–—-] ?|\\b(?:and|but|so|then|also|or|yes|ok|okay|thanks|sorry) )';
const LATER = '(?: (?:also|then|now|all|fully|soon|\\w+ly|of course))*';
/** My thing, or one for the reader. */
const SUBJECT = `(?:\\b(?:it|this|that|they|these|those|everything|(?:the|my|our|an?|your|some|more) (?:[\\w'-]+ ){0,3}?(?!and\\b)[\\w-]+)|${START}(?:[\\w-]+ )?${PAPERS})`;
/** What is done then; other participles tell what is held, closed or announced. */
const DONE =
  '(?:done|ready|live|tidy|yours|(?!(?:clos|open|cancel|announc|decid|discuss|postpon|pai|mov|launch|charg|need|requir|publish|inform|notif|ask|interest|pleas|schedul|finaliz)\\w*(?:ed|id)\\b)[a-z-]+ed|paid (?=to you)|sent|built|(?:with|in|on|at|over to|back to|back with|ready for) your?\\b|back|there|in(?= by\\b)|up|on (?:its|their) way|coming)';

const OPENINGS: [Opening, string][] = [
  [
    'note',
    "\\b(?:i|we)(?:'ll| will|'ve| have)? (?:just |also |already )?(?:(?:set|made?|put|make|add|create|block|noted|planned|arranged|agreed)\\w*|(?:have|got) (?:it|this|an?) (?=note|remind|diary|in))(?: [\\w']+){0,6}? to ",
  ],
  [
    'will',
    `\\b(?:(?:i|we)(?:${WILL}|(?: a|'?)m (?:also |still |now )?(?:${AIM})|(?: a|')re (?:also |still |now )?(?:${AIM})| gonna| (?:do |still |also |now )?(?:${PLAN})| (?:promise|guarantee|expect|trust|commit)(?: you)?(?: that)? (?:i|we)${WILL}|'d (?:expect|hope) to| (?:still )?(?:promise|owe|guarantee|anticipate|commit to)(?: you)?)|(?:my|our|the) (?:plan|aim) is to|let (?:me|us)(?! (?:know|have(?! until| till)|in)\\b)|allow (?:me|us) to) (?!have been\\b|never\\b|not\\b)`,
  ],
  ['will', `${START}(?:ill|il|i'l|i wil|we'l|${AIM}) `],
  ['can', '\\b(?:i|we) can '],
  [
    'could',
    `(?:\\b(?:i|we) could |(?:\\b(?:i|we)(?:'d| would)(?: \\w+)? be |\\b(?:i|we)(?:'m| am|'re| are) (?:\\w+ )?|^|[,.;] |more than )(?:happy|glad|pleased|delighted|available|free|able|willing|ready) to )`,
  ],
  ['wish', "\\b(?:i|we)(?:'d| would) (?:(?:like to|love to|be able to|be calling) )?"],
  // "You'll have it by Friday", "on Monday you get my decision"
  [
    'thing',
    `\\b${YOU}(?:${WILL}|ll| can| may)${LATER} (?:(?:have|get|receive|be getting|be receiving|see|find|be sent) (?!to\\b(?! (?:have|get|receive))|back\\b|any\\b|an? (?:great|good|nice|lovely|chance|day|break)|time\\b|been\\b|started\\b|the (?:chance|house)|another)|(?:be )?hear(?:ing)?\\b|know\\b)`,
  ],
  [
    'thing',
    `${YOU} (?:have|get|receive|hear) (?:it|this|them|these|my|our|the(?! (?:day|week|meeting|call)\\b)|an answer|from (?:me|us)|an? ${PAPERS})\\b`,
  ],
  // "The draft will be with you on Monday", "it follows tomorrow", "my review is done by Friday"
  [
    'thing',
    `${SUBJECT}(?:(?:${WILL}${LATER} (?:be|have been)| gets?(?= \\w+ed\\b))${LATER} ${DONE}|(?:'s| is| are|'re)${LATER} (?:done|ready|finished|fixed|merged|yours|live|with you|(?:in|on) your \\w+|on (?:its|their) way|coming (?:to|your way|over))|${WILL}${LATER} (?:follow|come|go|get to you|leave|arrive with)| (?:to follow|follows|lands? in your|gets? to you|arrives? (?:with|at) your?)|(?:${WILL}${LATER})? reach(?:es)? (?!out)(?:[a-z]+ ){0,3}?your?)\\b`,
  ],
  [
    'thing',
    `\\b(?:it|this|they|your (?:[\\w-]+ ){0,2}?[\\w-]+|(?:[\\w-]+ )?${PAPERS}(?: of \\w+ [\\w-]+)?) (?:comes?|goes?|leaves?)\\b`,
  ],
  // "Expect the draft from me on the 3rd"
  [
    'thing',
    `(?:${START}|\\bplease |\\bpls |\\byou (?:can|may|should) )(?:expect|look out for|count on|await)(?: hearing| to \\w+)? (?:my |our |me to\\b|(?:[\\w'-]+ ){0,5}?from (?:me|us|my|our)\\b|(?:[\\w-]+ ){0,3}?${PAPERS}(?! from))`,
  ],
  // "More to follow on Monday", "back to you Tuesday", "talk Thursday", "done by Friday"
  [
    'short',
    `(?:^|[,;:.!()–—-] ?)(?:(?:[\\w-]+ ){0,2}(?:${PAPERS}|more) (?:to you|with you|coming(?: your way| over)?|your way|to follow)|back (?:to|with|in touch with) ${YOU}|back in touch|more|rest(?: of \\w+ \\w+)?|(?:consider it )?done|ready|finished|fixed|(?:call|ring|phone|text|e?-?mail|ping|catch|write(?: to)?|get back to) ${YOU}|(?:speak|talk|chat|catch up)(?: (?:to|with) ${YOU})?)\\b`,
  ],
  [
    'bare',
    `${START}(?:will|wil|shall|'ll|can|should|must|(?:hope|need|have|expect|plan|aim|promise) to) (?!${YOU}\\b|i\\b|we\\b|the\\b|that\\b|this\\b|it\\b|not\\b)`,
  ],
  ['now', "\\b(?:i'm|im|i am|we're|we are) (?:also |then |just |only )?(?=\\w+ing\\b)"],
  [
    'now',
    '(?:^|[,;:.–—-] )(?=(?:call|ring|phon|send|e?-?mail|text|visit|gett|com|finish|deliver|shipp|post|putt)ing )',
  ],
  [
    'present',
    "\\b(?:i|we) (?:also |then |now )?(?!\\w+ed\\b|\\w*n'?t\\b|\\w+ly\\b|(?:am|are|was|were|ha[dv]e?|do(?! (?:it|this|that)\\b)|ask you|did|w?[cs]?h?ould|might|may|can\\w*|will|shall|went|came|got|gave|told|said|wrote|spoke|met|saw|took|made|left|found|felt|kept|brought|bought|paid|ran|read|know|knew|th\\w+|hope|need|want|like|love|see\\w*|hear|feel|believe|guess|assume|try|tried|get on|get to|suppose|wish|look|appreciate|understand|remember|mean|agree|prefer|wonder|always|never|often|not|and|or|to|in|all|both|ll|just|only|still|expect)\\b)(?=[a-z]+ )",
  ],
];

/** One pattern for all: the number of its group tells which opening it is. */
const ANY = new RegExp(OPENINGS.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

/** Words that commit, in their place. */
export interface Opened {
  kind: Opening;
  /** Where it begins, and where what is to be done begins. */
  from: number;
  to: number;
}

/** The openings in a sentence (lower case), in order. */
export function openingsOf(plain: string): Opened[] {
  const found: Opened[] = [];
  ANY.lastIndex = 0;
  for (let match = ANY.exec(plain); match !== null; match = ANY.exec(plain)) {
    const group = match.slice(1).findIndex((one) => one !== undefined);
    const to = match.index + match[0].length;
    found.push({ kind: OPENINGS[group]?.[0] ?? 'will', from: match.index, to });
    ANY.lastIndex = Math.max(to - 1, match.index + 1);
  }
  return found;
}
