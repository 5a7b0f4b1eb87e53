import { dayOf, monthStart, yearOf } from './days.ts';
import type { Day } from './days.ts';
import { fiscalYearAt } from './fiscal.ts';
import { quarterAt } from './quarters.ts';
import { monthAt } from './months.ts';
import { phraseAt } from './phrase-table.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { WHICH_PERIOD } from './whole-periods.ts';
import type { Period } from './whole-periods.ts';
import { MONTH, SEASON } from './words.ts';
import { yearAfter } from './years.ts';

/** Three months from a month of the northern year on, as the user's half of the world has them. */
function threeMonths(scan: Scan, of: number, northern: number): { first: Day; last: Day } {
  const first = dayOf(of, scan.hemisphere === 'north' ? northern : northern + 6, 1);
  return { first, last: monthStart(first, 3) - 1 };
}

/** "spring", "this fall", "next summer", "winter 2027". */
export function season(scan: Scan, index: number): Period | undefined {
  const which = phraseAt(WHICH_PERIOD, scan, index);
  const place = which?.to ?? index;
  const named = SEASON.get(wordAt(scan, place));
  if (named === undefined) return undefined;
  const to = past(scan, place + 1, 'season', 'time', 'months', 'term', 'semester');
  const said = yearAfter(scan, to);
  if (said !== undefined) {
    return { to: said.to, length: 'season', ...threeMonths(scan, said.n, named) };
  }
  const now = yearOf(scan.today);
  const all = [now - 2, now - 1, now, now + 1, now + 2].map((of) => threeMonths(scan, of, named));
  const shift = which?.value;
  const upcoming = all.findIndex(({ first, last }) =>
    shift === 1 ? first > scan.today : last >= scan.today,
  );
  const found = all[shift === -1 ? all.findLastIndex(({ last }) => last < scan.today) : upcoming];
  const next = all[upcoming + 1];
  if (found === undefined) return undefined;
  const sure = shift !== undefined && !Number.isNaN(shift);
  return {
    to,
    length: 'season',
    ...found,
    ...(sure ? {} : { thin: true as const }),
    ...(next && { next }),
  };
}

export function month(scan: Scan, index: number): Period | undefined {
  const named = monthAt(scan, index);
  if (named === undefined) return undefined;
  const later = monthStart(named.first, MONTH.has(wordAt(scan, named.to - 1)) ? 12 : 1);
  // "may" and "march" are verbs unless something says otherwise.
  const word = wordAt(scan, named.to - 1);
  const token = at(scan, named.to - 1);
  const verb =
    (word === 'may' || word === 'march' || word === 'mar') && (!token.capital || token.begins);
  const alone = named.to - index === 1 && !(token.begins && closes(scan, named.to)) && verb;
  return {
    to: named.to,
    length: 'month',
    first: named.first,
    last: monthStart(named.first, 1) - 1,
    ...(alone || (word === 'may' && /^(?:i|we|you|be|have|not)$/.test(wordAt(scan, named.to)))
      ? { thin: true as const }
      : {}),
    ...(named.open ? { next: { first: later, last: monthStart(later, 1) - 1 } } : {}),
  };
}

function closes(scan: Scan, index: number): boolean {
  return /^[^a-z0-9]*$/.test(wordAt(scan, index));
}

export function quarter(scan: Scan, index: number): Period | undefined {
  const found = quarterAt(scan, index) ?? fiscalYearAt(scan, index);
  if (found === undefined) return undefined;
  const { first, months, to } = found;
  const length = months === 12 ? 'year' : months === 6 ? 'half' : 'quarter';
  const later = monthStart(first, 12);
  return {
    to,
    first,
    last: monthStart(first, months) - 1,
    length,
    ...(found.open ? { next: { first: later, last: monthStart(later, months) - 1 } } : {}),
  };
}
