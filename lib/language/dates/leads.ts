import type { Lead } from '../types.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { COUNT, UNIT, WEEKDAY } from './words.ts';

/** What stands before a date: how it binds, and that anything stands there at all. */
export interface LeadFound {
  to: number;
  lead?: Lead;
  /** "in", "for", "over": they bind nothing but show that a date follows. */
  light: boolean;
}

/**
 * Words before a date. `light` ones only show that one follows; `thin` ones not even that. They are
 * read in a chain ("until sometime in"), so that each stands here once. A new one is added here.
 */
export const LEADS = phraseTable<Lead | 'light' | 'thin'>([
  ['on', 'on'],
  ['by | no/not later than | on or before | latest', 'by'],
  [
    'not? until | up to/until | upto | ending | ends | all the way to | lasting | valid until',
    'until',
  ],
  ['through | up/until and including | up to and including', 'through'],
  [
    `
      after | past | beyond | following | post | later than | we are past | we're past |
      the other side of | on the back of | in the wake of`,
    'after',
  ],
  [
    'before | prior to | ahead of | leading up to | in advance of | pre | earlier/sooner than',
    'before',
  ],
  [
    `
      from | starting | beginning | as of/from | effective | commencing | kicking off |
      not/never before | no/not earlier/sooner than | on or after | at? the? earliest`,
    'from',
  ],
  [
    `
      within | inside of? | in under | in less than | in no more than | in at most |
      in as little as | no longer than | between now and | from now to`,
    'within',
  ],
  ['ever? since | dating from | as far back as', 'since'],
  [
    `
      around | round? about | approximately | circa | ca . | c . | roughly | ~ | towards |
      toward | near | nearer/closer/close to | nearer | somewhere | on/in or about/around |
      in the region of`,
    'around',
  ],
  [
    `
      in | during | over | for | throughout | come | all of? | into | at | once | when |
      whenever | of | as soon as | by the time | every | if not | over/in the course of`,
    'light',
  ],
  [
    `
      sometime | some time | sometimes | any time | anytime | at? some point | maybe |
      say | perhaps | probably | possibly | ideally | like | later | right | just | shortly |
      soon | straight | immediately | well | only | at least | clear`,
    'thin',
  ],
]);

/** In a chain of leads the stronger one says how the date binds: "until after", "from around". */
const STRENGTH: readonly Lead[] = [
  'around',
  'on',
  'from',
  'by',
  'within',
  'since',
  'until',
  'through',
  'before',
  'after',
];

/** "past Monday", "the following 2 weeks": words that here begin the date itself. */
function begins(scan: Scan, index: number): boolean {
  const word = wordAt(scan, index);
  // "In the post tomorrow".
  if (word === 'post') return /^(?:the|a|our|my|your|this|blog|by)$/.test(wordAt(scan, index - 1));
  if (word !== 'past' && word !== 'following') return false;
  const next = wordAt(scan, index + 1);
  // "Following up in January".
  if (next === 'up') return true;
  return (
    WEEKDAY.has(next) || UNIT.has(next) || COUNT.has(next) || /^(?:few|couple|several)$/.test(next)
  );
}

/** The words before a date, up to four of them in a chain; nothing where none stand. */
export function leadAt(scan: Scan, index: number): LeadFound {
  let to = index;
  let lead: Lead | undefined;
  let light = false;
  for (let chain = 0; chain < 4; chain += 1) {
    const found = phraseAt(LEADS, scan, to);
    if (found === undefined || begins(scan, to)) break;
    to = found.to;
    if (found.value === 'light') light = true;
    else if (
      found.value !== 'thin' &&
      (lead === undefined || STRENGTH.indexOf(found.value) > STRENGTH.indexOf(lead))
    ) {
      lead = found.value;
    }
    if (wordAt(scan, to) === '-') to += 1;
  }
  return { to, light, ...(lead === undefined ? {} : { lead }) };
}
