import { dayIfAny, dayOf, monthStart, yearOf } from './days.ts';
import type { Day } from './days.ts';
import { oneDay, stretch } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { withName } from './figures-with-names.ts';
import { yearAt } from './numbers.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';

const SIGNS = new Set(['/', '.', '-']);
/** Fractions, "24/7" and "50/50" are no dates, whatever stands before them. */
const FRACTIONS = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '24/7', '9/11']);
/** Words and signs after which figures are a version, a price or a number. */
const NO_DATE_AFTER = new Set(['$', '€', '£', '#', 'v', 'version', '.', '/', '-', '+', 'room']);

/** The next such day from today on; 29 February may be years away. */
export function nextDate(today: Day, month: number, date: number): Day | undefined {
  for (let year = yearOf(today); year <= yearOf(today) + 8; year += 1) {
    const day = dayIfAny(year, month, date);
    if (day !== undefined && day >= today) return day;
  }
  return undefined;
}

/** A year of two figures is one of this century, unless it says "99" of the last. */
function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function of(
  scan: Scan,
  to: number,
  year: string,
  month: number,
  date: number,
): Meaning | undefined {
  if (year === '') {
    const told = yearAt(scan, past(scan, to, ','));
    if (told !== undefined) return of(scan, told.to, String(told.n), month, date);
    const next = nextDate(scan.today, month, date);
    return next === undefined ? undefined : { ...oneDay(to, next, 'named'), open: 'year' as const };
  }
  const day = dayIfAny(fullYear(year), month, date);
  return day === undefined ? undefined : oneDay(to, day, 'named');
}

/** With points the day stands first, else the month unless it cannot. */
function ordered(scan: Scan, to: number, sign: string, a: number, b: number, year: string) {
  const dayFirst = sign === '.' || a > 12;
  return dayFirst ? of(scan, to, year, b, a) : of(scan, to, year, a, b);
}

/** The second of two days: "12/21 - 1/4". */
function ends(scan: Scan, index: number): boolean {
  const joint = /^(?:-|to|until|through|and)$/.test(wordAt(scan, index - 1));
  return joint && wordAt(scan, index - 3) === '/';
}

/** "2027-05", "5/2027": a month. */
function monthInFigures(scan: Scan, index: number): Meaning | undefined {
  const [a, b] = [at(scan, index), at(scan, index + 2)];
  const [year, month] = a.word.length === 4 ? [a, b] : [b, a];
  if (year.word.length !== 4 || month.word.length > 2 || month.nth) return undefined;
  if (!(year.n >= 1900 && year.n < 2200) || !(month.n >= 1 && month.n <= 12)) return undefined;
  const first = dayOf(year.n, month.n, 1);
  return stretch(scan, index + 3, first, monthStart(first, 1) - 1);
}

/** "20270520": eight figures, where they are a day of these years. */
function together(scan: Scan, index: number): Meaning | undefined {
  const { word } = at(scan, index);
  if (word.length !== 8 || !/^(?:19|20|21)/.test(word)) return undefined;
  const day = dayIfAny(Number(word.slice(0, 4)), Number(word.slice(4, 6)), Number(word.slice(6)));
  return day === undefined ? undefined : oneDay(index + 1, day, 'named');
}

/**
 * "2027-05-20", "10/31/2000", "31.01.2001", "3.12.", "5/20": a date in figures, with nothing between
 * them but one sign. With slashes and hyphens the month comes first unless it cannot.
 */
export const readFigures: Reader = (scan, index): Meaning | undefined => {
  const first = at(scan, index);
  const sign = wordAt(scan, index + 1);
  const second = at(scan, index + 2);
  const whole = together(scan, index) ?? withName(scan, index);
  if (whole !== undefined) return whole;
  if (!SIGNS.has(sign) || !at(scan, index + 1).glued || !second.glued) return undefined;
  if (first.nth || second.nth || !(first.n >= 0) || !(second.n >= 0)) return undefined;
  // "10/1-11/7" is two days, "1-10/31" is none.
  const joint = wordAt(scan, index - 1) === '-' && sign === '/' && wordAt(scan, index - 3) === '/';
  if (first.glued && !joint && first.word.length < 4 && NO_DATE_AFTER.has(wordAt(scan, index - 1)))
    return undefined;
  if (
    NO_DATE_AFTER.has(wordAt(scan, index - 1)) &&
    !['.', '-', '/'].includes(wordAt(scan, index - 1))
  ) {
    return undefined;
  }
  const again = at(scan, index + 3);
  const third = at(scan, index + 4);
  const three = again.glued && again.word === sign && third.glued && third.n >= 0 && !third.nth;
  if (three) {
    // A longer row of figures is a number: "192.168.10.1".
    if (
      at(scan, index + 5).glued &&
      SIGNS.has(wordAt(scan, index + 5)) &&
      at(scan, index + 6).glued &&
      at(scan, index + 6).n >= 0
    )
      return undefined;
    if (first.word.length === 4) return of(scan, index + 5, first.word, second.n, third.n);
    if (first.word.length > 2 || second.word.length > 2) return undefined;
    if (third.word.length !== 4 && third.word.length !== 2) return undefined;
    return ordered(scan, index + 5, sign, first.n, second.n, third.word);
  }
  const month = monthInFigures(scan, index);
  if (month !== undefined) return month;
  if (first.word.length > 2 || second.word.length > 2) return undefined;
  if (sign === '.') {
    // "3.5" is a number; "3.12." is a day.
    const closed = again.glued && again.word === '.' && first.n <= 31 && second.n <= 12;
    return closed ? ordered(scan, index + 4, sign, first.n, second.n, '') : undefined;
  }
  // "on 4-22": only after a word that says a day follows.
  const hyphened =
    sign === '-' && /^(?:on|by|until)$/.test(wordAt(scan, index - 1)) && second.n > 12;
  if (
    (sign !== '/' && !hyphened) ||
    (FRACTIONS.has(`${first.word}/${second.word}`) && !ends(scan, index))
  )
    return undefined;
  return ordered(scan, index + 3, sign, first.n, second.n, '');
};
