import { LIGHTLY } from './words.ts';

/**
 * How the words before an act make it a promise:
 * - `will`: "I'll", "we plan to"; `can`: "I can", which may be an offer as well
 * - `bare`: "will call you", whose subject stands before or is left out
 * - `now`: "I'm calling you tomorrow", a promise only with a day to come
 * - `let-me`: "let me get back to you"
 * - `note`: "I've made a note to call you"
 * - `wish`: "I'd like to call you", an offer only where it waits for their word
 * - `could`: "I could call you", "happy to call you": an offer, never a promise
 */
export type Opening = 'will' | 'can' | 'bare' | 'now' | 'let-me' | 'note' | 'could' | 'wish';

const WILL = [
  "'?ll(?! have been)",
  "'l ",
  ' w(?:il|ill|lll|ll)',
  ' shall',
  ' should',
  "(?: a|'?)m (?:also |still |only )?(?:going to|gonna|planning to|planning on|aiming to|hoping to|shooting to|looking to|expecting to|intending to|due to|set to|scheduled to|about to|meant to|supposed to|determined to|committed to)",
  "(?: a|')re (?:also |still )?(?:going to|gonna|planning to|planning on|aiming to|hoping to|shooting to|looking to|expecting to|intending to|due to|set to|scheduled to|about to|committed to)",
  ' gonna',
  ' (?:do |still |also |fully |now )?(?:plan to|plan on|intend to|intend on|aim to|expect to|anticipate|hope to|promise to|promise i will|promise we will|have to|need to|must|ought to|guarantee to|undertake to|commit to|mean to)',
  " (?:promise|guarantee|commit|undertake)(?: that)? (?:i|we)(?:'ll| will)",
].join('|');

const OPENINGS: [Opening, string][] = [
  [
    'note',
    "\\b(?:i|we)(?:'ll| will| am going to|'m going to)(?: just| also)? (?:set|make|put|add|leave|create|block|remind|note)(?: [\\w']+){1,6}? to ",
  ],
  ['will', `\\b(?:i|we)(?:${WILL}) `],
  ['will', "(?:^|[,.;:–—-] ?|\\band )(?:ill|il|i'l|i wil|we'l) "],
  ['will', '\\b(?:my|our|the) (?:plan|intention|aim) is to '],
  [
    'will',
    '(?:^|\\b(?:and|so|but|,) )(?:planning|hoping|aiming|going|intending|expecting) to |(?:^|, ?)gonna ',
  ],
  ['will', '\\b(?:i|we) (?:expect|hope|trust|think|believe|reckon)(?: that)? to '],
  ['can', '\\b(?:i|we) can '],
  ['could', '\\b(?:i|we) could '],
  [
    'could',
    "(?:\\b(?:i|we)(?:'d| would)(?: also| only)? be |\\b(?:i|we)(?:'m| am|'re| are) (?:also |more than |only too |very )?|^|[,.;] |more than )(?:happy|glad|pleased|delighted|available|free|able|willing|ready) to ",
  ],
  ['will', "\\b(?:i|we)(?:'d| would) (?:expect|hope) to "],
  ['wish', "\\b(?:i|we)(?:'d| would) (?:(?:like to|love to|be able to|be calling) )?"],
  [
    'note',
    "\\b(?:i|i've|i have|we|we've|we have)(?: just| already)? (?:put|set|made|got|have|added|scheduled|planned|diari[sz]ed|blocked|noted|arranged|agreed)(?: [\\w']+){0,6}? to ",
  ],
  [
    'note',
    "\\b(?:give (?:me|us)|allow (?:me|us)(?! to\\b)|grant (?:me|us)|let (?:me|us) have)(?: [\\w']+){1,5}? to ",
  ],
  ['let-me', `\\b(?:let (?:me|us)|allow (?:me|us) to) `],
  [
    'bare',
    "(?:^|[,;:.–—-] ?|\\b(?:and|but|so|then|also|or) )(?:will|wil|shall|'ll|can|should|hope to|need to|expect to|plan to|aim to|must) (?:then |also )?",
  ],
  ['now', "\\b(?:i'm|im|i am|we're|we are) (?:also |then |just |only )?(?=\\w+ing\\b)"],
  [
    'now',
    '(?:^|[,;:.–—-] )(?=(?:calling|ringing|phoning|sending|emailing|texting|visiting|getting back|coming back) )',
  ],
  [
    'now',
    '(?:^|[,;:.!–—-] )(?=(?:(?:call|ring|phone|text|email|ping|catch|write(?: to)?|get back to) (?:you|ya|u)\\b|(?:speak|talk|chat|catch up)(?: (?:to|with) (?:you|ya|u))?(?: again| more| soon| then| properly)* (?:on |at |in |next |early |late |first |later |tomorrow|tmrw|today|tonight|this |mon|tue|wed|thu|fri|sat|sun|after )))',
  ],
  [
    'now',
    '\\b(?:i|we) (?=(?:call|send|write|phone|ring|text|email|contact|come back to|get back to|visit) (?:to )?you\\b)',
  ],
  ['will', "\\b(?:we|i)(?:'ll| will| shall) (?=(?:speak|talk|chat|catch up)\\b)"],
];

/** One pattern for all: the number of its group tells which opening it is. */
const ANY = new RegExp(OPENINGS.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

/** What may stand between an opening and its act; to be tried at a place. */
export const LIGHT_WORDS = new RegExp(LIGHTLY, 'y');

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
