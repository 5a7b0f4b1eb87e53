import { dayOf, mondayOf, yearOf } from './days.ts';
import type { Day } from './days.ts';
import type { Meaning, Reader } from './meaning.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import type { Period } from './whole-periods.ts';
import { yearAfter } from './years.ts';

/** "week 32", "week 5 of 2027": by ISO 8601. */
export function numberedWeek(scan: Scan, index: number): Period | undefined {
  const start = past(scan, index, 'calendar', 'the');
  const number = at(scan, past(scan, start + 1, '#', 'number'));
  if (
    !/^(?:week|cw|kw|wk)$/.test(wordAt(scan, start)) ||
    !(number.n >= 1 && number.n <= 53) ||
    number.nth
  )
    return undefined;
  const to = past(scan, start + 1, '#', 'number') + 1;
  const said = yearAfter(scan, to);
  const of = said?.n ?? yearOf(scan.today);
  const monday = (y: number): Day => mondayOf(dayOf(y, 1, 4)) + 7 * (number.n - 1);
  const first =
    said === undefined && !scan.present && monday(of) + 6 < scan.today
      ? monday(of + 1)
      : monday(of);
  return { to: said?.to ?? to, first, last: first + 4, length: 'week' };
}

export const WEEK_OF = phraseTable<'of' | 'ending' | 'after' | 'before' | 'weekend'>([
  [
    `
      the week of | week of | wk of | the week commencing | week commencing | w / c | wc |
      the week beginning | week beginning | the week starting | week starting | w / b |
      the week | that week of | the week following on | w . c . | week | the week containing |
      week starting on | the week with`,
    'of',
  ],
  ['the week ending | week ending | w / e', 'ending'],
  ['the week after | week after | the week following | a week after', 'after'],
  ['the week before | week before | the week preceding | the week prior to', 'before'],
  ['the weekend of | weekend of', 'weekend'],
]);

/** "week of the 12th", "w/c 3 March", "the week after Easter", "weekend of the 4th". */
export function weekOf(scan: Scan, index: number, anchor: Reader): Period | undefined {
  const found = phraseAt(WEEK_OF, scan, index);
  if (found === undefined) return undefined;
  const day: Meaning | undefined = anchor(
    scan,
    past(scan, past(scan, found.to, 'the', 'on'), 'of'),
  );
  if (
    day === undefined ||
    (day.manner !== 'named' && !(found.value !== 'of' && day.over !== undefined))
  )
    return undefined;
  const monday = mondayOf(day.first);
  const shift = { of: 0, ending: 0, after: 7, before: -7, weekend: 5 }[found.value];
  // The weekend of a Monday or Tuesday is the one before it.
  const early = found.value === 'weekend' && day.first - monday < 2 ? 7 : 0;
  const first = monday + shift - early;
  return {
    to: day.to,
    first,
    last: first + (shift === 5 ? 1 : 4),
    length: shift === 5 ? 'weekend' : 'week',
  };
}
