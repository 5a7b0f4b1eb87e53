import { mondayOf, weekdayOf } from '../days.ts';
import type { Day } from '../days.ts';
import { oneDay } from '../meaning.ts';
import { phraseAt } from '../phrase-table.ts';
import { at, wordAt } from '../scan.ts';
import type { Page, PageReader } from './page.ts';
import { pastAll, pastPhrase } from './page.ts';

/** The next such weekday after a day. */
function following(day: Day, wanted: number): Day {
  return day + ((wanted - weekdayOf(day) + 6) % 7) + 1;
}

/** "next week", as a number of weeks ahead; the place after it. */
function weekAhead(page: Page, index: number): { to: number; weeks: number } | undefined {
  const { words } = page;
  const start = pastAll(page, index, words.articles);
  const before = phraseAt(words.shift, page, start);
  const place = pastAll(page, before?.to ?? start, words.articles);
  const unit = words.unit.get(wordAt(page, place));
  if (unit?.unit !== 'week' || unit.n !== 1) return undefined;
  const behind = phraseAt(words.shiftBehind, page, place + 1);
  const weeks = before?.value ?? behind?.value;
  return weeks === undefined ? undefined : { to: behind?.to ?? place + 1, weeks };
}

function weekdayAt(page: Page, index: number): number | undefined {
  const token = at(page, index);
  const short = page.words.shortWeekday.get(token.word);
  // "Mo" and "Fr" are words of a note; "so" and "mar" are words of every other sentence.
  const abbreviated = token.capital && token.to - token.from <= 2 && token.word !== 'so';
  return page.words.weekday.get(token.word) ?? (abbreviated ? short : undefined);
}

/** "Montag", "nächsten Dienstag", "lundi prochain", "el lunes que viene", "Montag in einer Woche". */
export const readWeekday: PageReader = (page, index, { led }) => {
  const { words, today } = page;
  const week = weekAhead(page, index);
  if (week !== undefined) {
    // "next week Tuesday"
    const place = pastAll(page, pastPhrase(words.leads, page, week.to), words.articles);
    const wanted = words.weekday.get(wordAt(page, place));
    if (wanted === undefined) return undefined;
    return oneDay(place + 1, mondayOf(today) + 7 * week.weeks + wanted - 1, 'weekday');
  }
  // "Los miércoles" are every one of them.
  if (/^(?:los|les|jede|jeweils|chaque|cada)$/.test(wordAt(page, index - 1))) return undefined;
  const before = phraseAt(words.shift, page, index);
  const place = pastAll(page, before?.to ?? index, words.articles);
  const wanted = weekdayAt(page, place);
  if (wanted === undefined) return undefined;
  if (!words.weekday.has(wordAt(page, place)) && !led && before === undefined) return undefined;
  const behind = phraseAt(words.shiftBehind, page, place + 1);
  const of = weekAhead(page, place + 1);
  if (of !== undefined)
    return oneDay(of.to, mondayOf(today) + 7 * of.weeks + wanted - 1, 'weekday');
  const to = behind?.to ?? place + 1;
  const shift = before?.value ?? behind?.value;
  const next = following(today, wanted);
  if (shift === undefined) return oneDay(to, next, 'weekday');
  if (shift < 0) return oneDay(to, following(today - 8, wanted), 'weekday');
  if (shift === 0) return oneDay(to, wanted === weekdayOf(today) ? today : next, 'weekday');
  const ahead = words.nextIsNextWeek ? mondayOf(today) + 7 + wanted - 1 : next;
  return oneDay(to, ahead + 7 * (shift - 1), 'weekday');
};
