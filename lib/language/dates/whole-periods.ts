import { dayOf, mondayOf, monthOf, monthStart, yearOf } from './days.ts';
import type { Day } from './days.ts';
import { fiscalYearAt, quarterAt } from './fiscal.ts';
import { monthAt, newYearAt } from './months.ts';
import { yearAt } from './numbers.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { MONTH, SEASON } from './words.ts';
import { yearAfter } from './years.ts';

export type Length = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year';

/** A period as it is named, without the part of it that is meant. */
export interface Period {
  to: number;
  first: Day;
  last: Day;
  length: Length;
  /** The day after which it has come, for "after the new year". */
  over?: Day;
  /** A date only with a part or a word before it: "the month", "2027". */
  thin?: true;
  /** The same period one turn later, where it was looked forward to. */
  next?: { first: Day; last: Day };
}

export const WHICH_PERIOD = phraseTable<number>([
  [
    `
      this | the current | this current | current | this same | our current | this here`,
    0,
  ],
  [
    `
      next | the next | the coming | coming | this coming | the following | following |
      the upcoming | upcoming | this upcoming | the new | new | our next | our new | this next |
      the very next`,
    1,
  ],
  ['last | the last | the past | past | this past | previous | the previous', -1],
  ['the | our | your | my', Number.NaN],
]);

const UNITS = new Map<string, Length>([
  ['week', 'week'],
  ['wk', 'week'],
  ['work week', 'week'],
  ['workweek', 'week'],
  ['month', 'month'],
  ['mth', 'month'],
  ['quarter', 'quarter'],
  ['qtr', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
  ['weekend', 'weekend'],
]);

/** The period of a length in which a day lies, `shift` periods on. */
export function periodOf(day: Day, length: Length, shift: number): { first: Day; last: Day } {
  switch (length) {
    case 'week': {
      const first = mondayOf(day) + 7 * shift;
      return { first, last: first + 4 };
    }
    case 'weekend': {
      const first = mondayOf(day) + 5 + 7 * shift;
      return { first, last: first + 1 };
    }
    case 'month': {
      const first = monthStart(day, shift);
      return { first, last: monthStart(first, 1) - 1 };
    }
    case 'quarter': {
      const first = dayOf(yearOf(day), Math.floor((monthOf(day) - 1) / 3) * 3 + 1 + 3 * shift, 1);
      return { first, last: monthStart(first, 3) - 1 };
    }
    default: {
      const first = dayOf(yearOf(day) + shift, 1, 1);
      return { first, last: dayOf(yearOf(first) + 1, 1, 1) - 1 };
    }
  }
}

/** "this week", "next month", "the coming quarter", "the year". */
export function relative(scan: Scan, index: number): Period | undefined {
  const which = phraseAt(WHICH_PERIOD, scan, index);
  let place = which?.to ?? index;
  if (which !== undefined)
    place = past(scan, place, 'calendar', 'whole', 'entire', 'full', 'working', 'work', 'business');
  const length = UNITS.get(wordAt(scan, place));
  if (length === undefined) return undefined;
  const thin = which === undefined || Number.isNaN(which.value);
  const shift = thin ? 0 : (which?.value ?? 0);
  const period = periodOf(scan.today, length, shift);
  const to = place + 1;
  return {
    to,
    length,
    ...period,
    ...(thin && (length !== 'weekend' || which === undefined) ? { thin: true as const } : {}),
    ...(thin ? { next: periodOf(scan.today, length, shift + 1) } : {}),
  };
}

/** "the week after next", "month after next", "the quarter after". */
export function afterNext(scan: Scan, index: number): Period | undefined {
  const start = past(scan, index, 'the');
  const length = UNITS.get(wordAt(scan, start));
  if (length === undefined || wordAt(scan, start + 1) !== 'after') return undefined;
  const next = past(scan, start + 2, 'the');
  if (wordAt(scan, next) !== 'next') return undefined;
  const unit = UNITS.get(wordAt(scan, next + 1)) === length;
  return { to: next + (unit ? 2 : 1), length, ...periodOf(scan.today, length, 2) };
}

/** Three months from a month of the northern year on, as the user's half of the world has them. */
function threeMonths(scan: Scan, of: number, northern: number): { first: Day; last: Day } {
  const first = dayOf(of, scan.hemisphere === 'north' ? northern : northern + 6, 1);
  return { first, last: monthStart(first, 3) - 1 };
}

/** "spring", "this fall", "next summer", "winter 2027". */
export function season(scan: Scan, index: number): Period | undefined {
  const which = phraseAt(WHICH_PERIOD, scan, index);
  const place = which?.to ?? index;
  const named = SEASON.get(wordAt(scan, place));
  if (named === undefined) return undefined;
  const to = past(scan, place + 1, 'season', 'time', 'months', 'term', 'semester');
  const said = yearAfter(scan, to);
  if (said !== undefined) {
    return { to: said.to, length: 'season', ...threeMonths(scan, said.n, named) };
  }
  const now = yearOf(scan.today);
  const all = [now - 2, now - 1, now, now + 1, now + 2].map((of) => threeMonths(scan, of, named));
  const shift = which?.value;
  const upcoming = all.findIndex(({ first, last }) =>
    shift === 1 ? first > scan.today : last >= scan.today,
  );
  const found = all[shift === -1 ? all.findLastIndex(({ last }) => last < scan.today) : upcoming];
  const next = all[upcoming + 1];
  if (found === undefined) return undefined;
  const sure = shift !== undefined && !Number.isNaN(shift);
  return {
    to,
    length: 'season',
    ...found,
    ...(sure ? {} : { thin: true as const }),
    ...(next && { next }),
  };
}

export function month(scan: Scan, index: number): Period | undefined {
  const named = monthAt(scan, index);
  if (named === undefined) return undefined;
  const later = monthStart(named.first, MONTH.has(wordAt(scan, named.to - 1)) ? 12 : 1);
  // "may" and "march" are verbs unless something says otherwise.
  const word = wordAt(scan, named.to - 1);
  const token = at(scan, named.to - 1);
  const verb =
    (word === 'may' || word === 'march' || word === 'mar') && (!token.capital || token.begins);
  const alone = named.to - index === 1 && !(token.begins && closes(scan, named.to)) && verb;
  return {
    to: named.to,
    length: 'month',
    first: named.first,
    last: monthStart(named.first, 1) - 1,
    ...(alone || (word === 'may' && /^(?:i|we|you|be|have|not)$/.test(wordAt(scan, named.to)))
      ? { thin: true as const }
      : {}),
    ...(named.open ? { next: { first: later, last: monthStart(later, 1) - 1 } } : {}),
  };
}

function closes(scan: Scan, index: number): boolean {
  return /^[^a-z0-9]*$/.test(wordAt(scan, index));
}

export function quarter(scan: Scan, index: number): Period | undefined {
  const found = quarterAt(scan, index) ?? fiscalYearAt(scan, index);
  if (found === undefined) return undefined;
  const { first, months, to } = found;
  const length = months === 12 ? 'year' : months === 6 ? 'half' : 'quarter';
  const later = monthStart(first, 12);
  return {
    to,
    first,
    last: monthStart(first, months) - 1,
    length,
    ...(found.open ? { next: { first: later, last: monthStart(later, months) - 1 } } : {}),
  };
}

export function year(scan: Scan, index: number): Period | undefined {
  const start = past(scan, past(scan, index, 'the'), 'year', 'calendar');
  const found = yearAt(scan, past(scan, start, 'year'));
  if (found === undefined) return undefined;
  const next = at(scan, found.to);
  if (/^[$€£#%-]$/.test(wordAt(scan, index - 1)) && wordAt(scan, index - 2).length !== 4) {
    return undefined;
  }
  const rest = at(scan, found.to + 1);
  if (/^[%-]$/.test(next.word) && next.glued && !(rest.glued && rest.word.length === 4)) {
    return undefined;
  }
  const first = dayOf(found.n, 1, 1);
  return { to: found.to, first, last: dayOf(found.n + 1, 1, 1) - 1, length: 'year', thin: true };
}

/** "in the new year": January, from the first day on which people are back. */
export function newYear(scan: Scan, index: number): Period | undefined {
  const found = newYearAt(scan, index);
  if (found === undefined) return undefined;
  const { to, first } = found;
  if (wordAt(scan, index - 1) === 'on')
    return { to, first, last: first, length: 'day', thin: true };
  return { to, first: first + 1, last: first + 30, over: first, length: 'month', thin: true };
}
