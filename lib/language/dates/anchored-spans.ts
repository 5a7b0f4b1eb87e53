import type { Amount } from './amounts.ts';
import { shifted } from './counting.ts';
import { addMonths, dayOf, workingFrom } from './days.ts';
import { oneDay, reckoned } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { monthAt, newYearAt } from './months.ts';
import { yearAt } from './numbers.ts';
import { past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { WEEKDAY } from './words.ts';

/** Words between a span and the date it is counted from, and the way it is counted. */
const COUNTED = new Map<string, 'on' | 'back' | 'away'>([
  ['from', 'on'],
  ['after', 'on'],
  ['past', 'on'],
  ['since', 'on'],
  ['following', 'on'],
  ['before', 'back'],
  ['starting', 'away'],
  ['beginning', 'away'],
  ['commencing', 'away'],
  ['as', 'away'],
]);

/** A month as the day its first is. */
export function month(scan: Scan, index: number): Meaning | undefined {
  const year = yearAt(scan, past(scan, past(scan, index, 'the'), 'year'));
  if (year !== undefined && wordAt(scan, index - 1) === 'since') {
    return oneDay(year.to, dayOf(year.n, 1, 1), 'period');
  }
  const found = monthAt(scan, index) ?? newYearAt(scan, index);
  if (found === undefined) return undefined;
  const last = addMonths(found.first, 1) - 1;
  return { ...oneDay(found.to, found.first, 'period'), last };
}

/** "3 months before our renewal in June": the date stands after the name of what is then. */
export function further(scan: Scan, index: number, anchor: Reader): Meaning | undefined {
  if (!/^(?:our|the|my|your|their|this)$/.test(wordAt(scan, index))) return undefined;
  for (let place = index + 1; place < index + 5; place += 1) {
    if (/^(?:in|on)$/.test(wordAt(scan, place))) {
      return anchor(scan, place + 1) ?? month(scan, place + 1);
    }
    if (!/^[a-z]/.test(wordAt(scan, place))) return undefined;
  }
  return undefined;
}

/** "two weeks from Monday", "3 days before Christmas", "two weeks starting the 5th". */
export function anchored(scan: Scan, amount: Amount, anchor: Reader): Meaning | undefined {
  // "two weeks' holiday starting Monday", "two weeks off from Monday".
  let place = past(scan, amount.to, "'");
  const noun = past(scan, past(scan, place, 'of'), ...AWAY);
  const away = noun > place;
  place = noun;
  // "A week on Friday" is the Friday after the next.
  const onDay = wordAt(scan, place) === 'on' && WEEKDAY.has(wordAt(scan, place + 1));
  const named = /^(?:today|tomorrow)$/.test(wordAt(scan, place));
  if (named && amount.unit !== 'hour') {
    const base = scan.today + (wordAt(scan, place) === 'today' ? 0 : 1);
    return oneDay(place + 1, shifted(scan, base, amount.unit, amount.n), 'span');
  }
  const way = onDay && amount.unit === 'week' ? 'on' : COUNTED.get(wordAt(scan, place));
  if (way === undefined) return undefined;
  const begin = past(scan, past(scan, place + 1, 'on', 'of', 'in'), 'this');
  const start =
    (wordAt(scan, place) === 'since' ? undefined : anchor(scan, begin)) ??
    month(scan, begin) ??
    further(scan, begin, anchor);
  if (start === undefined) return undefined;
  if (way === 'away' || away) {
    const next = shifted(scan, start.aim, amount.unit, amount.n);
    const aim = workingFrom(next, scan.workingDays);
    return {
      ...oneDay(start.to, aim, 'span'),
      first: start.aim,
      last: Math.max(next - 1, start.aim),
      away: true,
    };
  }
  const base =
    way === 'on' && wordAt(scan, place) !== 'from' ? (start.over ?? start.last) : start.first;
  const day = shifted(scan, base, amount.unit, way === 'on' ? amount.n : -amount.n);
  if (start.manner === 'weekday') return oneDay(start.to, day, 'span');
  return reckoned(scan, start.to, day, day, day);
}

/** What weeks are spent on when one is away. */
const AWAY = ['holiday', 'holidays', 'vacation', 'leave', 'off', 'pto', 'travel', 'away', 'break'];
