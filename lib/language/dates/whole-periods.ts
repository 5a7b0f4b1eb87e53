import { dayOf, mondayOf, monthOf, monthStart, yearOf } from './days.ts';
import type { Day } from './days.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';

export type Length = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year';

/** A period as it is named, without the part of it that is meant. */
export interface Period {
  to: number;
  first: Day;
  last: Day;
  length: Length;
  /** The day after which it has come, for "after the new year". */
  over?: Day;
  /** A date only with a part or a word before it: "the month", "2027". */
  thin?: true;
  /** The same period one turn later, where it was looked forward to. */
  next?: { first: Day; last: Day };
}

export const WHICH_PERIOD = phraseTable<number>([
  [
    `
      this | the current | this current | current | this same | our current | this here`,
    0,
  ],
  [
    `
      next | the next | the coming | coming | this coming | the following | following |
      the upcoming | upcoming | this upcoming | the new | new | our next | our new | this next |
      the very next`,
    1,
  ],
  ['last | the last | the past | past | this past | previous | the previous', -1],
  ['the | our | your | my', Number.NaN],
]);

const UNITS = new Map<string, Length>([
  ['week', 'week'],
  ['wk', 'week'],
  ['work week', 'week'],
  ['workweek', 'week'],
  ['month', 'month'],
  ['mth', 'month'],
  ['quarter', 'quarter'],
  ['qtr', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
  ['weekend', 'weekend'],
]);

/** The period of a length in which a day lies, `shift` periods on. */
export function periodOf(day: Day, length: Length, shift: number): { first: Day; last: Day } {
  switch (length) {
    case 'week': {
      const first = mondayOf(day) + 7 * shift;
      return { first, last: first + 4 };
    }
    case 'weekend': {
      const first = mondayOf(day) + 5 + 7 * shift;
      return { first, last: first + 1 };
    }
    case 'month': {
      const first = monthStart(day, shift);
      return { first, last: monthStart(first, 1) - 1 };
    }
    case 'quarter': {
      const first = dayOf(yearOf(day), Math.floor((monthOf(day) - 1) / 3) * 3 + 1 + 3 * shift, 1);
      return { first, last: monthStart(first, 3) - 1 };
    }
    default: {
      const first = dayOf(yearOf(day) + shift, 1, 1);
      return { first, last: dayOf(yearOf(first) + 1, 1, 1) - 1 };
    }
  }
}

/** "this week", "next month", "the coming quarter", "the year". */
export function relative(scan: Scan, index: number): Period | undefined {
  const which = phraseAt(WHICH_PERIOD, scan, index);
  let place = which?.to ?? index;
  if (which !== undefined)
    place = past(scan, place, 'calendar', 'whole', 'entire', 'full', 'working', 'work', 'business');
  const length = UNITS.get(wordAt(scan, place));
  if (length === undefined) return undefined;
  const thin = which === undefined || Number.isNaN(which.value);
  const shift = thin ? 0 : (which?.value ?? 0);
  const period = periodOf(scan.today, length, shift);
  const to = place + 1;
  return {
    to,
    length,
    ...period,
    ...(thin && (length !== 'weekend' || which === undefined) ? { thin: true as const } : {}),
    ...(thin ? { next: periodOf(scan.today, length, shift + 1) } : {}),
  };
}

/** "the week after next", "month after next", "the quarter after". */
export function afterNext(scan: Scan, index: number): Period | undefined {
  const start = past(scan, index, 'the');
  const length = UNITS.get(wordAt(scan, start));
  if (length === undefined || wordAt(scan, start + 1) !== 'after') return undefined;
  const next = past(scan, start + 2, 'the');
  if (wordAt(scan, next) !== 'next') return undefined;
  const unit = UNITS.get(wordAt(scan, next + 1)) === length;
  return { to: next + (unit ? 2 : 1), length, ...periodOf(scan.today, length, 2) };
}
