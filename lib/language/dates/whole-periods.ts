import { dayOf, dateOf, mondayOf, monthOf, monthStart, weekdayOf, yearOf } from './days.ts';
import type { Day } from './days.ts';
import { fiscalYearAt, quarterAt } from './fiscal.ts';
import type { Meaning, Reader } from './meaning.ts';
import { monthAt, newYearAt } from './months.ts';
import { countAt, nthAt, yearAt } from './numbers.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { MONTH, SEASON, UNIT } from './words.ts';
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
function relative(scan: Scan, index: number): Period | undefined {
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
function afterNext(scan: Scan, index: number): Period | undefined {
  const start = past(scan, index, 'the');
  const length = UNITS.get(wordAt(scan, start));
  if (length === undefined || wordAt(scan, start + 1) !== 'after') return undefined;
  const next = past(scan, start + 2, 'the');
  if (wordAt(scan, next) !== 'next') return undefined;
  const unit = UNITS.get(wordAt(scan, next + 1)) === length;
  return { to: next + (unit ? 2 : 1), length, ...periodOf(scan.today, length, 2) };
}

function seasonStart(scan: Scan, season: number, year: number): Day {
  return dayOf(year, scan.hemisphere === 'north' ? season : season + 6, 1);
}

/** "spring", "this fall", "next summer", "winter 2027". */
function season(scan: Scan, index: number): Period | undefined {
  const which = phraseAt(WHICH_PERIOD, scan, index);
  const place = which?.to ?? index;
  const named = SEASON.get(wordAt(scan, place));
  if (named === undefined) return undefined;
  const to = past(scan, place + 1, 'season', 'time', 'months', 'term', 'semester');
  const span = (first: Day): { first: Day; last: Day } => ({
    first,
    last: monthStart(first, 3) - 1,
  });
  const year = yearAfter(scan, to);
  if (year !== undefined) {
    return { to: year.to, length: 'season', ...span(seasonStart(scan, named, year.n)) };
  }
  const now = yearOf(scan.today);
  const all = [now - 2, now - 1, now, now + 1, now + 2].map((y) =>
    span(seasonStart(scan, named, y)),
  );
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

function month(scan: Scan, index: number): Period | undefined {
  const named = monthAt(scan, index);
  if (named === undefined) return undefined;
  const last = (first: Day): Day => monthStart(first, 1) - 1;
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
    last: last(named.first),
    ...(alone || (word === 'may' && /^(?:i|we|you|be|have|not)$/.test(wordAt(scan, named.to)))
      ? { thin: true as const }
      : {}),
    ...(named.open ? { next: { first: later, last: last(later) } } : {}),
  };
}

function closes(scan: Scan, index: number): boolean {
  return /^[^a-z0-9]*$/.test(wordAt(scan, index));
}

function quarter(scan: Scan, index: number): Period | undefined {
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

function year(scan: Scan, index: number): Period | undefined {
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
function newYear(scan: Scan, index: number): Period | undefined {
  const found = newYearAt(scan, index);
  if (found === undefined) return undefined;
  const { to, first } = found;
  if (wordAt(scan, index - 1) === 'on')
    return { to, first, last: first, length: 'day', thin: true };
  return { to, first: first + 1, last: first + 30, over: first, length: 'month', thin: true };
}

const ORDER = new Map([
  ['first', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
  ['fifth', 4],
]);

/** The Monday of the `n`th week of a month: a week belongs where its Thursday lies. */
function weekOfMonth(first: Day, n: number): Day {
  return mondayOf(first + ((4 - weekdayOf(first) + 7) % 7)) + 7 * (n - 1);
}

/** "the 2nd week of November", "first week of March", "last week of the month". */
function nthWeek(scan: Scan, index: number): Period | undefined {
  const start = past(scan, index, 'the');
  const last = /^(?:last|final)$/.test(wordAt(scan, start));
  const named = ORDER.get(wordAt(scan, start));
  const nth = last
    ? { to: start + 1, n: 5 }
    : named === undefined
      ? nthAt(scan, start)
      : { to: start + 1, n: named + 1 };
  if (nth === undefined || nth.n > 53) return undefined;
  const place = past(scan, nth.to, 'full', 'whole', 'working', 'work');
  const weekend = wordAt(scan, place) === 'weekend';
  if (
    !/^(?:week|wk|weekend)$/.test(wordAt(scan, place)) ||
    !/^(?:of|in|next|this|last)$/.test(wordAt(scan, place + 1))
  )
    return undefined;
  const owner = past(scan, place + 1, 'of', 'in');
  const of =
    month(scan, owner) ?? quarter(scan, owner) ?? relative(scan, owner) ?? year(scan, owner);
  if (of === undefined || of.length === 'week') return undefined;
  const monday = ({ first, last: end }: { first: Day; last: Day }): Day =>
    last ? mondayOf(end - 3) : weekOfMonth(first, nth.n);
  let first = monday(of);
  if (first + 6 < scan.today && of.next !== undefined) first = monday(of.next);
  if (weekend) return { to: of.to, first: first + 5, last: first + 6, length: 'weekend' };
  return { to: of.to, first, last: first + 4, length: 'week' };
}

/** "the first 2 weeks of 2027", "the last three months of the year", "the third month of 2027". */
function edgeOf(scan: Scan, index: number): Period | undefined {
  const start = past(scan, index, 'the', 'these');
  const edge = wordAt(scan, start);
  const last = /^(?:last|final|closing)$/.test(edge);
  const count = last || edge === 'first' ? countAt(scan, start + 1) : undefined;
  const nth = count === undefined ? nthAt(scan, start) : undefined;
  const place = count?.to ?? nth?.to;
  if (place === undefined) return undefined;
  const unit = UNIT.get(wordAt(scan, place));
  const owner = past(scan, place + 1, 'of', 'in');
  if (
    unit === undefined ||
    (owner === place + 1 && !/^(?:next|this|last)$/.test(wordAt(scan, owner)))
  )
    return undefined;
  if (nth !== undefined && (wordAt(scan, place) !== 'month' || nth.n > 12)) return undefined;
  const of =
    month(scan, owner) ?? quarter(scan, owner) ?? relative(scan, owner) ?? year(scan, owner);
  if (of === undefined) return undefined;
  if (nth !== undefined) {
    const first = monthStart(of.first, nth.n - 1);
    return { to: of.to, first, last: monthStart(first, 1) - 1, length: 'month' };
  }
  const n = (count?.n ?? 1) * unit.n;
  const length = n * (unit.unit === 'week' ? 7 : unit.unit === 'month' ? 30 : 1);
  if (length > of.last - of.first) return undefined;
  const monthly = unit.unit === 'month';
  const first = monthly ? monthStart(of.last + 1, -n) : of.last - length + 1;
  const end = monthly ? monthStart(of.first, n) - 1 : of.first + length - 1;
  const days = last ? { first, last: of.last } : { first: of.first, last: end };
  return { to: of.to, ...days, length: monthly ? 'quarter' : 'month' };
}

/** "week 32", "week 5 of 2027": by ISO 8601. */
function numberedWeek(scan: Scan, index: number): Period | undefined {
  const start = past(scan, index, 'calendar', 'the');
  const number = at(scan, past(scan, start + 1, '#', 'number'));
  if (
    !/^(?:week|cw|kw|wk)$/.test(wordAt(scan, start)) ||
    !(number.n >= 1 && number.n <= 53) ||
    number.nth
  )
    return undefined;
  const to = past(scan, start + 1, '#', 'number') + 1;
  const said = yearAfter(scan, to);
  const of = said?.n ?? yearOf(scan.today);
  const monday = (y: number): Day => mondayOf(dayOf(y, 1, 4)) + 7 * (number.n - 1);
  const first = said === undefined && monday(of) + 6 < scan.today ? monday(of + 1) : monday(of);
  return { to: said?.to ?? to, first, last: first + 4, length: 'week' };
}

export const WEEK_OF = phraseTable<'of' | 'ending' | 'after' | 'before' | 'weekend'>([
  [
    `
      the week of | week of | wk of | the week commencing | week commencing | w / c | wc |
      the week beginning | week beginning | the week starting | week starting | w / b |
      the week | that week of | the week following on | w . c . | week | the week containing |
      week starting on | the week with`,
    'of',
  ],
  ['the week ending | week ending | w / e', 'ending'],
  ['the week after | week after | the week following | a week after', 'after'],
  ['the week before | week before | the week preceding | the week prior to', 'before'],
  [['the weekend of', 'weekend of'], 'weekend'],
]);

/** "week of the 12th", "w/c 3 March", "the week after Easter", "weekend of the 4th". */
function weekOf(scan: Scan, index: number, anchor: Reader): Period | undefined {
  const found = phraseAt(WEEK_OF, scan, index);
  if (found === undefined) return undefined;
  const day: Meaning | undefined = anchor(
    scan,
    past(scan, past(scan, found.to, 'the', 'on'), 'of'),
  );
  if (
    day === undefined ||
    (day.manner !== 'named' && !(found.value !== 'of' && day.over !== undefined))
  )
    return undefined;
  const monday = mondayOf(day.first);
  const shift = { of: 0, ending: 0, after: 7, before: -7, weekend: 5 }[found.value];
  // The weekend of a Monday or Tuesday is the one before it.
  const early = found.value === 'weekend' && day.first - monday < 2 ? 7 : 0;
  const first = monday + shift - early;
  return {
    to: day.to,
    first,
    last: first + (shift === 5 ? 1 : 4),
    length: shift === 5 ? 'weekend' : 'week',
  };
}

/** Reads a period as it is named; `anchor` reads the days that weeks are named after. */
export function periodAt(scan: Scan, index: number, anchor: Reader): Period | undefined {
  const found = [
    nthWeek(scan, index),
    edgeOf(scan, index),
    afterNext(scan, index),
    weekOf(scan, index, anchor),
    numberedWeek(scan, index),
    quarter(scan, index),
    newYear(scan, index),
    relative(scan, index),
    month(scan, index),
    season(scan, index),
    year(scan, index),
  ];
  let best: Period | undefined;
  for (const one of found)
    if (one !== undefined && (best === undefined || one.to > best.to)) best = one;
  return best;
}
