import { dayOf, mondayOf, monthStart, weekdayOf, yearOf } from './days.ts';
import type { Day } from './days.ts';
import type { Meaning, Reader } from './meaning.ts';
import { countAt, nthAt } from './numbers.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { month, quarter, season } from './named-periods.ts';
import { newYear, year } from './year-periods.ts';
import { afterNext, relative } from './whole-periods.ts';
import type { Period } from './whole-periods.ts';
import { UNIT } from './words.ts';
import { yearAfter } from './years.ts';

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
  const first =
    said === undefined && !scan.present && monday(of) + 6 < scan.today
      ? monday(of + 1)
      : monday(of);
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
  ['the weekend of | weekend of', 'weekend'],
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
