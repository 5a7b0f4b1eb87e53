import type { Day } from '../days.ts';
import { stretch } from '../meaning.ts';
import { phraseAt } from '../phrase-table.ts';
import { wordAt } from '../scan.ts';
import type { Third } from './date-words.ts';
import type { PageReader } from './page.ts';
import { pastAll, yearAt } from './page.ts';
import { periodAt } from './period-at.ts';
import type { Period } from './period-at.ts';

/** Early, mid or late in a period: thirds of it, and the edges of a year. */
function thirdOf({ first, last, kind }: Period, third: Third): { first: Day; last: Day } {
  if (kind === 'month') {
    if (third === 'early') return { first, last: first + 9 };
    return third === 'mid' ? { first: first + 9, last: first + 19 } : { first: first + 20, last };
  }
  // The ends of a year are its first and last month.
  const part = kind === 'year' ? 30 : Math.floor((last - first + 1) / 3);
  if (third === 'early') return { first, last: first + part };
  return third === 'mid'
    ? { first: first + part, last: last - part }
    : { first: last - part, last };
}

/** "Anfang Mai", "fin de semaine", "im Herbst", "le mois prochain", "Q2 2027", "nach Ostern". */
export const readPeriod: PageReader = (page, index, { led, bound = false }) => {
  const { words } = page;
  const start = pastAll(page, index, words.articles);
  const third = phraseAt(words.third, page, start);
  const place = third === undefined ? index : third.to + (wordAt(page, third.to) === '-' ? 1 : 0);
  const period = periodAt(page, place, { led: led || third !== undefined, bound });
  if (period === undefined) return undefined;
  if (period.bare && third === undefined) {
    // A year or a season needs a word before it; "a été" is French for "has been".
    const season = page.words.season.has(wordAt(page, period.to - 1));
    const may = season
      ? wordAt(page, period.to - 2) !== 'a'
      : yearAt(page, period.to - 1) !== undefined;
    if (!led || !may) return undefined;
  }
  const { first, last } = third === undefined ? period : thirdOf(period, third.value);
  const meaning = stretch(page, period.to, first, last);
  if (third === undefined) return period.ending ? { ...meaning, ending: true } : meaning;
  return { ...meaning, ...(third.value === 'late' ? { ending: true } : { vague: true }) };
};
