import type { LocalDay } from '../../time/due.ts';

/**
 * Days while they are reckoned with: whole numbers since 1 January 1970, which makes a sentence
 * with ten dates as cheap as one. They become local days at the edge.
 */
export type Day = number;

const MS = 86_400_000;
/** The years a date may lie in. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 9998;

/** The day of three figures; a month outside 1 to 12 counts on into other years. */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.floor(Date.UTC(year, month - 1, date) / MS);
}

/** The day of three figures; undefined where the calendar has none such. */
export function dayIfAny(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const day = dayOf(year, month, date);
  return dateOf(day) === date ? day : undefined;
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear();
}

/** 1 January to 12 December. */
export function monthOf(day: Day): number {
  return new Date(day * MS).getUTCMonth() + 1;
}

/** Day of the month. */
export function dateOf(day: Day): number {
  return new Date(day * MS).getUTCDate();
}

/** 1 Monday to 7 Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first day of the month `months` after that of a day. */
export function monthStart(day: Day, months = 0): Day {
  return dayOf(yearOf(day), monthOf(day) + months, 1);
}

/** The same day of the month `months` on; the last of that month where it has none such. */
export function addMonths(day: Day, months: number): Day {
  const first = monthStart(day, months);
  return Math.min(first + dateOf(day) - 1, monthStart(first, 1) - 1);
}

/** The Monday of the calendar week of a day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

export function toLocalDay(day: Day): LocalDay {
  const least = dayOf(FIRST_YEAR, 1, 1);
  const most = dayOf(LAST_YEAR, 12, 31);
  return new Date(Math.min(Math.max(day, least), most) * MS).toISOString().slice(0, 10);
}

export function fromLocalDay(day: LocalDay): Day {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / MS);
}

/** A stretch of free days longer than this is a mistake in the settings, and is not searched. */
const LONGEST_BREAK = 14;

function working(day: Day, workingDays: readonly number[], step: 1 | -1): Day {
  for (let tries = 0; tries < LONGEST_BREAK; tries += 1) {
    const tried = day + tries * step;
    if (workingDays.includes(weekdayOf(tried))) return tried;
  }
  return day;
}

/** The day itself if it is worked, else the next one that is. */
export function workingFrom(day: Day, workingDays: readonly number[]): Day {
  return working(day, workingDays, 1);
}

/** The day itself if it is worked, else the last one before it that was. */
export function workingUpTo(day: Day, workingDays: readonly number[]): Day {
  return working(day, workingDays, -1);
}

/** The `n`th working day after a day. */
export function workingDaysOn(day: Day, n: number, workingDays: readonly number[]): Day {
  let result = day;
  for (let left = n; left > 0; left -= 1) result = workingFrom(result + 1, workingDays);
  return result;
}
