import { weekdayOf } from './days.ts';
import type { Day } from './days.ts';
import { at, dotted, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { WEEKDAY } from './words.ts';

/** Short forms that are also words: "fun in the sun", "they sat down". */
const ALSO_WORDS = new Set(['sat', 'sun', 'mon', 'wed', 'fri', 'thu', 'tue']);
const NOT_AFTER_SHORT = /^(?:[a-z]+|')$/;
const DAY_PARTS =
  /^(?:at|am|pm|morning|afternoon|evening|night|noon|or|and|to|through|works?|the|next|if|is|for|would|will|then|instead|please|of|week|after|until|around|before|between|by|from|we|i|but|with)$/;

/** The next such weekday after a day. */
export function following(day: Day, wanted: number): Day {
  return day + ((wanted - weekdayOf(day) + 6) % 7) + 1;
}

/** A weekday by name; a short form that is also a word needs to stand as a name would. */
export function nameAt(
  scan: Scan,
  index: number,
  led: boolean,
): { to: number; n: number } | undefined {
  const token = at(scan, index);
  const n = WEEKDAY.get(token.word);
  if (n === undefined) return undefined;
  if (ALSO_WORDS.has(token.word) && !led) {
    const next = wordAt(scan, index + 1);
    if (wordAt(scan, index - 1) === 'the') return undefined;
    const wordAfter = NOT_AFTER_SHORT.test(next) && !DAY_PARTS.test(next) && !WEEKDAY.has(next);
    if (wordAfter || (token.word === 'sat' && next === 'at')) return undefined;
    // "we sat." is no day; "Sat." and "sat 3pm" are.
    if (!token.capital && wordAfter) return undefined;
  }
  return { to: dotted(scan, index), n };
}
