import { oneDay } from '../meaning.ts';
import type { Hours } from '../meaning.ts';
import { phraseAt } from '../phrase-table.ts';
import type { TabledLead } from './date-words.ts';
import { readFigures } from './figures.ts';
import type { Page, PageMeaning, PageReader } from './page.ts';
import { readPeriod } from './periods.ts';
import { readSpan } from './spans.ts';
import { readWeekday } from './weekdays.ts';

const readRelative: PageReader = (page, index) => {
  const found = phraseAt(page.words.relativeDay, page, index);
  if (found === undefined) return undefined;
  return oneDay(found.to, page.today + found.value, 'relative');
};

/** What tells most comes first. */
const READERS: readonly PageReader[] = [
  readRelative,
  readFigures,
  readWeekday,
  readSpan,
  readPeriod,
];

/** A date as it was read, with how it binds. */
export interface Bound {
  meaning: PageMeaning;
  lead?: TabledLead;
  hours: Hours;
  to: number;
}

/** The date that begins at a place, its lead behind it; `led` tells that one stands there. */
export function readAny(
  page: Page,
  index: number,
  led: boolean,
  lead?: TabledLead,
): PageMeaning | undefined {
  const bound =
    lead === 'after' ||
    lead === 'until' ||
    lead === 'before' ||
    lead === 'before or ago' ||
    lead === 'from';
  for (const reader of READERS) {
    const meaning = reader(page, index, { led, bound });
    if (meaning !== undefined && (led || meaning.needsLead !== true)) return meaning;
  }
  return undefined;
}
