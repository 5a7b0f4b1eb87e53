import type { LocalDay } from '../time/due.ts';
import { workingDaysBetween } from '../time/working-days.ts';
import type { AgendaItem } from './types.ts';

/**
 * How many working days an item is late on a day; 0 while it is not. What was due on a Friday is
 * not late over the weekend and one working day late on Monday.
 */
export function workingDaysLate(
  item: Pick<AgendaItem, 'due'>,
  today: LocalDay,
  workingDays: readonly number[],
): number {
  return item.due.day < today ? workingDaysBetween(item.due.day, today, workingDays) : 0;
}
