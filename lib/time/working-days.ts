import type { LocalDay } from './due.ts';
import { addDays, daysBetween, weekday } from './local-day.ts';

const NONE: ReadonlySet<LocalDay> = new Set();

/** A stretch of free days longer than this is a mistake in the settings, and is not searched. */
const LONGEST_BREAK = 366;

/** Whether the day is worked: its weekday (1 Monday to 7 Sunday) is, and it is no free day. */
export function isWorkingDay(
  day: LocalDay,
  workingDays: readonly number[],
  freeDays: ReadonlySet<LocalDay> = NONE,
): boolean {
  return workingDays.includes(weekday(day)) && !freeDays.has(day);
}

/** The day itself if it is worked, else the next one that is; the day itself where none ever is. */
export function nextWorkingDay(
  day: LocalDay,
  workingDays: readonly number[],
  freeDays: ReadonlySet<LocalDay> = NONE,
): LocalDay {
  let next = day;
  for (let tries = 0; tries < LONGEST_BREAK; tries += 1) {
    if (isWorkingDay(next, workingDays, freeDays)) return next;
    next = addDays(next, 1);
  }
  return day;
}

/** The `n`th working day after the day, `n` from 0; for 0 the day itself, worked or not. */
export function addWorkingDays(
  day: LocalDay,
  n: number,
  workingDays: readonly number[],
  freeDays: ReadonlySet<LocalDay> = NONE,
): LocalDay {
  let result = day;
  for (let left = n; left > 0; left -= 1) {
    result = nextWorkingDay(addDays(result, 1), workingDays, freeDays);
  }
  return result;
}

/** How many working days lie after `a`, up to `b` and with it; negative where `b` is earlier. */
export function workingDaysBetween(
  a: LocalDay,
  b: LocalDay,
  workingDays: readonly number[],
  freeDays: ReadonlySet<LocalDay> = NONE,
): number {
  const days = daysBetween(a, b);
  if (days < 0) return -workingDaysBetween(b, a, workingDays, freeDays);
  const first = weekday(a);
  const worked = new Set(workingDays.filter((d) => d >= 1 && d <= 7));
  // Whole weeks are counted at once: years of quiet are asked about as often as days.
  let count = Math.floor(days / 7) * worked.size;
  for (let rest = 1; rest <= days % 7; rest += 1) {
    if (worked.has(((first - 1 + rest) % 7) + 1)) count += 1;
  }
  for (const free of freeDays) {
    if (free > a && free <= b && worked.has(weekday(free))) count -= 1;
  }
  return count;
}

/** The first working day of the week after this one, whatever day it is today. */
export function nextWeek(today: LocalDay, workingDays: readonly number[]): LocalDay {
  return nextWorkingDay(addDays(today, 8 - weekday(today)), workingDays);
}
