import { dayOf, monthOf, monthStart, yearOf } from './days.ts';
import type { Day } from './days.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { yearAt } from './numbers.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { TURN } from './turns.ts';

/** Months from a first day on. */
export interface Months {
  to: number;
  first: Day;
  months: number;
  /** Its year was not said: the next one that is not over. */
  open: boolean;
}

export const FISCAL = phraseTable<true>([
  [
    `
      fiscal | financial | budget | budgeting | accounting | tax | fin | budgetary`,
    true,
  ],
]);

/** First day of the fiscal year in which a day lies. */
export function fiscalYearOf(scan: Scan, day: Day): Day {
  const start = dayOf(yearOf(day), scan.fiscalStart, 1);
  return monthOf(day) >= scan.fiscalStart ? start : monthStart(start, -12);
}

/** A fiscal year is called by the calendar year it ends in. */
export function fiscalYear(scan: Scan, year: number): Day {
  return dayOf(scan.fiscalStart === 1 ? year : year - 1, scan.fiscalStart, 1);
}

/** "FY27", "FY 2027", "fiscal 2027", "fiscal year 2027": the first day of that fiscal year. */
function labelled(scan: Scan, index: number): { to: number; first: Day } | undefined {
  const word = wordAt(scan, index);
  let place = index + 1;
  if (word === 'fiscal' || word === 'financial') place = past(scan, place, 'year');
  else if (word !== 'fy' && word !== 'cy') return undefined;
  place = past(scan, place, "'", '-');
  const year = yearAt(scan, place);
  const token = at(scan, place);
  const short = word.endsWith('y') && token.word.length === 2 ? 2000 + token.n : Number.NaN;
  const n = year?.n ?? short;
  if (Number.isNaN(n)) return undefined;
  return {
    to: year?.to ?? place + 1,
    first: word === 'cy' ? dayOf(n, 1, 1) : fiscalYear(scan, n),
  };
}

/** "next fiscal year", "the new budget year", "next fiscal", "FY27", "the financial year". */
export function fiscalYearAt(scan: Scan, index: number): Months | undefined {
  const label = labelled(scan, past(scan, index, 'the'));
  if (label !== undefined) return { ...label, months: 12, open: false };
  let place = past(scan, index, 'the', 'our', 'your', 'this');
  const which = wordAt(scan, place);
  const shift = TURN.get(which);
  if (shift !== undefined && which !== 'the') place = past(scan, place + 1, 'new');
  const fiscal = phraseAt(FISCAL, scan, place);
  const fy = wordAt(scan, place) === 'fy';
  if (fiscal === undefined && !fy) return undefined;
  const noun = fiscal?.to ?? place + 1;
  const year = past(scan, noun, 'year', 'cycle', 'period', 'season', 'calendar');
  const named = year > noun || fy;
  const bare = (shift ?? 0) !== 0 && /^(?:fiscal|budget)$/.test(wordAt(scan, noun - 1));
  if (!named && !bare) return undefined;
  if (
    named &&
    year > noun &&
    /^(?:budget|budgeting|tax|accounting)$/.test(wordAt(scan, place)) &&
    shift === undefined &&
    index === place
  ) {
    return undefined;
  }
  const first = monthStart(fiscalYearOf(scan, scan.today), 12 * (shift ?? 0));
  return { to: year, first, months: 12, open: shift === undefined };
}
