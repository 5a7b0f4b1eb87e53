import { amountAt } from './amounts.ts';
import { bareDate, readCalendarDay, sameMonthDay } from './calendar-days.ts';
import { addMonths, dayIfAny, monthOf, workingFrom, yearOf } from './days.ts';
import { joined } from './joined.ts';
import { chosen } from './lists.ts';
import type { Ranged } from './lists.ts';
import { oneDay } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { readDay } from './any-day.ts';
import { readOneDate } from './one-date.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { shifted } from './counting.ts';

/** Words between the two ends of a range. */
const JOINTS = phraseTable<'to' | 'through' | 'until' | 'and'>([
  [
    `
      to | - | up to | and until | ending | ending on | and ending | and ending on | - to |
      to around | to about | to the | ->`,
    'to',
  ],
  [
    `
      through | through to | and through | up to and including | - through | , through |
      all the way through`,
    'through',
  ],
  ['until | up until | right until | right up until | up to about', 'until'],
  ['and', 'and'],
]);

/** "3-5 March", "from 4 to 22 this month", "the 3rd to the 5th of May": one month for both. */
function sharedMonth(scan: Scan, index: number, led: boolean): Ranged | undefined {
  const date = bareDate(scan, index);
  if (date === undefined) return undefined;
  const joint = phraseAt(JOINTS, scan, date.to) ?? phraseAt(BOTH, scan, date.to);
  if (joint === undefined) return undefined;
  const end = readCalendarDay(scan, joint.to);
  if (end === undefined || end.manner !== 'named' || end.needsLead) return undefined;
  const second = bareDate(scan, joint.to);
  if (second === undefined) return undefined;
  let first = dayIfAny(yearOf(end.first), monthOf(end.first), date.n);
  if (first === undefined) return undefined;
  if (first > end.last) first = addMonths(first, -1);
  const begin: Meaning = { ...end, first, last: first, aim: first };
  const { value } = joint;
  if (value === 'and' && led) return joined(scan, begin, end, 'to');
  if (value !== 'and' && value !== 'both') return joined(scan, begin, end, value);
  const choices = [
    { ...begin, to: date.to },
    { ...end, from: joint.to },
  ];
  return { ...begin, to: end.to, last: end.last, until: end.last, joint: 'or', choices };
}

const BOTH = phraseTable<'both'>([['or | & | or the | , | /', 'both']]);

/** The end of "from March to now". */
function untilNow(scan: Scan, index: number): Meaning | undefined {
  const now = /^(?:now|date)$/.test(wordAt(scan, index));
  return now ? oneDay(index + 1, scan.today, 'named') : undefined;
}

/** "Beginning October 5 for two weeks": a day and how long one is away from it on. */
function lasting(scan: Scan, begin: Meaning): Ranged | undefined {
  if (wordAt(scan, begin.to) !== 'for' || begin.manner === 'span' || begin.clockOnly)
    return undefined;
  const amount = amountAt(scan, past(scan, begin.to + 1, 'the'));
  if (amount === undefined || !/^(?:day|week|month|year)$/.test(amount.unit)) return undefined;
  if (amount.n * amount.least > 400) return undefined;
  const next = shifted(scan, begin.aim, amount.unit, amount.n);
  return {
    to: amount.to,
    first: begin.aim,
    last: Math.max(next - 1, begin.aim),
    aim: workingFrom(next, scan.workingDays),
    manner: 'span',
    away: true,
  };
}

/**
 * A date, a range ("from Monday to Wednesday", "Dec 26 through January 2", "August 16-29, 2021") or
 * a choice ("the 5th or 6th") from a place on. `led` tells that "from" or "between" stands before it.
 */
export function readDates(
  scan: Scan,
  index: number,
  led: 'from' | 'between' | undefined,
): Ranged | undefined {
  const shared = sharedMonth(scan, index, led !== undefined);
  if (shared !== undefined) return shared;
  const begin = readOneDate(scan, index);
  if (begin === undefined) return undefined;
  if (begin.choices !== undefined) return { ...begin, until: begin.last, joint: 'or' };
  const stay = lasting(scan, begin);
  if (stay !== undefined) return stay;
  const or = chosen(scan, begin);
  if (or !== undefined) return or;
  const joint = phraseAt(JOINTS, scan, begin.to);
  if (joint === undefined || begin.manner === 'span') return begin;
  if (joint.value === 'and' && led !== 'between') return begin;
  const place = past(scan, joint.to, 'on', 'at');
  const end = begin.manner === 'named' ? sameMonthDay(scan, place, begin.first) : undefined;
  const full =
    untilNow(scan, place) ?? readOneDate(scan, place) ?? readDay(scan, past(scan, place, 'the'));
  const best =
    end !== undefined && (full === undefined || full.clockOnly || end.to >= full.to) ? end : full;
  if (best === undefined || best.clockOnly || (best.needsLead && begin.manner === 'named'))
    return begin;
  if (best === end && begin.time !== undefined) return begin;
  if (best.manner === 'span' && !best.movedFrom && best.first === best.last && best.to === joint.to)
    return begin;
  if (best.manner === 'span') return begin;
  let second = best;
  if (best === end && end.open !== undefined && end.first < begin.first) {
    const later = addMonths(end.first, 1);
    second = { ...end, first: later, last: later, aim: later };
  }
  const range = joined(scan, begin, second, joint.value === 'and' ? 'to' : joint.value);
  return range ?? begin;
}
