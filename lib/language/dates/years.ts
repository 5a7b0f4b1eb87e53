import { yearOf } from './days.ts';
import { yearAt } from './numbers.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { TURN } from './turns.ts';

/** "2027", ", 2027", "'27", "of next year", "this year": the year after a day or month. */
export function yearAfter(scan: Scan, index: number): { to: number; n: number } | undefined {
  const start = past(scan, past(scan, index, ',', '-', '/'), 'of', 'in');
  const year = yearAt(scan, start);
  if (year !== undefined) return year;
  // "April of 87".
  const { word, n } = at(scan, start);
  if (wordAt(scan, start - 1) === 'of' && word.length === 2 && n >= 0) {
    return at(scan, start).nth ? undefined : { to: start + 1, n: n < 70 ? 2000 + n : 1900 + n };
  }
  const which = wordAt(scan, start);
  if (which === 'the' || wordAt(scan, start + 1) !== 'year') return undefined;
  const shift = TURN.get(which);
  return shift === undefined ? undefined : { to: start + 2, n: yearOf(scan.today) + shift };
}
