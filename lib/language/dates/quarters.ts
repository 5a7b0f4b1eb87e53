import { dayOf, monthStart, yearOf } from './days.ts';
import type { Day } from './days.ts';
import { fiscalYear, fiscalYearAt, fiscalYearOf } from './fiscal.ts';
import type { Months } from './fiscal.ts';
import { nthAt, yearAt } from './numbers.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { yearAfter } from './years.ts';

const ORDERS = new Map([
  ['last', 4],
  ['final', 4],
]);

/** The number of a quarter: "Q3", "third quarter", "3Q", "quarter 3". */
function quarterNumber(scan: Scan, index: number): { to: number; n: number } | undefined {
  const word = wordAt(scan, index);
  const next = at(scan, index + 1);
  if (
    (word === 'q' || word === 'quarter' || word === 'fq' || word === 'cq') &&
    next.n >= 1 &&
    next.n <= 4 &&
    next.word.length === 1
  ) {
    if (word === 'q' && !next.glued && !at(scan, index).capital) return undefined;
    return { to: index + 2, n: next.n };
  }
  const token = at(scan, index);
  if (next.word === 'q' && next.glued && token.n >= 1 && token.n <= 4) {
    return { to: index + 2, n: token.n };
  }
  const nth =
    nthAt(scan, index) ??
    (ORDERS.has(word) ? { to: index + 1, n: ORDERS.get(word) ?? 4 } : undefined);
  if (nth === undefined || nth.n > 4) return undefined;
  const to = past(scan, past(scan, nth.to, 'fiscal', 'calendar', 'financial'), 'quarter', 'qtr');
  if (!/^(?:quarter|qtr)$/.test(wordAt(scan, to - 1))) return undefined;
  // "Last quarter" is the one before this; "the last quarter of the year" its fourth.
  if (ORDERS.has(word) && !/^(?:of|in)$/.test(wordAt(scan, to))) return undefined;
  return { to, n: nth.n };
}

/** "first half", "H2", "2H", "the back half of the year": 1 or 2. */
function halfNumber(scan: Scan, index: number): { to: number; n: number } | undefined {
  const token = at(scan, index);
  const next = at(scan, index + 1);
  if (token.word === 'h' && next.glued && (next.word === '1' || next.word === '2')) {
    return { to: index + 2, n: next.n };
  }
  if (
    next.word === 'h' &&
    next.glued &&
    next.capital &&
    (token.word === '1' || token.word === '2')
  ) {
    return { to: index + 2, n: token.n };
  }
  return undefined;
}

/** The next that is not over, `months` long, beginning `shift` months into a (fiscal) year. */
function upcoming(scan: Scan, year: Day, shift: number, months: number): Day {
  const first = monthStart(year, shift);
  return monthStart(first, months) <= scan.today ? monthStart(first, 12) : first;
}

/** "Q3", "fiscal Q2", "Q2 FY27", "third quarter of 2027", "Q1 next year", "2027 Q3", "H2". */
export function quarterAt(scan: Scan, index: number): Months | undefined {
  let start = past(scan, past(scan, index, 'the', 'our', 'your'), 'calendar', 'cal');
  const ahead = yearAt(scan, start);
  if (ahead !== undefined) start = past(scan, past(scan, ahead.to, '-'), 'the');
  const led = past(scan, start, 'fiscal', 'financial') > start;
  const number = quarterNumber(scan, past(scan, start, 'fiscal', 'financial'));
  const half =
    number === undefined ? halfNumber(scan, past(scan, start, 'fiscal', 'financial')) : undefined;
  const found = number ?? half;
  if (found === undefined) return undefined;
  const months = number === undefined ? 6 : 3;
  const shift = (found.n - 1) * months;
  const fiscalName =
    led ||
    at(scan, start).word === 'fq' ||
    /^(?:fiscal|financial)$/.test(wordAt(scan, found.to - 2));
  const place = past(scan, found.to, 'of', 'in', ',');
  const year = yearAfter(scan, found.to);
  const label = fiscalYearAt(scan, place);
  if (label !== undefined && (year === undefined || label.to >= year.to)) {
    const first = label.open
      ? upcoming(scan, label.first, shift, months)
      : monthStart(label.first, shift);
    return { to: label.to, first, months, open: label.open };
  }
  const base = (n: number): Day => (fiscalName ? fiscalYear(scan, n) : dayOf(n, 1, 1));
  if (ahead !== undefined)
    return { to: found.to, first: monthStart(base(ahead.n), shift), months, open: false };
  if (year !== undefined)
    return { to: year.to, first: monthStart(base(year.n), shift), months, open: false };
  const theYear =
    wordAt(scan, place) === 'the' && wordAt(scan, place + 1) === 'year' ? place + 2 : found.to;
  const current = fiscalName ? fiscalYearOf(scan, scan.today) : dayOf(yearOf(scan.today), 1, 1);
  return { to: theYear, first: upcoming(scan, current, shift, months), months, open: true };
}
