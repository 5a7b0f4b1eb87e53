import type { Due } from './due.ts';
import { dayOfMs } from './local-day.ts';
import { startOf } from './moment.ts';
import { wallAt } from './zone.ts';

/**
 * A due as the clocks and calendars of `zone` show it: ten o'clock in Tokyo is two in the morning in
 * Berlin. A whole day is a day of the calendar and is the same day everywhere.
 */
export function dueHere(due: Due, zone: string): Due {
  if (due.zone === zone || (due.time === undefined && due.part === undefined)) {
    return { ...due, zone };
  }
  return dueAt(startOf(due), zone);
}

/** An instant, ms UTC, as the day and time that the clocks of `zone` show then. */
export function dueAt(instant: number, zone: string): Due {
  const wall = wallAt(instant, zone);
  return { day: dayOfMs(wall), time: new Date(wall).toISOString().slice(11, 16), zone };
}
