import { monthStart, workingFrom, workingUpTo } from './days.ts';
import type { Day } from './days.ts';
import { stretch } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import type { Part } from './period-words.ts';
import type { Scan } from './scan.ts';
import type { Length, Period } from './whole-periods.ts';

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
export function read(
  scan: Scan,
  to: number,
  period: Period,
  part: Part | undefined,
): Meaning | undefined {
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
