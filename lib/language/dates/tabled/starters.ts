import { at } from '../scan.ts';
import type { DateWords } from './date-words.ts';
import type { Page } from './page.ts';
import { pastAll } from './page.ts';

const known = new WeakMap<DateWords, { dates: ReadonlySet<string>; leads: ReadonlySet<string> }>();

function startersOf(words: DateWords): { dates: ReadonlySet<string>; leads: ReadonlySet<string> } {
  let found = known.get(words);
  if (found === undefined) {
    const { month, weekday, shortWeekday, nth, season, unit, quarter, weekNumber, year } = words;
    const { count, span, third, shift, relativeDay, festival, inclusive, leads, rangeFrom } = words;
    const sets = [month, weekday, shortWeekday, nth, season, unit];
    const tables = [count, span, third, shift, relativeDay, festival, inclusive];
    const dates = [...sets, ...tables, quarter, weekNumber, year].flatMap((one) => [...one.keys()]);
    found = {
      dates: new Set([...dates, 'q', 't']),
      leads: new Set([...leads.keys(), ...rangeFrom.keys()]),
    };
    known.set(words, found);
  }
  return found;
}

/**
 * Whether a date may begin at a place: nearly all words of a mail begin none, and are told so by one
 * look instead of by every reader.
 */
export function mayBegin(page: Page, index: number): boolean {
  const { dates, leads } = startersOf(page.words);
  const { word, n } = at(page, index);
  if (n >= 0 || dates.has(word)) return true;
  if (!leads.has(word)) return false;
  const next = at(page, pastAll(page, index + 1, page.words.articles));
  return next.n >= 0 || dates.has(next.word) || leads.has(next.word);
}
