import { dateAt, dayThenMonth, monthThenDay } from './dates-of-months.ts';
import { addMonths, dateOf, dayIfAny, dayOf, monthOf, weekdayOf, yearOf } from './days.ts';
import type { Day } from './days.ts';
import { readFigures } from './figures.ts';
import { oneDay } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { nthAlone } from './nth-days.ts';
import { at, dotted, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { WEEKDAY } from './words.ts';
import { yearAfter } from './years.ts';

/** Moves a date whose weekday does not fit the year looked forward to: it was the last one. */
function fitted(scan: Scan, meaning: Meaning, weekday: number): Meaning {
  if (meaning.open !== 'year' || weekdayOf(meaning.aim) === weekday) return meaning;
  const before = addMonths(meaning.aim, -12);
  const fits = before >= scan.today - 180 && weekdayOf(before) === weekday;
  return fits && dateOf(before) === dateOf(meaning.aim)
    ? oneDay(meaning.to, before, 'named')
    : meaning;
}

/** "Friday 7.6": of the two ways to read the figures the one that is such a weekday soon. */
function fitting(scan: Scan, index: number, weekday: number): Meaning | undefined {
  const [a, sign, b, next] = [0, 1, 2, 3].map((n) => at(scan, index + n));
  if (!a || !b || !sign?.glued || !b.glued || !/^[./-]$/.test(sign.word)) return undefined;
  if (next?.glued && at(scan, index + 4).glued && at(scan, index + 4).n >= 0) return undefined;
  const year = yearOf(scan.today);
  for (const which of [year, year + 1]) {
    for (const [month, date] of [
      [a.n, b.n],
      [b.n, a.n],
    ] as const) {
      const day = dayIfAny(which, month, date);
      if (day !== undefined && weekdayOf(day) === weekday && day >= scan.today)
        return oneDay(index + 3, day, 'named');
    }
  }
  return undefined;
}

/** "(Monday)" or ", Monday" after a date says it twice. */
function weekdayAgain(scan: Scan, meaning: Meaning): Meaning {
  const place = past(scan, meaning.to, '(', ',');
  if (place === meaning.to || WEEKDAY.get(wordAt(scan, place)) !== weekdayOf(meaning.aim)) {
    return meaning;
  }
  const opened = wordAt(scan, meaning.to) === '(';
  const to = opened ? past(scan, place + 1, ')') : place + 1;
  return { ...meaning, to };
}

function monthed(scan: Scan, index: number): Meaning | undefined {
  return readFigures(scan, index) ?? dayThenMonth(scan, index) ?? monthThenDay(scan, index);
}

/**
 * A day by its date: "2027-05-20", "3 March", "Mar 3rd, 2027", "Monday, December 26", "Thursday the
 * 3rd", "the 15th". Without a year or month it is the next such day, today included.
 */
export const readCalendarDay: Reader = (scan, index) => {
  const start = past(scan, past(scan, index, 'this', 'next'), 'coming');
  const weekday = WEEKDAY.get(wordAt(scan, start));
  if (weekday === undefined) {
    const meaning = monthed(scan, index) ?? nthAlone(scan, index);
    return meaning && weekdayAgain(scan, meaning);
  }
  let place = dotted(scan, start);
  // "The Monday after, Oct 21".
  if (wordAt(scan, place + 1) === ',') place = past(scan, place, 'after');
  place = past(scan, past(scan, place, ',', '(', '-'), 'on');
  place = past(scan, place, 'the');
  const meaning = fitting(scan, place, weekday) ?? monthed(scan, place);
  if (meaning !== undefined) {
    const to = wordAt(scan, place - 1) === '(' ? past(scan, meaning.to, ')') : meaning.to;
    return fitted(scan, { ...meaning, to }, weekday);
  }
  return start === index ? nthAlone(scan, place, weekday) : undefined;
};

/** A day of the same month as another date: the "19th" of "May 17th through 19th". */
export function sameMonthDay(scan: Scan, index: number, of: Day): Meaning | undefined {
  const date = dateAt(scan, past(scan, index, 'the'));
  if (date === undefined) return undefined;
  const next = at(scan, date.to);
  if (next.glued && next.word === '/') return undefined;
  const day = dayIfAny(yearOf(of), monthOf(of), date.n);
  if (day === undefined) return undefined;
  const year = yearAfter(scan, date.to);
  const moved = year === undefined ? day : dayOf(year.n, monthOf(of), date.n);
  return {
    ...oneDay(year?.to ?? date.to, moved, 'named'),
    ...(year === undefined ? { open: 'year' as const } : {}),
  };
}

/** The day of the month alone, at the beginning of "3 to 5 March". */
export function bareDate(scan: Scan, index: number): { to: number; n: number } | undefined {
  return dateAt(scan, past(scan, index, 'the'));
}
