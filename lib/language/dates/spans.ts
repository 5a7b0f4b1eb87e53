import { amountAt } from './amounts.ts';
import type { Amount } from './amounts.ts';
import { anchored } from './anchored-spans.ts';
import { DAYS, LONGEST, shifted } from './counting.ts';
import type { Day } from './days.ts';
import { oneDay, reckoned } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { periodOf } from './whole-periods.ts';

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
      the next | next | the coming | coming | the following | these next | the upcoming | upcoming |
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

function lyingAhead(scan: Scan, to: number, amount: Amount, goal: Day): Meaning | undefined {
  const { today } = scan;
  if (amount.most * DAYS[amount.unit] > LONGEST) return undefined;
  const first = shifted(scan, today, amount.unit, amount.least);
  const last = shifted(scan, today, amount.unit, amount.most);
  // Further amounts ("2 years and 3 weeks") lie beyond what the first comes to.
  const single = amount.least === amount.most;
  const meaning = single
    ? reckoned(scan, to, goal, goal, goal)
    : reckoned(scan, to, goal, Math.min(first, goal), Math.max(last, goal));
  return {
    ...meaning,
    ...(amount.told && last > meaning.aim ? { until: last } : {}),
    ...(amount.bare ? { needsLead: true as const } : {}),
  };
}

/** "the next two weeks", "the next few days", "the past year", "the coming weeks". */
function window(scan: Scan, index: number): Meaning | undefined {
  const which = phraseAt(AHEAD, scan, index);
  if (which === undefined) return undefined;
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
    // Half a day ago is yesterday at the latest.
    const first = Math.min(today - 1, shifted(scan, today, amount.unit, -amount.most));
    return { ...oneDay(amount.to, today - 1, 'span'), first };
  }
  const goal = shifted(scan, today, amount.unit, amount.n);
  const last = shifted(scan, today, amount.unit, amount.most);
  // Quarters are those of the calendar.
  const whole = wordAt(scan, amount.to - 1).startsWith('q');
  const begin = whole ? periodOf(today, 'quarter', 1).first : today + 1;
  const ahead = reckoned(scan, amount.to, goal, begin, Math.max(last, begin));
  // "in the next two weeks or so" is a span; its rest is what was told.
  return wordAt(scan, amount.to) === 'or' && wordAt(scan, amount.to + 1) === 'so'
    ? { ...ahead, to: amount.to + 2 }
    : ahead;
}

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
    const exact = on.to > amount.to ? { least: amount.n, most: amount.n } : {};
    const whole = { ...amount, ...exact, bare: false };
    const tail = phraseAt(FROM_NOW, scan, on.to);
    if (tail?.value === 'ago') return oneDay(tail.to, sum(scan, amount, -1).day, 'span');
    if (tail !== undefined) return lyingAhead(scan, tail.to, whole, on.day);
    return lyingAhead(scan, on.to, on.to > amount.to ? whole : amount, on.day);
  };
}
