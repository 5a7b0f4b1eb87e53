import { dayOf, weekdayOf, yearOf } from './days.ts';
import type { Day } from './days.ts';

/** A holiday: its first days, how many days it has, and how many it takes until people are back. */
export interface Holiday {
  firsts: (year: number) => readonly Day[];
  days: number;
  until: number;
}

/** Easter Sunday of a year (Gregorian computus, Meeus/Jones/Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}

export const fixed = (month: number, date: number, days = 1, until = days): Holiday => ({
  firsts: (year) => [dayOf(year, month, date)],
  days,
  until,
});

export const fromEaster = (shift: number, days = 1, until = days): Holiday => ({
  firsts: (year) => [easter(year) + shift],
  days,
  until,
});

/** The nth weekday of a month, counted from its end where `n` is 0; `shift` days after it. */
export const nthDay = (
  month: number,
  n: number,
  weekday: number,
  shift = 0,
  until = 1,
): Holiday => ({
  firsts: (year) => {
    const from = n === 0 ? dayOf(year, month + 1, 1) - 7 : dayOf(year, month, 1) + 7 * (n - 1);
    return [from + ((weekday - weekdayOf(from) + 7) % 7) + shift];
  },
  days: 1,
  until,
});

export const moon = (firsts: readonly Day[], days = 1, shift = 0, until = days): Holiday => ({
  firsts: (year) => firsts.filter((day) => yearOf(day) === year).map((day) => day + shift),
  days,
  until,
});

/** Public holidays of England: two by the week of May, one of August, with Easter's and Christmas'. */
export const BANK_HOLIDAY: Holiday = {
  firsts: (year) => [
    dayOf(year, 1, 1),
    easter(year) - 2,
    easter(year) + 1,
    ...nthDay(5, 1, 1).firsts(year),
    ...nthDay(5, 0, 1).firsts(year),
    ...nthDay(8, 0, 1).firsts(year),
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ],
  days: 1,
  until: 1,
};
