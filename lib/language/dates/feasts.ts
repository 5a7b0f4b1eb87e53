import { easterAfterMarch21 } from '../../time/easter.ts';
import { dayOf, weekdayOf } from './days.ts';
import type { Day } from './days.ts';

/** A holiday: its first days, how many days it has, and how many it takes until people are back. */
export interface Holiday {
  firsts: (year: number) => readonly Day[];
  days: number;
  until: number;
}

/** Easter Sunday of a year. */
export function easter(year: number): Day {
  return dayOf(year, 3, 21) + easterAfterMarch21(year);
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

export const moon = (firsts: Holiday['firsts'], days = 1, until = days): Holiday => ({
  firsts,
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
