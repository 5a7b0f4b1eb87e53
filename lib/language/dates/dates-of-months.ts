import { dayIfAny, yearOf } from './days.ts';
import { nextDate } from './figures.ts';
import { oneDay } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { countAt, nthAt } from './numbers.ts';
import { at, dotted, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { MONTH } from './words.ts';
import { yearAfter } from './years.ts';

/** The day of the month at a place, as a figure or an ordinal. */
export function dateAt(scan: Scan, index: number): { to: number; n: number } | undefined {
  const nth = nthAt(scan, index);
  if (nth !== undefined) return nth.n <= 31 ? nth : undefined;
  const token = at(scan, index);
  if (token.n >= 1 && token.n <= 31 && token.word.length <= 2) return { to: index + 1, n: token.n };
  // "May twenty one"; small counts by name are of other things.
  const named = Number.isNaN(token.n) ? countAt(scan, index) : undefined;
  return named !== undefined && named.n > 12 && named.n <= 31 ? named : undefined;
}

/** "2 Nov 26": a year of two figures, near this one, where no hour can be meant. */
function shortYear(scan: Scan, index: number): { to: number; n: number } | undefined {
  const token = at(scan, index);
  const next = at(scan, index + 1);
  const year = 2000 + token.n;
  const near = token.word.length === 2 && Math.abs(year - yearOf(scan.today)) <= 3;
  if (
    !near ||
    token.nth ||
    /^(?:am|pm|people|:|-)$/.test(next.word) ||
    (next.glued && /^[a-z/]/.test(next.word))
  )
    return undefined;
  return { to: index + 1, n: year };
}

function inYear(scan: Scan, to: number, month: number, date: number): Meaning | undefined {
  const year = yearAfter(scan, to) ?? shortYear(scan, to);
  if (year !== undefined) {
    const day = dayIfAny(year.n, month, date);
    if (day !== undefined) return oneDay(year.to, day, 'named');
  }
  const day = nextDate(scan.today, month, date);
  return day === undefined ? undefined : { ...oneDay(to, day, 'named'), open: 'year' };
}

/** "3 March", "3rd of March", "the fourth of July", "12-Jan-2027". */
export function dayThenMonth(scan: Scan, index: number): Meaning | undefined {
  const date = dateAt(scan, past(scan, index, 'the'));
  if (date === undefined) return undefined;
  let place = past(scan, date.to, '.', '-', '/');
  place = past(scan, past(scan, place, 'day'), 'of', 'in');
  const month = MONTH.get(wordAt(scan, past(scan, place, 'month')));
  if (month === undefined) return undefined;
  // "3 may" with a small letter is more often a verb: "only 3 may attend".
  if (
    wordAt(scan, place) === 'may' &&
    !at(scan, place).capital &&
    place === date.to &&
    !at(scan, date.to - 1).nth
  ) {
    if (/^[a-z]/.test(wordAt(scan, place + 1)) && yearAfter(scan, place + 1) === undefined)
      return undefined;
  }
  return inYear(scan, dotted(scan, past(scan, place, 'month')), month, date.n);
}

/** "March 3", "Mar. 3rd, 2027", "May the 17th", "Oct/2". */
export function monthThenDay(scan: Scan, index: number): Meaning | undefined {
  const month = MONTH.get(wordAt(scan, index));
  if (month === undefined) return undefined;
  const place = past(scan, past(scan, index + 1, '.', '-', '/', ','), 'the');
  const date = dateAt(scan, place);
  if (date === undefined) return undefined;
  const next = at(scan, date.to);
  if (next.word === '%' || (next.word === ':' && next.glued)) return undefined;
  if (!at(scan, place).nth && /^(?:people|of|weeks?|months?|days?)$/.test(next.word)) {
    return undefined;
  }
  return inYear(scan, date.to, month, date.n);
}
