import { mondayOf, weekdayOf, yearOf } from './days.ts';
import { HOLIDAYS } from './holiday-names.ts';
import { oneDay, stretch } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { phraseAt } from './phrase-table.ts';
import { past, wordAt } from './scan.ts';
import { yearAfter } from './years.ts';

/** Names that are dates only where a word before them makes them one: "after the break". */
const NEEDS_LEAD = new Set(
  'the holiday|holidays|holiday season|the break|the election|the elections|the midterms|the fourth|hols|the hols|bank holiday|advent|the holiday weekend|the long weekend|the super bowl|the silly season|valentine|april fools|turkey day|flag day|the holidays'.split(
    '|',
  ),
);

/** "Christmas", "Easter Monday", "the holidays", "Diwali", "this Thanksgiving": the next there is. */
export const readHoliday: Reader = (scan, index): Meaning | undefined => {
  const which = wordAt(scan, index);
  const start = past(scan, index, 'this', 'next', 'last', 'the', 'previous', 'following', 'coming');
  const found = phraseAt(HOLIDAYS, scan, index) ?? phraseAt(HOLIDAYS, scan, start);
  if (found === undefined) return undefined;
  const { firsts, days, until } = found.value;
  const weekend = days === 1 ? past(scan, found.to, 'weekend') : found.to;
  const year = yearAfter(scan, weekend);
  const now = yearOf(scan.today);
  const years = year === undefined ? [now - 1, now, now + 1, now + 2] : [year.n];
  const all = years.flatMap(firsts).toSorted((a, b) => a - b);
  const first =
    which === 'last' || which === 'previous'
      ? all.findLast((day) => day + days - 1 < scan.today)
      : all.find((day) => year !== undefined || day + days - 1 >= scan.today);
  if (first === undefined) return undefined;
  const place = year?.to ?? weekend;
  if (weekend > found.to) {
    // That of a Monday or Tuesday ends with it.
    const early = weekdayOf(first) < 3;
    const saturday = mondayOf(first) + (early ? -2 : 5);
    return stretch(scan, place, saturday, early ? first : saturday + 1);
  }
  const name = scan.tokens
    .slice(index, weekend)
    .map(({ word }) => word)
    .join(' ');
  const more = {
    over: first + until - 1,
    ...(NEEDS_LEAD.has(name) && { needsLead: true as const }),
  };
  const last = first + days - 1;
  return {
    ...(days === 1 ? oneDay(place, first, 'named') : stretch(scan, place, first, last)),
    ...more,
  };
};
