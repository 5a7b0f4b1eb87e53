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

/**
 * Words that say which part of a period is meant, before the "of" or "in" that may follow. A new one
 * is added here.
 */
export const PARTS = phraseTable<Part>([
  [
    `
      very? early on? | the? very? beginning/start/top/onset/outset/opening |
      at the start | the? early/first part | first thing | the? first few? days |
      the front end | the? first few weeks | the first couple of weeks | the early days/weeks`,
    'early',
  ],
  [
    `
      mid | the? middle | midway through | halfway through | half way through | mid way through |
      the mid/midpoint | the middle part | mid to | early to mid`,
    'mid',
  ],
  [
    `
      very? late | the? latter/later part/half | mid to late | the back end |
      the late/second/last part | the last few weeks | the last couple of weeks`,
    'late',
  ],
  [
    `
      the? very? tail? end/ends | the? close | the? last few? days | the? last day | the final days |
      the conclusion | the last working/business day`,
    'end',
  ],
  [
    `
      the? rest/remainder | the balance | what is left | what's left | all of the rest |
      the remaining | the whole rest`,
    'rest',
  ],
  [
    'later on? | later into | further/deeper into | a little/bit later | well into | much later',
    'later',
  ],
  ['earlier on? | so far', 'gone'],
  ['the? first/front half | the early half', 'first-half'],
  ['the? second/back/last half | the other half', 'second-half'],
  [
    `
      all | most | much of | the entire/whole/bulk | the better part | a point in | the course of |
      the month of`,
    'whole',
  ],
]);

/** Short forms and turned ones: "EOM", "month end", "year-end"; "end of day" is an hour. */
export const SHORT_ENDS = phraseTable<Length>([
  ['eow | week end', 'week'],
  ["eom | the? month end | end of the month | month ' s end", 'month'],
  ['eoq | the? quarter end', 'quarter'],
  [
    'eoy | the? year end | years end | end of the calendar year | year close | the? turn of the year',
    'year',
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
      ends | closes | is over | are over | is done | are done | are behind us | wraps up | finishes | is finished | is behind us |
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
