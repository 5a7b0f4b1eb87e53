import { mondayOf, monthStart, weekdayOf } from './days.ts';
import type { Day } from './days.ts';
import type { Reader } from './meaning.ts';
import { countAt, nthAt } from './numbers.ts';
import { past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { month, quarter, season } from './named-periods.ts';
import { newYear, year } from './year-periods.ts';
import { afterNext, relative } from './whole-periods.ts';
import type { Period } from './whole-periods.ts';
import { UNIT } from './words.ts';
import { numberedWeek, weekOf } from './weeks-by-day.ts';

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
