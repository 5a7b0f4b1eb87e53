import { dayOf, yearOf } from './days.ts';
import { newYearAt } from './months.ts';
import { nthAt, yearAt } from './numbers.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import type { Period } from './whole-periods.ts';

/** "the 90s", "1990s", "nineties", "21st century", "next decade": its first year, and how many. */
function years(scan: Scan, index: number): { to: number; n: number; years: number } | undefined {
  const start = past(scan, index, 'the');
  const { word, n } = at(scan, start);
  const next = wordAt(scan, start + 1);
  const nth = nthAt(scan, start);
  if (nth !== undefined && wordAt(scan, nth.to) === 'century') {
    return { to: nth.to + 1, n: 100 * nth.n - 100, years: 100 };
  }
  const shift = { this: 0, next: 10, last: -10 }[word];
  if (next === 'decade' && shift !== undefined) {
    return { to: start + 2, n: yearOf(scan.today) - (yearOf(scan.today) % 10) + shift, years: 10 };
  }
  const tens = ['seventies', 'eighties', 'nineties'].indexOf(word);
  if (tens >= 0) return { to: start + 1, n: 1970 + 10 * tens, years: 10 };
  if (next !== 's' || n % 10 !== 0) return undefined;
  const long = word.length === 4 && n >= 1500 && n < 2100;
  if (!long && !(word.length === 2 && n >= 50 && /^(?:the|in)$/.test(wordAt(scan, start - 1)))) {
    return undefined;
  }
  return { to: start + 2, n: long ? n : 1900 + n, years: 10 };
}

export function year(scan: Scan, index: number): Period | undefined {
  const more = years(scan, index);
  if (more !== undefined) {
    const last = dayOf(more.n + more.years, 1, 1) - 1;
    return { to: more.to, first: dayOf(more.n, 1, 1), last, length: 'year', thin: true };
  }
  const start = past(scan, past(scan, index, 'the'), 'year', 'calendar');
  const found = yearAt(scan, past(scan, start, 'year'));
  if (found === undefined) return undefined;
  const next = at(scan, found.to);
  if (/^[$€£#%-]$/.test(wordAt(scan, index - 1)) && wordAt(scan, index - 2).length !== 4) {
    return undefined;
  }
  const rest = at(scan, found.to + 1);
  if (/^[%-]$/.test(next.word) && next.glued && !(rest.glued && rest.word.length === 4)) {
    return undefined;
  }
  const first = dayOf(found.n, 1, 1);
  return { to: found.to, first, last: dayOf(found.n + 1, 1, 1) - 1, length: 'year', thin: true };
}

/** "in the new year": January, from the first day on which people are back. */
export function newYear(scan: Scan, index: number): Period | undefined {
  const found = newYearAt(scan, index);
  if (found === undefined) return undefined;
  const { to, first } = found;
  if (wordAt(scan, index - 1) === 'on')
    return { to, first, last: first, length: 'day', thin: true };
  return { to, first: first + 1, last: first + 30, over: first, length: 'month', thin: true };
}
