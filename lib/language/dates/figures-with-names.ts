import { dayIfAny } from './days.ts';
import { oneDay } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { at, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { MONTH } from './words.ts';

const SIGNS = new Set(['/', '.', '-']);

/** "2027 05 20", and with the name of the month in any order: "May-2027-20", "2027/20/May". */
export function withName(scan: Scan, index: number): Meaning | undefined {
  const sign = wordAt(scan, index + 1);
  const step = SIGNS.has(sign) ? 2 : 1;
  if (step === 2 && wordAt(scan, index + 3) !== sign) return undefined;
  const parts = [at(scan, index), at(scan, index + step), at(scan, index + 2 * step)];
  const year = parts.find(({ word, n }) => word.length === 4 && n >= 1900 && n < 2200);
  const named = parts.find(({ word }) => MONTH.has(word));
  const [a, b] = parts.filter((part) => part !== year && part !== named);
  if (year === undefined || a === undefined || a.word.length > 2) return undefined;
  if (named === undefined && (step === 2 || b?.word.length !== 2 || parts[0] !== year))
    return undefined;
  if (step === 1 && parts[0] !== year) return undefined;
  const month = named === undefined ? a.n : (MONTH.get(named.word) ?? 0);
  const day = dayIfAny(year.n, month, named === undefined ? (b?.n ?? 0) : a.n);
  return day === undefined ? undefined : oneDay(index + 1 + 2 * step, day, 'named');
}
