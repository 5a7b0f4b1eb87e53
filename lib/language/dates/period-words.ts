import { phraseTable } from './phrase-table.ts';
import type { Length } from './whole-periods.ts';

export type Part =
  | 'early'
  | 'mid'
  | 'late'
  | 'end'
  | 'rest'
  | 'later'
  | 'first-half'
  | 'second-half'
  | 'gone'
  | 'whole';

/** Words that say which part of a period is meant. A new one is added here. */
export const PARTS = phraseTable<Part>([
  [
    `
      early | early in | early on in | beginning | the beginning of | beginning of |
      the start of | start of | at the start of | the early part of | early part of |
      the first part of | first part of | first thing | first thing in | the top of | top of |
      the first days of | first days of | the first few days of | first few days of |
      the onset of | the outset of | very early | very early in | the opening of |
      the front end of | the beginning | the first couple of weeks of | the first few weeks of |
      first few weeks of | the early days of | the very beginning of | the very start of |
      the early weeks of | start`,
    'early',
  ],
  [
    `
      mid | the middle of | middle of | midway through | halfway through |
      mid way through | the mid of | the midpoint of | half way through |
      the middle part of | mid to | early to mid`,
    'mid',
  ],
  [
    `
      late | late in | the latter part of | latter part of | the latter half of |
      latter half of | the later part of |       mid to late | the back end of | very late |
      the late part of | the second part of | the last few weeks of |
      the last couple of weeks of | the last part of `,
    'late',
  ],
  [
    `
      the end of | end of | the very end of | very end of | the tail end of | tail end of |
      the close of | close of | the last days of | last days of | the last few days of | end |
      the last day of | last day of | the final days of | the end | the conclusion of |
      ends of | the last working day of | the last business day of`,
    'end',
  ],
  [
    `
      the rest of | rest of | the remainder of | remainder of | the balance of |
      what is left of | what's left of | all of the rest of | the remaining | the whole rest of`,
    'rest',
  ],
  [
    `
      later | later on | later in | later on in | later into |       further into | deeper into | a bit later |
      a little later | a bit later in | a little later in | well into | much later |
      much later in`,
    'later',
  ],
  ['earlier | earlier in | earlier on | earlier on in | so far', 'gone'],
  [
    `
      the first half of | first half of | the front half of | front half of | the early half of`,
    'first-half',
  ],
  [
    `
      the second half of | second half of | the back half of | back half of | the last half of |
      last half of | the other half of`,
    'second-half',
  ],
  [
    `
      the whole of | all of | most of | all | much of | the entire | the whole | the bulk of |
      the better part of |             a point in | the course of |
      the month of`,
    'whole',
  ],
]);

/** Short forms and turned ones: "EOM", "month end", "year-end", "end of day" is an hour. */
export const SHORT_ENDS = phraseTable<{ length: Length; shift: number }>([
  [['eow', 'week end'], { length: 'week', shift: 0 }],
  [
    "eom | month end | the month end | end of the month | month ' s end",
    { length: 'month', shift: 0 },
  ],
  ['eoq | quarter end | the quarter end', { length: 'quarter', shift: 0 }],
  [
    `
      eoy | year end | the year end | years end | end of the calendar year | year close |
      the turn of the year | turn of the year`,
    { length: 'year', shift: 0 },
  ],
]);

/** Nouns before which "year-end" or "winter" only describes: "year-end close", "summer intern". */
export const DESCRIBED =
  /^(?:close|closing|report|reports|reporting|review|reviews|planning|budget|bonus|audit|accounts|numbers|results|sale|sales|buying|cleaning|intern|interns|internship|school|camp|collection|olympics|coat|menu|party|edition|issue|tires|tyres|earnings|figures|targets|goals|revenue|okrs|forecast|pipeline|lineup|tour|campaign)$/;

/** What says that a period itself begins or is over: "when the fiscal year starts". */
export const TURNS = phraseTable<'starts' | 'ends'>([
  [
    `
      starts | begins | start | begin | kicks off | opens | rolls around | rolls over |
      comes around | comes | gets going | gets underway | has started | has begun | arrives |
      gets here | hits | turns over | turns | resets`,
    'starts',
  ],
  [
    `
      ends | closes | is over | is done | wraps up | finishes | is finished | is behind us |
      is through | has ended | has passed | passes | settles down | ended | wraps | close |
      end | is out`,
    'ends',
  ],
]);

export const SOMETIME = phraseTable<true>([
  [
    `
      sometime | some time | probably | maybe | perhaps | , | - | ideally | , probably | , maybe |
      , perhaps | , sometime`,
    true,
  ],
]);
