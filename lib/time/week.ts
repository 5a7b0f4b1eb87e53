import type { LocalDay } from './due.ts';
import { addDays, weekday } from './local-day.ts';

const WEEK = 7;

/**
 * The first day of the working week that a day belongs to: the worked day after the longest stretch
 * of free ones, so that Sunday begins the week of those who work Sunday to Thursday. Of equal ones the
 * first from Monday on; Monday where every day is worked.
 *
 * @param workingDays 1 Monday to 7 Sunday
 */
export function weekBegins(day: LocalDay, workingDays: readonly number[]): LocalDay {
  return addDays(day, -((weekday(day) - firstOfWeek(workingDays) + WEEK) % WEEK));
}

const before = (day: number): number => (day === 1 ? WEEK : day - 1);

function firstOfWeek(workingDays: readonly number[]): number {
  const worked = new Set(workingDays);
  let [first, longest] = [1, 0];
  for (const day of [1, 2, 3, 4, 5, 6, 7].filter((one) => worked.has(one))) {
    let free = 0;
    for (let at = before(day); !worked.has(at); at = before(at)) free += 1;
    if (free > longest) [first, longest] = [day, free];
  }
  return first;
}
