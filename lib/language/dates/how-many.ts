import { VAGUE } from './amount-words.ts';
import type { Vague } from './amount-words.ts';
import { countAt } from './numbers.ts';
import { phraseAt } from './phrase-table.ts';
import { past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';

export type Count = Vague & { to: number; told: boolean; bare: boolean };

export function exactly(to: number, n: number, bare = false): Count {
  return { to, n, least: n, most: n, told: false, bare };
}

/** "two", "2-3", "two or three", "a few", "a": how many of a unit that follows. */
export function howMany(scan: Scan, index: number): Count | undefined {
  const vague = phraseAt(VAGUE, scan, index);
  if (vague !== undefined) return { ...vague.value, to: vague.to, told: false, bare: false };
  const word = wordAt(scan, index);
  if (word === 'a' || word === 'an') {
    return exactly(index + 1, 1, true);
  }
  if (word === 'half') {
    const place = past(scan, past(scan, index + 1, '-'), 'a', 'an');
    return exactly(past(scan, place, 'of'), 0.5);
  }
  const one = countAt(scan, index);
  if (one === undefined) return undefined;
  // "6ish", "6-ish", "two-plus", "6+".
  let to = one.to;
  const ish = past(scan, to, '-');
  to = past(scan, ish, 'ish', 'odd', 'plus', '+') > ish ? ish + 1 : to;
  if (
    wordAt(scan, to) === 'and' &&
    wordAt(scan, to + 1) === 'a' &&
    wordAt(scan, to + 2) === 'half'
  ) {
    return exactly(to + 3, one.n + 0.5);
  }
  const joint = past(scan, to, '-', '/', 'to', 'or', 'maybe');
  if (joint > to) {
    const two = countAt(scan, past(scan, joint, 'maybe', 'even'));
    if (two !== undefined && two.n > one.n) {
      const ishAfter = past(scan, past(scan, two.to, '-'), 'ish');
      return { to: ishAfter, n: one.n, least: one.n, most: two.n, told: true, bare: false };
    }
  }
  return exactly(
    past(scan, to, 'more', 'full', 'whole', 'solid', 'additional', 'further'),
    one.n,
    one.n === 1,
  );
}
