import type { Amount } from './amounts.ts';
import { addMonths, workingDaysOn } from './days.ts';
import type { Day } from './days.ts';
import type { Scan } from './scan.ts';

/** The longest span that is taken for a date at all, in days. */
export const LONGEST = 3660;

/** About how many days each unit has; none for what is shorter. */
export const DAYS = { 'working-day': 1, day: 1, week: 7, month: 31, year: 366, hour: 0, minute: 0 };

/** The day `n` units after (before, where negative) a day. */
export function shifted(scan: Scan, from: Day, unit: Amount['unit'], n: number): Day {
  switch (unit) {
    case 'working-day':
      return n < 0
        ? from + Math.round(n * 1.4)
        : workingDaysOn(from, Math.ceil(n), scan.workingDays);
    case 'day':
      return from + Math.round(n);
    case 'week':
      return from + Math.round(7 * n);
    case 'month':
      return addMonths(from, Math.trunc(n)) + Math.round((n - Math.trunc(n)) * 30);
    case 'year':
      return addMonths(from, Math.round(12 * n));
    default:
      return from;
  }
}
