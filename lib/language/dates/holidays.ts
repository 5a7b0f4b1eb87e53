import { yearOf } from './days.ts';
import { HOLIDAYS } from './holiday-names.ts';
import { oneDay, stretch } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { phraseAt } from './phrase-table.ts';
import { wordAt } from './scan.ts';
import { yearAfter } from './years.ts';

/** Names that are dates only where a word before them makes them one: "after the break". */
const NEEDS_LEAD = new Set(
  'the holiday|holidays|holiday season|the break|the election|the elections|the midterms|the fourth|hols|the hols|bank holiday|advent|the holiday weekend|the long weekend|the super bowl|the silly season|valentine|april fools|turkey day|flag day|the holidays'.split(
    '|',
  ),
);

/** "Christmas", "Easter Monday", "the holidays", "Diwali", "this Thanksgiving": the next there is. */
export const readHoliday: Reader = (scan, index): Meaning | undefined => {
  const start = /^(?:this|next|last|the|previous|following|coming)$/.test(wordAt(scan, index))
    ? index + 1
    : index;
  const found = phraseAt(HOLIDAYS, scan, index) ?? phraseAt(HOLIDAYS, scan, start);
  if (found === undefined) return undefined;
  const { firsts, days, until } = found.value;
  const to = found.to;
  const year = yearAfter(scan, to);
  const last = /^(?:last|previous)$/.test(wordAt(scan, index));
  const now = yearOf(scan.today);
  const years = year === undefined ? [now - 1, now, now + 1, now + 2] : [year.n];
  const all = years.flatMap(firsts).toSorted((a, b) => a - b);
  const first = last
    ? all.findLast((day) => day + days - 1 < scan.today)
    : all.find((day) => year !== undefined || day + days - 1 >= scan.today);
  if (first === undefined) return undefined;
  const place = year?.to ?? to;
  const name = scan.tokens
    .slice(index, to)
    .map(({ word }) => word)
    .join(' ');
  const lead = NEEDS_LEAD.has(name) ? { needsLead: true as const } : {};
  const over = first + until - 1;
  if (days === 1) return { ...oneDay(place, first, 'named'), over, ...lead };
  return { ...stretch(scan, place, first, first + days - 1), over, ...lead };
};
