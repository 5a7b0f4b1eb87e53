import { monthStart, workingFrom, workingUpTo } from './days.ts';
import type { Day } from './days.ts';
import { stretch } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { periodAt, periodOf } from './whole-periods.ts';
import type { Length, Period } from './whole-periods.ts';

type Part =
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
      the onset of | the outset of | very early | very early in | as early as | the opening of |
      the front end of | the beginning | the first couple of weeks of | the first few weeks of |
      first few weeks of | the early days of | the very beginning of | the very start of |
      the early weeks of | start`,
    'early',
  ],
  [
    `
      mid | the middle of | middle of | midway through | halfway through |
      around the middle of | mid way through | the mid of | the midpoint of | half way through |
      the middle part of | mid to | early to mid`,
    'mid',
  ],
  [
    `
      late | late in | the latter part of | latter part of | the latter half of |
      latter half of | the later part of | toward the end of | towards the end of |
      closer to the end of | near the end of | mid to late | the back end of | very late |
      the late part of | the second part of | nearer the end of | the last few weeks of |
      the last couple of weeks of | the last part of | around the end of`,
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
      later | later on | later in | later on in | later into | sometime later |
      some time later | further into | deeper into | sometime later in | a bit later |
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
      the better part of | any time | anytime | any time in | anytime in | some point |
      some point in | sometime | some time | sometime in | some time in | sometimes |
      sometime during | a point in | sometime around | sometime over | the course of |
      the month of`,
    'whole',
  ],
]);

interface PartDays {
  first: Day;
  last: Day;
  aim: Day;
}

/** First and last day, and the likeliest, of the early, middle and late part and the end. */
const WEEK = { early: [0, 1, 0], mid: [2, 2, 2], late: [3, 4, 3] } as const;
const MONTH = { early: [0, 9, 0], mid: [9, 19, 14], late: [20, 40, 20] } as const;
/** How many days before the last still are "the end" of it. */
const END: Record<Length, number> = {
  day: 0,
  weekend: 0,
  week: 1,
  month: 6,
  quarter: 13,
  season: 13,
  half: 20,
  year: 30,
};
/** In months: the parts of what is longer than a month, out of its thirds or its quarters. */
const LONG = {
  season: { early: [0, 1, 0], mid: [1, 2, 1], late: [2, 3, 2] },
  quarter: { early: [0, 1, 0], mid: [1, 2, 1], late: [2, 3, 2] },
  half: { early: [0, 2, 0], mid: [2, 4, 2], late: [4, 6, 4] },
  year: { early: [0, 3, 0], mid: [4, 8, 5], late: [9, 12, 9] },
} as const;

function third(period: Period, part: 'early' | 'mid' | 'late'): PartDays {
  const { first, last, length } = period;
  if (length === 'week' || length === 'weekend' || length === 'day') {
    const [a, b, aim] = WEEK[part];
    return {
      first: Math.min(first + a, last),
      last: Math.min(first + b, last),
      aim: Math.min(first + aim, last),
    };
  }
  if (length === 'month') {
    const [a, b, aim] = MONTH[part];
    return {
      first: Math.max(first, monthStart(first) + a),
      last: Math.min(monthStart(first) + b, last),
      aim: Math.max(first, monthStart(first) + aim),
    };
  }
  const [a, b, aim] = LONG[length][part];
  // The middle of a quarter or a season is the middle of its middle month.
  const half = part === 'mid' && length !== 'half' ? 14 : 0;
  return {
    first: monthStart(first, a),
    last: monthStart(first, b) - 1,
    aim: monthStart(first, aim) + half,
  };
}

function halves({ first, last, length }: Period): { middle: Day } {
  if (length === 'month') return { middle: first + 14 };
  if (length === 'year') return { middle: monthStart(first, 6) - 1 };
  return { middle: Math.floor((first + last) / 2) };
}

/** The days a part of a period has; the period itself where no part was named. */
function read(scan: Scan, to: number, period: Period, part: Part | undefined): Meaning | undefined {
  const { today, workingDays } = scan;
  const { first, last } = period;
  switch (part) {
    case 'end': {
      const aim = Math.max(workingUpTo(last, workingDays), first);
      return {
        to,
        first: Math.max(last - END[period.length], first),
        last,
        aim,
        manner: 'period',
        ending: true,
      };
    }
    case 'rest':
      return {
        to,
        first: Math.max(today, first),
        last,
        aim: workingFrom(last + 1, workingDays),
        manner: 'period',
        ending: true,
      };
    case 'gone':
      return {
        ...stretch(scan, to, first, last),
        last: Math.max(Math.min(last, today - 1), first),
      };
    case 'later': {
      const begin = Math.max(today + 1, first);
      if (begin > last) return { to, first: today, last: today, aim: today, manner: 'period' };
      const from = Math.min(Math.max(begin, Math.floor((first + last) / 2) + 1), last);
      const middle = Math.floor((from + last) / 2);
      const aim = workingFrom(middle, workingDays);
      return {
        to,
        first: from,
        last,
        aim: aim > last ? middle : aim,
        manner: 'period',
        until: last,
      };
    }
    case 'first-half':
      return stretch(scan, to, first, halves(period).middle);
    case 'second-half':
      return stretch(scan, to, halves(period).middle + 1, last);
    case 'early':
    case 'mid':
    case 'late': {
      const days = third(period, part);
      const meaning = stretch(scan, to, days.aim, days.last);
      return { ...meaning, first: days.first };
    }
    default:
      return stretch(scan, to, first, last);
  }
}

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
const DESCRIBED =
  /^(?:close|closing|report|reports|reporting|review|reviews|planning|budget|bonus|audit|accounts|numbers|results|sale|sales|buying|cleaning|intern|interns|internship|school|camp|collection|olympics|coat|menu|party|edition|issue|tires|tyres|earnings|figures|targets|goals|revenue|okrs|forecast|pipeline|lineup|tour|campaign)$/;

function shortEnd(scan: Scan, index: number): Meaning | undefined {
  const found = phraseAt(SHORT_ENDS, scan, past(scan, index, 'the', 'this', 'our'));
  if (found === undefined || DESCRIBED.test(wordAt(scan, found.to))) return undefined;
  if (
    found.value.length === 'week' &&
    wordAt(scan, found.to - 1) === 'end' &&
    wordAt(scan, found.to - 2) !== '-'
  )
    return undefined;
  const { length, shift } = found.value;
  return read(
    scan,
    found.to,
    { to: found.to, length, ...periodOf(scan.today, length, shift) },
    'end',
  );
}

/** What says that a period itself begins or is over: "when the fiscal year starts". */
const TURNS = phraseTable<'starts' | 'ends'>([
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

function turned(scan: Scan, index: number, period: Period): Meaning | undefined {
  const turn = phraseAt(TURNS, scan, period.to);
  if (turn === undefined) return undefined;
  // Only after "when" or "once" is it the turn that is meant.
  const conjunction =
    /^(?:when|once|until|after|as|till|before|that)$/.test(wordAt(scan, index - 1)) ||
    /^(?:soon|as)$/.test(wordAt(scan, index - 1));
  if (!conjunction) return undefined;
  if (turn.value === 'ends')
    return { ...stretch(scan, turn.to, period.last + 1, period.last + 7), over: period.last };
  const begun = period.first <= scan.today && period.next !== undefined ? period.next : period;
  return stretch(scan, turn.to, begun.first, Math.min(begun.first + 13, begun.last));
}

/** A figure with which no period begins: neither a year nor "3rd" nor "1H". */
function isCount(scan: Scan, index: number): boolean {
  const { n, nth, word } = at(scan, index);
  return n >= 0 && !nth && word.length !== 4 && !at(scan, index + 1).glued;
}

const SOMETIME = phraseTable<true>([
  [
    `
      sometime | some time | probably | maybe | perhaps | , | - | ideally | , probably |
      , maybe | , perhaps`,
    true,
  ],
]);

/** "next year, sometime in the spring": the shorter period, in that year. */
function within(scan: Scan, year: Period, anchor: Reader): Period {
  if (year.length !== 'year') return year;
  const place = phraseAt(SOMETIME, scan, year.to)?.to ?? year.to;
  if (!/^(?:in|around|during)$/.test(wordAt(scan, place))) return year;
  const part = periodAt(scan, place + 1, anchor);
  if (part === undefined || part.length === 'year' || part.length === 'week') return year;
  const fits = [part, part.next].find(
    (days) => days !== undefined && days.first >= year.first && days.first <= year.last,
  );
  if (fits === undefined) return year;
  return { to: part.to, length: part.length, first: fits.first, last: fits.last };
}

/**
 * "March", "end of March", "early December", "next week" (Monday to Friday of the next calendar
 * week), "later this fall", "Q1", "second half of the year", "the rest of the week".
 */
export function periodReader(anchor: Reader): Reader {
  return (scan, index): Meaning | undefined => {
    if (isCount(scan, index)) return undefined;
    const short = shortEnd(scan, index);
    const part = phraseAt(PARTS, scan, index);
    const start =
      part === undefined ? index : past(scan, past(scan, part.to, '-'), 'in', 'of', 'during');
    let period = periodAt(scan, start, anchor);
    let which = part?.value;
    if (period === undefined && part !== undefined) {
      period = periodAt(scan, index, anchor);
      which = undefined;
    }
    if (period === undefined || (short !== undefined && short.to > period.to)) return short;
    const turn = turned(scan, index, period);
    if (turn !== undefined) return turn;
    period = within(scan, period, anchor);
    let to = period.to;
    // "March end", "next week early on".
    if (
      which === undefined &&
      wordAt(scan, to) === 'end' &&
      /^(?:month|season)$/.test(period.length)
    ) {
      which = 'end';
      to += 1;
    }
    if (DESCRIBED.test(wordAt(scan, to)) && /^(?:season|quarter|half)$/.test(period.length)) {
      return undefined;
    }
    let meaning = read(scan, to, period, which);
    if (meaning === undefined) return undefined;
    if (which === undefined && period.over !== undefined) {
      meaning = { ...meaning, over: period.over };
    }
    // "End of March" in April is next year's.
    if (meaning.last < scan.today && period.next !== undefined && which !== 'gone') {
      meaning = read(scan, to, { ...period, ...period.next }, which) ?? meaning;
    }
    if (period.next !== undefined && /^(?:month|quarter|half|season)$/.test(period.length))
      meaning = { ...meaning, open: 'year' };
    return which === undefined && period.thin ? { ...meaning, needsLead: true } : meaning;
  };
}
