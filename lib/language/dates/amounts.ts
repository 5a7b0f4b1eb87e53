import { ABOUT, WORKING } from './amount-words.ts';
import { exactly, howMany } from './how-many.ts';
import type { Count } from './how-many.ts';
import { countAt } from './numbers.ts';
import { phraseAt } from './phrase-table.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { UNIT } from './words.ts';
import type { Unit } from './words.ts';

/** A length of time: `n` units most likely, from `least` to `most` of them. */
export interface Amount {
  to: number;
  n: number;
  least: number;
  most: number;
  unit: Unit | 'working-day';
  /** Two figures were given: "two to three weeks". */
  told: boolean;
  /** "a week", "an hour": no date by itself. */
  bare: boolean;
}

/** What follows "a week": "or two", "or so", "and a half", "to ten days". */
function stretched(scan: Scan, amount: Amount, scale = 1): Amount {
  const { to, n } = amount;
  const next = wordAt(scan, to);
  const after = wordAt(scan, to + 1);
  if (next === 'or' && after === 'so') return { ...amount, to: to + 2, bare: false };
  if (next === 'ish' || (next === '-' && after === 'ish'))
    return { ...amount, to: to + (next === '-' ? 2 : 1), bare: false };
  if (next === 'and' && after === 'a' && wordAt(scan, to + 2) === 'half') {
    const half = n + 0.5 * scale;
    return { ...amount, to: to + 3, n: half, least: half, most: half, bare: false };
  }
  // "A quarter to seven" is an hour.
  if (next === 'to' && wordAt(scan, to - 1) === 'quarter') return amount;
  if (next === 'or' || next === 'to' || next === '-' || next === 'maybe') {
    const start = past(scan, to + 1, 'maybe', 'even', 'possibly', 'perhaps', 'a');
    const more =
      countAt(scan, start) ??
      (wordAt(scan, start) === 'few'
        ? { to: start + 1, n: 3 }
        : wordAt(scan, start) === 'couple'
          ? { to: start + 1, n: 2 }
          : undefined);
    if (more === undefined || more.n * scale <= n || next === '-') return amount;
    const unit = UNIT.get(wordAt(scan, more.to));
    if (unit !== undefined && unit.unit !== amount.unit) return amount;
    return {
      ...amount,
      to: unit === undefined ? more.to : more.to + 1,
      most: more.n * scale,
      told: true,
      bare: false,
    };
  }
  return amount;
}

/**
 * "two weeks", "2-3 weeks", "6ish months", "a week or two", "a month and a half", "half a year",
 * "3 business days": a length of time from a place on.
 */
export function amountAt(scan: Scan, index: number): Amount | undefined {
  let start = index;
  for (
    let about = phraseAt(ABOUT, scan, start);
    about !== undefined;
    about = phraseAt(ABOUT, scan, start)
  ) {
    // "another week" is one week more.
    if (wordAt(scan, start) === 'another' && UNIT.has(wordAt(scan, about.to))) {
      return unitOf(scan, { ...exactly(about.to, 1) });
    }
    if (start - index > 4) return undefined;
    start = about.to;
  }
  const count = howMany(scan, start);
  if (count === undefined || count.n <= 0 || count.n > 3660) return undefined;
  return unitOf(scan, start > index ? { ...count, bare: false } : count);
}

function unitOf(scan: Scan, count: Count): Amount | undefined {
  let place = past(scan, count.to, '-');
  if (WORKING.has(wordAt(scan, place))) {
    const day = past(scan, place + 1, '-');
    if (/^days?$/.test(wordAt(scan, day))) {
      return stretched(scan, { ...count, to: day + 1, unit: 'working-day', bare: false });
    }
  }
  place = past(
    scan,
    place,
    'calendar',
    'short',
    'solid',
    'busy',
    'long',
    'more',
    'extra',
    'full',
    'good',
    'quick',
  );
  const named = UNIT.get(wordAt(scan, place));
  // One letter is a unit only when it touches its figure: "2w", "6m" (months), "3d", "1y".
  const letter = at(scan, place).glued
    ? { d: 'day', w: 'week', y: 'year', h: 'hour' }[wordAt(scan, place)]
    : undefined;
  const unit =
    named ??
    (letter === undefined || (count.bare && wordAt(scan, count.to - 1) === 'a')
      ? undefined
      : { n: 1, unit: letter as Unit });
  if (unit === undefined) return undefined;
  // "Some day" is none in particular.
  if (count.least < count.most && !count.told && !/(?:s|mo)$/.test(wordAt(scan, place))) {
    return undefined;
  }
  const { n } = unit;
  const scaled = { ...count, n: count.n * n, least: count.least * n, most: count.most * n };
  return stretched(scan, { ...scaled, to: place + 1, unit: unit.unit }, n);
}
