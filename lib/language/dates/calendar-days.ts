import {
  addMonths,
  dateOf,
  dayIfAny,
  dayOf,
  monthOf,
  monthStart,
  weekdayOf,
  yearOf,
} from './days.ts';
import type { Day } from './days.ts';
import { nextDate, readFigures } from './figures.ts';
import { oneDay } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { countAt, nthAt, yearAt } from './numbers.ts';
import { yearAfter } from './years.ts';
import { at, dotted, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { MONTH, UNIT, WEEKDAY } from './words.ts';

/** What may follow a bare "the 5th" only where no day is meant: "the 5th floor". */
const NTH_OF_OTHER = new Set(
  'floor time times email emails e mail message attempt street st avenue ave grade person one day week month quarter half century round edition party place try year years party-person version anniversary birthday amendment generation gen row column page item point question reminder follow call meeting step hour inning hole man woman child draft level line chapter season part degree interview iteration phase batch and-final friday monday tuesday wednesday thursday saturday sunday weekend thing'.split(
    ' ',
  ),
);

/** The day of the month at a place, as a figure or an ordinal. */
function dateAt(scan: Scan, index: number): { to: number; n: number } | undefined {
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
function dayThenMonth(scan: Scan, index: number): Meaning | undefined {
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
function monthThenDay(scan: Scan, index: number): Meaning | undefined {
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

function nthInMonth(first: Day, n: number): Day | undefined {
  return dayIfAny(yearOf(first), monthOf(first), n);
}

/** The next month's day of this number, from today on; with a weekday the next that falls on it. */
function nextNth(today: Day, n: number, weekday: number | undefined): Day | undefined {
  // "Thursday the 21st", written on the 27th of a month whose 21st was one.
  const gone = weekday === undefined ? undefined : nthInMonth(monthStart(today), n);
  if (gone !== undefined && gone < today && weekdayOf(gone) === weekday) {
    const next = nthInMonth(monthStart(today, 1), n);
    if (next === undefined || weekdayOf(next) !== weekday) return gone;
  }
  for (let ahead = 0; ahead <= (weekday === undefined ? 2 : 12); ahead += 1) {
    const day = nthInMonth(monthStart(today, ahead), n);
    if (day === undefined || day < today) continue;
    if (weekday === undefined || weekdayOf(day) === weekday) return day;
  }
  return undefined;
}

/** Words after which "the first" is a day, where nothing is counted by it. */
const LED = /^(?:on|by|until|after|from|before|through)$/;

/** How far ahead "Friday 4" may be the 4th; else it is an hour. */
const SOON = 40;

/** "on 15", "the 27", "Monday 21": a figure without its ending, where no thing is counted. */
function bareNumber(
  scan: Scan,
  index: number,
  start: number,
  weekday: number | undefined,
): { to: number; n: number } | undefined {
  const token = at(scan, start);
  if (!(token.n >= 1 && token.n <= 31) || token.word.length > 2 || token.nth) return undefined;
  const on = wordAt(scan, index - 1) === 'on';
  if (weekday === undefined && start === index && !on) return undefined;
  const next = at(scan, start + 1);
  if (
    /^[a-z0-9%$€£°]/.test(next.word) &&
    !/^(?:at|and|or|to|through|until|from|between|if|works?)$/.test(next.word)
  )
    return undefined;
  if (next.glued && at(scan, start + 2).glued) return undefined;
  if (weekday !== undefined && token.n <= 12) {
    const day = nextNth(scan.today, token.n, weekday);
    if (day === undefined || day > scan.today + SOON || /^(?:at|or|to|-)$/.test(next.word))
      return undefined;
  }
  return { to: start + 1, n: token.n };
}

/** "the 15th", "29th", "the 3rd of next month", "15th of the month". */
function nthAlone(scan: Scan, index: number, weekday?: number): Meaning | undefined {
  const start = past(scan, index, 'the');
  const nth = nthAt(scan, start) ?? bareNumber(scan, index, start, weekday);
  if (nth === undefined || nth.n > 31) return undefined;
  const place = past(scan, past(scan, nth.to, 'day'), 'of', 'in');
  const which = wordAt(scan, place);
  if (UNIT.get(wordAt(scan, place + 1))?.unit === 'month' && wordAt(scan, place + 1) === 'month') {
    if (which === 'next' || which === 'this' || which === 'last') {
      const shift = which === 'next' ? 1 : which === 'last' ? -1 : 0;
      const day = nthInMonth(monthStart(scan.today, shift), nth.n);
      return day === undefined ? undefined : oneDay(place + 2, day, 'named');
    }
    if (which === 'the' || which === 'each') {
      const day = nextNth(scan.today, nth.n, weekday);
      return day === undefined ? undefined : { ...oneDay(place + 2, day, 'named'), open: 'month' };
    }
  }
  const next = at(scan, nth.to);
  if (next.word === 'thing' || (NTH_OF_OTHER.has(next.word) && weekday === undefined))
    return undefined;
  // A name ("third") alone counts things; only from "tenth" on with "the", or after a weekday.
  const named = !at(scan, start).nth && Number.isNaN(at(scan, start).n);
  const closed = LED.test(wordAt(scan, index - 1)) && !/^[a-z0-9]/.test(next.word);
  if (named && weekday === undefined && (start === index || (nth.n < 10 && !closed)))
    return undefined;
  if (next.word === '-' && next.glued) return undefined;
  const day = nextNth(scan.today, nth.n, weekday);
  if (day === undefined) return undefined;
  return {
    ...oneDay(nth.to, day, 'named'),
    open: 'month',
    ...(start === index && weekday === undefined ? { needsLead: true as const } : {}),
  };
}

/** Moves a date whose weekday does not fit the year looked forward to: it was the last one. */
function fitted(scan: Scan, meaning: Meaning, weekday: number): Meaning {
  if (meaning.open !== 'year' || weekdayOf(meaning.aim) === weekday) return meaning;
  const before = addMonths(meaning.aim, -12);
  const fits = before >= scan.today - 180 && weekdayOf(before) === weekday;
  return fits && dateOf(before) === dateOf(meaning.aim)
    ? oneDay(meaning.to, before, 'named')
    : meaning;
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

/** "2027-May-20", "2027 May 20". */
function yearThenDay(scan: Scan, index: number): Meaning | undefined {
  const year = yearAt(scan, index);
  const place = year && past(scan, year.to, '-', '/', ',');
  const month = place === undefined ? undefined : MONTH.get(wordAt(scan, place));
  if (year === undefined || place === undefined || month === undefined) return undefined;
  const date = dateAt(scan, past(scan, place + 1, '-', '/'));
  const day = date && dayIfAny(year.n, month, date.n);
  return date === undefined || day === undefined ? undefined : oneDay(date.to, day, 'named');
}

function monthed(scan: Scan, index: number): Meaning | undefined {
  return (
    readFigures(scan, index) ??
    dayThenMonth(scan, index) ??
    monthThenDay(scan, index) ??
    yearThenDay(scan, index)
  );
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
  place = past(scan, past(scan, place, ',', '(', '-'), 'on');
  place = past(scan, place, 'the');
  const meaning = monthed(scan, place);
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
