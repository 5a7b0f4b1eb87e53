import { COUNT, NTH } from './words.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';

interface Numeral {
  to: number;
  n: number;
}

/** "3rd", "third", "twenty-first": an ordinal, by figure or name. */
export function nthAt(scan: Scan, index: number): Numeral | undefined {
  const token = at(scan, index);
  if (token.nth) return { to: index + 1, n: token.n };
  const n = NTH.get(token.word);
  if (n !== undefined) return { to: index + 1, n };
  if (token.word !== 'twenty' && token.word !== 'thirty') return undefined;
  const unit = index + (wordAt(scan, index + 1) === '-' ? 2 : 1);
  const rest = NTH.get(wordAt(scan, unit));
  if (rest === undefined || rest > 9) return undefined;
  return { to: unit + 1, n: (token.word === 'twenty' ? 20 : 30) + rest };
}

/** "3", "three", "twenty-one", "1.5": a count, by figure or name. */
export function countAt(scan: Scan, index: number): Numeral | undefined {
  const token = at(scan, index);
  if (!Number.isNaN(token.n)) {
    if (token.nth) return undefined;
    const fraction = at(scan, index + 2);
    if (wordAt(scan, index + 1) === '.' && fraction.glued && fraction.word === '5') {
      return { to: index + 3, n: token.n + 0.5 };
    }
    return { to: index + 1, n: token.n };
  }
  const n = COUNT.get(token.word);
  if (n === undefined) return undefined;
  const unit = index + (wordAt(scan, index + 1) === '-' ? 2 : 1);
  const rest = COUNT.get(wordAt(scan, unit));
  if (n >= 20 && n < 100 && rest !== undefined && rest < 10) return { to: unit + 1, n: n + rest };
  return { to: index + 1, n };
}

/** "two thousand and twenty seven", "nineteen ninety six", "twenty twenty-seven". */
function spelledYear(scan: Scan, index: number): Numeral | undefined {
  if (wordAt(scan, index) === 'two' && wordAt(scan, index + 1) === 'thousand') {
    const rest = countAt(scan, wordAt(scan, index + 2) === 'and' ? index + 3 : index + 2);
    if (rest === undefined || rest.n > 99 || !Number.isNaN(at(scan, rest.to - 1).n)) {
      return { to: index + 2, n: 2000 };
    }
    return { to: rest.to, n: 2000 + rest.n };
  }
  const century = 100 * (COUNT.get(wordAt(scan, index)) ?? 0);
  if (century < 1600 || century > 2000) return undefined;
  const dash = past(scan, past(scan, past(scan, index + 1, '-'), 'hundred'), 'and');
  const rest = COUNT.has(wordAt(scan, dash)) ? countAt(scan, dash) : undefined;
  return rest === undefined || rest.n < 10 || rest.n > 99
    ? undefined
    : { to: rest.to, n: century + rest.n };
}

/** A year of four figures, or of two after an apostrophe. */
export function yearAt(scan: Scan, index: number): Numeral | undefined {
  const token = at(scan, index);
  if (token.word.length === 4 && token.n >= 1900 && token.n < 2200) {
    return { to: index + 1, n: token.n };
  }
  const next = at(scan, index + 1);
  if (token.word === "'" && next.glued && next.word.length === 2 && next.n >= 0) {
    return { to: index + 2, n: 2000 + next.n };
  }
  return spelledYear(scan, index);
}
