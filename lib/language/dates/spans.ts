import { amountAt } from './amounts.ts';
import type { Amount } from './amounts.ts';
import { addMonths, workingDaysOn, workingFrom } from './days.ts';
import type { Day } from './days.ts';
import { oneDay, reckoned } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { monthAt, newYearAt } from './months.ts';
import { countAt } from './numbers.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { UNIT, WEEKDAY } from './words.ts';

/** The longest span that is taken for a date at all, in days. */
const LONGEST = 3660;
const DAYS = { 'working-day': 1, day: 1, week: 7, month: 31, year: 366, hour: 0, minute: 0 };

/** The day `n` units after (before, where negative) a day. */
export function shifted(scan: Scan, from: Day, unit: Amount['unit'], n: number): Day {
  switch (unit) {
    case 'working-day':
      return n < 0
        ? from + Math.round(n * 1.4)
        : workingDaysOn(from, Math.ceil(n), scan.workingDays);
    case 'day':
      return from + Math.round(n);
    case 'week':
      return from + Math.round(7 * n);
    case 'month':
      return addMonths(from, Math.trunc(n)) + Math.round((n - Math.trunc(n)) * 30);
    case 'year':
      return addMonths(from, Math.round(12 * n));
    default:
      return from;
  }
}

/** Where a span starts: "from now", "from Monday", "after Easter". */
const FROM_NOW = phraseTable<'on' | 'ago'>([
  [
    `
      from now | from today | later | hence | ' time | time | ' time from now | down the road |
      down the line | out from now | from the date of this email | ahead | from this date |
      from receipt`,
    'on',
  ],
  ['ago | back | earlier | before now | prior', 'ago'],
]);

/** What stands around a span that looks ahead: "the next two weeks", "the coming months". */
const AHEAD = phraseTable<'ahead' | 'behind'>([
  [
    `
      the next | next | the coming | coming | the following | these next | the upcoming |
      my next | this next | the very next | our next | these coming`,
    'ahead',
  ],
  [
    `
      the last | last | the past | past | these past | these last | the previous | previous`,
    'behind',
  ],
]);

const SOME: Amount = { to: 0, n: 2, least: 1, most: 4, unit: 'week', told: false, bare: false };

/** "1 month and 2 weeks": the further amounts of one span, each of a smaller unit. */
function furtherOf(scan: Scan, amount: Amount): Amount | undefined {
  const place = past(scan, past(scan, amount.to, ','), 'and');
  const more = amountAt(scan, place);
  if (more === undefined || more.told || DAYS[more.unit] >= DAYS[amount.unit]) return undefined;
  return more;
}

/** The day an amount and its further ones come to; `sign` -1 counts back. */
function sum(scan: Scan, amount: Amount, sign: 1 | -1): { to: number; day: Day } {
  let day = shifted(scan, scan.today, amount.unit, sign * amount.n);
  let last = amount;
  for (let more = furtherOf(scan, last); more !== undefined; more = furtherOf(scan, last)) {
    day = shifted(scan, day, more.unit, sign * more.n);
    last = more;
  }
  return { to: last.to, day };
}

function ahead(scan: Scan, to: number, amount: Amount, goal: Day): Meaning | undefined {
  const { today } = scan;
  if (amount.most * DAYS[amount.unit] > LONGEST) return undefined;
  const first = shifted(scan, today, amount.unit, amount.least);
  const last = shifted(scan, today, amount.unit, amount.most);
  const meaning = reckoned(scan, to, goal, Math.min(first, goal), Math.max(last, goal));
  return {
    ...meaning,
    ...(amount.told && last > meaning.aim ? { until: last } : {}),
    ...(amount.bare ? { needsLead: true as const } : {}),
  };
}

/** "the 2 coming weeks", "3 next months": the count first. */
function turnedWindow(scan: Scan, index: number): Meaning | undefined {
  const count = countAt(scan, past(scan, index, 'the'));
  const which = count && phraseAt(AHEAD, scan, count.to);
  const unit = which && UNIT.get(wordAt(scan, which.to));
  if (count === undefined || which === undefined || unit === undefined) return undefined;
  // "The two of us, next week": only a plural is counted.
  if (!wordAt(scan, which.to).endsWith('s')) return undefined;
  const sign = which.value === 'ahead' ? 1 : -1;
  const n = count.n * unit.n;
  if (n * DAYS[unit.unit] > LONGEST || DAYS[unit.unit] === 0) return undefined;
  const goal = shifted(scan, scan.today, unit.unit, sign * n);
  return sign > 0
    ? reckoned(scan, which.to + 1, goal, scan.today + 1, goal)
    : { ...oneDay(which.to + 1, scan.today - 1, 'span'), first: goal };
}

/** "the next two weeks", "the next few days", "the past year", "the coming weeks". */
function window(scan: Scan, index: number): Meaning | undefined {
  const which = phraseAt(AHEAD, scan, index);
  if (which === undefined) return turnedWindow(scan, index);
  const article = which.to > index + 1 && /^(?:next|coming)$/.test(wordAt(scan, which.to - 1));
  let amount = amountAt(scan, which.to);
  if (amount === undefined && /^(?:days|weeks|months)$/.test(wordAt(scan, which.to))) {
    amount = {
      ...SOME,
      to: which.to + 1,
      unit: wordAt(scan, which.to).slice(0, -1) as Amount['unit'],
    };
  }
  // "over the next week": seven days from now; "next week" is a calendar week.
  if (amount === undefined && article && /^(?:week|month|year|day)$/.test(wordAt(scan, which.to))) {
    const unit = wordAt(scan, which.to) as Amount['unit'];
    const rolling = /^(?:over|during|within|for|in|through)$/.test(wordAt(scan, index - 1));
    if (rolling) amount = { ...SOME, to: which.to + 1, n: 1, least: 1, most: 1, unit };
  }
  if (amount === undefined && wordAt(scan, which.to) === 'fortnight') {
    amount = { ...SOME, to: which.to + 1, n: 2, least: 2, most: 2, unit: 'week' };
  }
  if (amount === undefined || amount.unit === 'hour' || amount.unit === 'minute') return undefined;
  const { today } = scan;
  if (amount.most * DAYS[amount.unit] > LONGEST) return undefined;
  if (which.value === 'behind') {
    const first = shifted(scan, today, amount.unit, -amount.most);
    return { ...oneDay(amount.to, today - 1, 'span'), first };
  }
  const goal = shifted(scan, today, amount.unit, amount.n);
  const last = shifted(scan, today, amount.unit, amount.most);
  const ahead = reckoned(scan, amount.to, goal, today + 1, last);
  // "in the next two weeks or so" is a span; its rest is what was told.
  return wordAt(scan, amount.to) === 'or' && wordAt(scan, amount.to + 1) === 'so'
    ? { ...ahead, to: amount.to + 2 }
    : ahead;
}

/** Words between a span and the date it is counted from, and the way it is counted. */
const COUNTED = new Map<string, 'on' | 'back' | 'away'>([
  ['from', 'on'],
  ['after', 'on'],
  ['past', 'on'],
  ['following', 'on'],
  ['before', 'back'],
  ['starting', 'away'],
  ['beginning', 'away'],
  ['commencing', 'away'],
  ['as', 'away'],
]);

/** A month as the day its first is. */
function month(scan: Scan, index: number): Meaning | undefined {
  const found = monthAt(scan, index) ?? newYearAt(scan, index);
  if (found === undefined) return undefined;
  const last = addMonths(found.first, 1) - 1;
  return { ...oneDay(found.to, found.first, 'period'), last };
}

/** "3 months before our renewal in June": the date stands after the name of what is then. */
function further(scan: Scan, index: number, anchor: Reader): Meaning | undefined {
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
function anchored(scan: Scan, amount: Amount, anchor: Reader): Meaning | undefined {
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
  const next = past(scan, past(scan, place + 1, 'on', 'of', 'in'), 'this');
  const start = anchor(scan, next) ?? month(scan, next) ?? further(scan, next, anchor);
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

/** "two weeks", "in ten days", "6 months from now", "a week from Monday", "3 days ago". */
export function spanReader(anchor: Reader): Reader {
  return (scan, index) => {
    const open = window(scan, past(scan, index, 'over'));
    if (open !== undefined) return open;
    const amount = amountAt(scan, index);
    if (amount === undefined || amount.unit === 'hour' || amount.unit === 'minute')
      return undefined;
    const from = anchored(scan, amount, anchor);
    if (from !== undefined) return from;
    if (amount.most * DAYS[amount.unit] > 10 * LONGEST) return undefined;
    const on = sum(scan, amount, 1);
    const tail = phraseAt(FROM_NOW, scan, on.to);
    if (tail?.value === 'ago') return oneDay(tail.to, sum(scan, amount, -1).day, 'span');
    if (tail !== undefined) return ahead(scan, tail.to, { ...amount, bare: false }, on.day);
    return ahead(scan, on.to, on.to > amount.to ? { ...amount, bare: false } : amount, on.day);
  };
}
