import type { LocalDay } from '../time/due.ts';
import { workingDaysBetween } from '../time/working-days.ts';
import type { AgendaItem } from './types.ts';

/** The part of an item that tells by when it is expected. */
type Expected = Pick<AgendaItem, 'due' | 'original' | 'untold'>;

/** An item as a row of a list holds it. */
interface ExpectedRow {
  day: LocalDay;
  originalDay: LocalDay;
  untold?: boolean | undefined;
}

/**
 * The day from which an item is late: the one it lies on. A promise of mine that was put off without
 * telling them is late from the day that they count on.
 */
export function expectedDay({ day, originalDay, untold }: ExpectedRow): LocalDay {
  return untold && originalDay < day ? originalDay : day;
}

/** The same of an item itself. */
export function expectedOn({ due, original, untold }: Expected): LocalDay {
  return expectedDay({ day: due.day, originalDay: original.day, untold });
}

/**
 * How many working days an item is late on a day; 0 while it is not. What was due on a Friday is
 * not late over the weekend and one working day late on Monday.
 */
export function workingDaysLate(
  item: Expected,
  today: LocalDay,
  workingDays: readonly number[],
): number {
  const day = expectedOn(item);
  return day < today ? workingDaysBetween(day, today, workingDays) : 0;
}
