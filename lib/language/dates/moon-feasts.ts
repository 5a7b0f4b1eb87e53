import { dayOf, yearOf } from './days.ts';
import type { Day } from './days.ts';

/** The first year of the tables; they reach to 2040. */
const FIRST = 2015;

type InYear = (year: number) => readonly Day[];

/**
 * Feasts that follow the moon, by their first day (for those that begin at dusk, the day after it):
 * a figure of base 36 a year, the days from an earliest day on.
 */
const solar =
  (month: number, date: number, figures: string, shift = 0): InYear =>
  (year) => {
    const days = Number.parseInt(figures.charAt(year - FIRST), 36);
    return Number.isNaN(days) ? [] : [dayOf(year, month, date) + days + shift];
  };

/** Those of the Umm al-Qura calendar, from their day in 2015 on; a day off where the moon is looked for. */
const lunar = (first: Day, figures: string): InYear => {
  const days = Array.from(figures, (figure, n) => first + Math.floor(354.367 * n) + Number(figure));
  return (year) => days.filter((day) => yearOf(day) === year);
};

const SPRING = 'ath6qf3mctj8sh6oe2kaui6qf4';
export const LUNAR_NEW_YEAR = solar(1, 20, 'uj8rg5nc2l9sh6oe3mbuj8qf4n');
export const PASSOVER = solar(3, 25, SPRING);
/** Rosh Hashanah and what follows it lie 163 days after the first day of Passover. */
export const autumn = (shift: number): InYear => solar(3, 25, SPRING, 163 + shift);
export const HANUKKAH = solar(11, 25, 'cui8sg4odvkaui7qf3mcvj8rh5');
export const DIWALI = solar(10, 14, 'sg5odvlati6pf3mcvj8rg5od3l');
export const RAMADAN = lunar(dayOf(2015, 6, 18), '001011001010110011110000101');
export const EID_AL_FITR = lunar(dayOf(2015, 7, 17), '011112111111110111221101111');
export const EID_AL_ADHA = lunar(dayOf(2015, 9, 23), '001012111011121111222211112');
