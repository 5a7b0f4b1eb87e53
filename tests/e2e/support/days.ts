import { addDays, dayAt } from '../../../lib/time/local-day.ts';
import { instantOf } from '../../../lib/time/moment.ts';
import { nextWorkingDay } from '../../../lib/time/working-days.ts';

export const ZONE = 'Europe/Berlin';
const WORKING = [1, 2, 3, 4, 5];

/** Today in the tests' zone. */
export function today(): string {
  return dayAt(Date.now(), ZONE);
}

/** The first working day at least `days` from today. */
export function workingDayIn(days: number): string {
  return nextWorkingDay(addDays(today(), days), WORKING);
}

export const on = (day: string, time?: string) => ({ day, zone: ZONE, ...(time ? { time } : {}) });

/** How far ahead the clock must be set for it to be `time` on `day`, give or take `ms`. */
export function aheadTo(day: string, time: string, ms = 0): number {
  return instantOf(day, time, ZONE) + ms - Date.now();
}
