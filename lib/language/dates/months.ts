import { dateOf, dayOf, monthOf, monthStart, yearOf } from './days.ts';
import type { Day } from './days.ts';
import { yearAt } from './numbers.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { dotted, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { TURN } from './turns.ts';
import { MONTH } from './words.ts';
import { yearAfter } from './years.ts';

/** A month as it is named: its first day, and whether its year was left open. */
export interface NamedMonth {
  to: number;
  first: Day;
  open: boolean;
}

/** "this month", "next month", "the month": reckoned from today's. */
function ofToday(scan: Scan, index: number): NamedMonth | undefined {
  const start =
    wordAt(scan, index) === 'the' && TURN.has(wordAt(scan, index + 1)) ? index + 1 : index;
  const shift = TURN.get(wordAt(scan, start));
  if (shift === undefined || !/^(?:month|mth)$/.test(wordAt(scan, start + 1))) return undefined;
  return {
    to: start + 2,
    first: monthStart(scan.today, shift),
    open: wordAt(scan, start) === 'the',
  };
}

/** "2027 March", "2027-March". */
function yearFirst(scan: Scan, index: number): NamedMonth | undefined {
  const year = yearAt(scan, index);
  const place = year && past(scan, year.to, '-', '/', ',');
  const month = place === undefined ? undefined : MONTH.get(wordAt(scan, place));
  if (year === undefined || place === undefined || month === undefined) return undefined;
  return { to: place + 1, first: dayOf(year.n, month, 1), open: false };
}

/**
 * "March", "this March", "March 2027", "March of next year", "next month", "the month": a month from
 * a place on. Without a year it is the next one that is not over.
 */
export function monthAt(scan: Scan, index: number): NamedMonth | undefined {
  const relative = ofToday(scan, index) ?? yearFirst(scan, index);
  if (relative !== undefined) return relative;
  let start = past(scan, index, 'the');
  if (wordAt(scan, start) === 'month' && wordAt(scan, start + 1) === 'of') start += 2;
  const which = wordAt(scan, start);
  if (/^(?:this|next|coming|last|past)$/.test(which)) start += 1;
  if (wordAt(scan, start) === 'coming') start += 1;
  const month = MONTH.get(wordAt(scan, start));
  if (month === undefined) return undefined;
  const to = dotted(scan, start);
  const year = yearAfter(scan, to);
  if (year !== undefined) return { to: year.to, first: dayOf(year.n, month, 1), open: false };
  const thisYear = yearOf(scan.today);
  const now = monthOf(scan.today);
  if (which === 'last' || which === 'past') {
    return { to, first: dayOf(month < now ? thisYear : thisYear - 1, month, 1), open: false };
  }
  const over =
    which === 'this' && scan.present ? false : which === 'next' ? month <= now : month < now;
  return {
    to,
    first: dayOf(over ? thisYear + 1 : thisYear, month, 1),
    open: !(which === 'this' && scan.present),
  };
}

const NEW_YEAR = phraseTable<true>([
  [
    `
      the new year | new year | the ny | the new calendar year | new years | the new years`,
    true,
  ],
]);

/** "the new year": January, by its first day. */
export function newYearAt(scan: Scan, index: number): NamedMonth | undefined {
  const found = phraseAt(NEW_YEAR, scan, index);
  if (found === undefined) return undefined;
  // On the first days of January the new year is the one that has just begun.
  const begun = monthOf(scan.today) === 1 && dateOf(scan.today) <= 10;
  const year = yearOf(scan.today) + (begun ? 0 : 1);
  return { to: found.to, first: dayOf(year, 1, 1), open: false };
}
