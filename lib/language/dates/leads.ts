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
 * Words before a date. `light` ones only show that one follows; `thin` ones not even that. A new one
 * is added here.
 */
export const LEADS = phraseTable<Lead | 'light' | 'thin'>([
  ['on | on or about | on or around', 'on'],
  [
    `
      by | no later than | not later than | on or before | by around | by about | by roughly |
      by at the latest | by the latest | latest by | latest | by approximately | by say |
      by maybe`,
    'by',
  ],
  [
    `
      until | ' until | til | up to | up until | upto | not until | until at least |
      until about | until around | at least until | until some time | until sometime |
      til at least | 'til | lasting until | until maybe | until roughly | until approximately |
      until probably | until the end of the day on | until say | ending | ends | ending on |
      through until | all the way to | right up to | right up until | valid until |
      till at least`,
    'until',
  ],
  [
    `
      through | all through | up to and including | right through | through to |
      through to at least | through at least | all the way through | until and including |
      through at the very least | thru | clear through | through about | through around`,
    'through',
  ],
  [
    `
      after | until after | til after | up until after | not until after | sometime after |
      some time after | any time after | anytime after | shortly after | right after |
      soon after | just after | past | beyond | following | post | later than | after about |
      after around | after at least | once we are past | once we're past | until past |
      straight after | immediately after | at least after | well after | by after |
      on the other side of | the other side of | not before after | on the back of |
      in the wake of | only after`,
    'after',
  ],
  [
    `
      before | prior to | ahead of | leading up to | in advance of | pre | earlier than |
      sooner than | just before | right before | shortly before | sometime before |
      some time before | anytime before | any time before | up to before`,
    'before',
  ],
  [
    `
      from | starting | starting on | starting from | starting in | beginning | beginning on |
      beginning in | beginning from | as of | as from | effective | effective from |
      from about | from around | commencing | commencing on | not before | no earlier than |
      no sooner than | not earlier than | not sooner than | on or after | earliest |
      at the earliest | from sometime | at earliest | from about the | kicking off |
      onwards from | never before`,
    'from',
  ],
  [
    `
      within | inside | between now and | any time between now and | anytime between now and |
      from now to | inside of | within about | in under | in less than | in no more than |
      in at most | in as little as | within around | no longer than`,
    'within',
  ],
  ['since | ever since | dating from | as far back as', 'since'],
  [
    `
      around | about | round about | around about | approximately | circa | roughly | ~ |
      towards | toward | near | nearer | nearer to | closer to | close to | somewhere around |
      sometime around | some time around | some time near | somewhere in | in around |
      in about | in or around | in or about | in roughly | at around | at about | around maybe |
      in the region of | ca | ca . | c . | on around`,
    'around',
  ],
  [
    `
      in | during | over | for | for about | for at least | for around | throughout | come |
      all of | all | for all of | into | over the course of | in the course of | at | once |
      when | whenever | of | as soon as | every | in approximately | in maybe | in say |
      in like | in another | in probably | in at least | for another | for up to | for maybe |
      for roughly | for approximately | for only | for just | for probably | in just |
      in just about | for over | for the whole of | for all | for most of | in early or |
      till about | in only | in perhaps | in possibly | for a further | in a further |
      during all of | if not | by the time | in nearly | in almost | for nearly | for almost |
      in over`,
    'light',
  ],
  [
    `
      sometime | some time | maybe | say | perhaps | probably | any time | anytime | like |
      sometime in | sometime during | sometime on | sometime over | possibly | ideally |
      e . g . | eg | at some point in | at some point | some point in | later`,
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
  if (word !== 'past' && word !== 'following') return false;
  const next = wordAt(scan, index + 1);
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
