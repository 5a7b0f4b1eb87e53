import type { LocalDay } from './due.ts';
import { wallAt } from './zone.ts';

/*
 * Days are counted in UTC, where every day has 24 hours, so that no clock change can move one.
 * (`addDays` of date-fns counts in the machine's own zone, where it does.)
 */
const DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight of the day as if it were UTC, ms; NaN for what is no day. */
function read(day: string): number {
  const ms = SHAPE.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Some engines roll 30 February over into March; that is no day.
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day ? Number.NaN : ms;
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): text is LocalDay {
  return !Number.isNaN(read(text));
}

/** Midnight of the day as if it were UTC, ms since 1970. Throws `RangeError` for what is no day. */
export function dayToMs(day: LocalDay): number {
  const ms = read(day);
  if (Number.isNaN(ms)) throw new RangeError(`not a day: ${day.slice(0, 20)}`);
  return ms;
}

/** The day of ms read as if they were UTC. Throws `RangeError` outside the years 0 to 9999. */
export function dayOfMs(ms: number): LocalDay {
  const text = new Date(ms).toISOString();
  if (text.length !== 24) throw new RangeError('day out of range');
  return text.slice(0, 10);
}

/** The day `n` days later (earlier where negative). */
export function addDays(day: LocalDay, n: number): LocalDay {
  return dayOfMs(dayToMs(day) + n * DAY);
}

/** The same day of the month `n` months on; the last of that month where it has no such day. */
export function addMonths(day: LocalDay, n: number): LocalDay {
  const date = new Date(dayToMs(day));
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + n);
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(wanted, last.getUTCDate()));
  return dayOfMs(date.getTime());
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: LocalDay, b: LocalDay): number {
  return (dayToMs(b) - dayToMs(a)) / DAY;
}

/** Day of the week, 1 Monday to 7 Sunday. */
export function weekday(day: LocalDay): number {
  return new Date(dayToMs(day)).getUTCDay() || 7;
}

/** The day it is in `zone` at an instant (ms UTC). */
export function dayAt(instant: number, zone: string): LocalDay {
  return dayOfMs(wallAt(instant, zone));
}
