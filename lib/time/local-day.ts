import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import type { LocalDay } from './due.ts';
import { wallAt } from './zone.ts';

/*
 * Days are counted in UTC, where every day has 24 hours, so that no clock change can move one. Months
 * are left to date-fns, which does as the dates it is given do; `UTCDateMini` counts in UTC.
 */
const DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Days that were read and written before: the same few hundred come again and again. */
const midnights = new Map<string, number>();
const texts = new Map<number, LocalDay>();
const MOST_DAYS = 20_000;

function keep<K, V>(map: Map<K, V>, key: K, value: V): V {
  if (map.size >= MOST_DAYS) map.clear();
  map.set(key, value);
  return value;
}

/** Midnight of the day as if it were UTC, ms; NaN for what is no day. */
function read(day: string): number {
  const known = midnights.get(day);
  if (known !== undefined) return known;
  const ms = SHAPE.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Some engines roll 30 February over into March; that is no day.
  const wrong = Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day;
  return wrong ? Number.NaN : keep(midnights, day, ms);
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
  const day = Math.floor(ms / DAY);
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = new Date(ms).toISOString();
  if (text.length !== 24) throw new RangeError('day out of range');
  return keep(texts, day, text.slice(0, 10));
}

function utc(day: LocalDay): Date {
  return new UTCDateMini(dayToMs(day));
}

/** The day `n` days later (earlier where negative). */
export function addDays(day: LocalDay, n: number): LocalDay {
  return dayOfMs(dayToMs(day) + n * DAY);
}

/** The same day of the month `n` months on; the last of that month where it has no such day. */
export function addMonths(day: LocalDay, n: number): LocalDay {
  return dayOfMs(plusMonths(utc(day), n).getTime());
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: LocalDay, b: LocalDay): number {
  return (dayToMs(b) - dayToMs(a)) / DAY;
}

/** Day of the week, 1 Monday to 7 Sunday. */
export function weekday(day: LocalDay): number {
  // 1 January 1970 was a Thursday.
  return ((((dayToMs(day) / DAY + 3) % 7) + 7) % 7) + 1;
}

/** The day it is in `zone` at an instant (ms UTC). */
export function dayAt(instant: number, zone: string): LocalDay {
  return dayOfMs(wallAt(instant, zone));
}
