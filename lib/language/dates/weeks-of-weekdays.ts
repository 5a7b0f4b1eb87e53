import { mondayOf } from './days.ts';
import type { Day } from './days.ts';
import { oneDay } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { countAt } from './numbers.ts';
import { past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { following } from './weekday-names.ts';
import { UNIT, WEEKDAY } from './words.ts';

/** "next week", "of next week", "in two weeks", "week", "fortnight" after a weekday: which week's. */
export function weekAfterName(
  scan: Scan,
  index: number,
): { to: number; monday?: Day; weeks?: number } | undefined {
  if (wordAt(scan, index) === 'week') return { to: index + 1, weeks: 1 };
  if (wordAt(scan, index) === 'fortnight') return { to: index + 1, weeks: 2 };
  let place = past(scan, index, ',', '(');
  place = past(scan, past(scan, place, 'of', 'in'), 'the', 'this');
  const which = wordAt(scan, place);
  const week = wordAt(scan, place + 1);
  const monday = mondayOf(scan.today);
  if (week === 'week' || week === 'wk') {
    if (which === 'next' && wordAt(scan, place - 1) !== 'after')
      return { to: place + 2, monday: monday + 7 };
    if (which === 'following' || which === 'coming') return { to: place + 2, monday: monday + 7 };
    if (which === 'last') return { to: place + 2, monday: monday - 7 };
  }
  if (which === 'this' && week === 'week') return { to: place + 2, monday };
  if (which === 'week' && wordAt(scan, place - 1) === 'this') return { to: place + 1, monday };
  if (which === 'week' && week === 'after' && wordAt(scan, place + 2) === 'next') {
    return { to: place + 3, monday: monday + 14 };
  }
  if (which === 'after' && week === 'next') return { to: place + 2, monday: monday + 14 };
  const ahead = wordAt(scan, index) === 'in';
  const count = countAt(scan, ahead ? index + 1 : index);
  const unit = count && UNIT.get(wordAt(scan, count.to));
  if (count === undefined || unit?.unit !== 'week' || count.n > 520 || !Number.isInteger(count.n))
    return undefined;
  const now =
    /^(?:now|today)$/.test(wordAt(scan, count.to + 2)) && wordAt(scan, count.to + 1) === 'from';
  if (!ahead && !now) return undefined;
  return { to: count.to + (now ? 3 : 1), monday: monday + 7 * count.n * unit.n };
}

/** "two Mondays from now": the weekday, that often. */
export function severalOn(scan: Scan, index: number): Meaning | undefined {
  const count = countAt(scan, index);
  const name = count && wordAt(scan, count.to);
  const wanted = name?.endsWith('s') ? WEEKDAY.get(name.slice(0, -1)) : undefined;
  if (count === undefined || wanted === undefined || !(count.n <= 52) || count.n % 1 !== 0)
    return undefined;
  if (wordAt(scan, count.to + 1) !== 'from') return undefined;
  if (!/^(?:now|today)$/.test(wordAt(scan, count.to + 2))) return undefined;
  return oneDay(count.to + 3, following(scan.today, wanted) + 7 * (count.n - 1), 'weekday');
}
