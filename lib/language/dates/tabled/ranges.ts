import { oneDay } from '../meaning.ts';
import { phraseAt } from '../phrase-table.ts';
import { wordAt } from '../scan.ts';
import { hoursBehind } from './clock.ts';
import type { TabledLead } from './date-words.ts';
import type { Page, PageMeaning } from './page.ts';
import { pastAll, pastPhrase } from './page.ts';
import { readAny } from './readers.ts';
import type { Bound } from './readers.ts';
import { readSpan } from './spans.ts';

/** The first day of a range may leave its month to the last: "16. bis 27. März", "du 16 au 27 mars". */
export function rangeAt(page: Page, index: number, lead: boolean): Bound | undefined {
  const { words } = page;
  const from = phraseAt(words.rangeFrom, page, index);
  const first = readAny(page, from?.to ?? index, lead || from !== undefined);
  let place = first?.to;
  if (
    place === undefined &&
    from !== undefined &&
    /^\d{1,2}$/.test(wordAt(page, pastAll(page, from.to, words.articles)))
  ) {
    place = pastAll(page, from.to, words.articles) + 1;
    if (wordAt(page, place) === '.') place += 1;
  }
  if (place === undefined || hoursBehind(page, place).to > place) return undefined;
  const hyphen = wordAt(page, place) === '-';
  const between = hyphen ? { to: place + 1 } : phraseAt(words.rangeTo, page, place);
  const and = words.and.has(wordAt(page, place)) ? { to: place + 1 } : undefined;
  const to = between ?? and;
  if (to === undefined) return undefined;
  const last = readAny(page, pastPhrase(words.inclusive, page, to.to), true);
  if (last === undefined || last.manner === 'span') return undefined;
  if (from === undefined && last.open === 'month' && first?.open !== 'month') return undefined;
  if (between === undefined) {
    // "Thursday and Friday" are one absence; "Monday and Thursday" are two days.
    const days = first?.manner === 'weekday' || first?.manner === 'relative';
    const adjacent = days && last.manner === first.manner && last.first - first.first === 1;
    if (!adjacent && from === undefined) return undefined;
  }
  // A day whose month is told behind the last one was read as one of this month or the next.
  const open = first === undefined || first.open === 'month' || first.first > last.last;
  const begin = open ? Math.min(first?.first ?? last.first, last.first) : first.first;
  const meaning = { ...last, first: begin, until: last.last };
  return { meaning, lead: 'through', hours: {}, to: last.to };
}

/** "Ab morgen zwei Wochen", "à partir de lundi pour trois jours": from a day on, so long. */
export function lasting(
  page: Page,
  { manner, first, to }: PageMeaning,
  lead: { value: TabledLead } | undefined,
): Bound | undefined {
  if (lead?.value !== 'from' || manner === 'span' || manner === 'period') return undefined;
  const during = phraseAt(page.words.leads, page, to);
  const place =
    during?.value === 'during' || during?.value === 'by' || during?.value === 'around'
      ? during.to
      : to;
  const span = readSpan(page, place, { led: true });
  if (span === undefined) return undefined;
  const last = first + span.last - page.today - 1;
  const meaning = { ...oneDay(span.to, first, manner), last };
  return { meaning, lead: 'through', hours: {}, to: span.to };
}
