import type { Day } from '../days.ts';
import type { Meaning } from '../meaning.ts';
import type { Scan } from '../scan.ts';
import { at, wordAt } from '../scan.ts';
import type { PhraseTable } from '../phrase-table.ts';
import { phraseAt } from '../phrase-table.ts';
import type { Count, DateWords } from './date-words.ts';

/** A text in tokens, with the words of its language. */
export interface Page extends Scan {
  words: DateWords;
}

/** What was read before a place: whether a word that leads a date stands there. */
export interface Before {
  led: boolean;
  /** "After", "until" or "before". */
  bound?: boolean;
}

/** A meaning of which the reading is kept: "until" treats an early May unlike a whole one. */
export interface PageMeaning extends Meaning {
  /** The first or second third of a period. */
  vague?: true;
}

/** Reads a date from a place on; undefined where none of its kind begins there. */
export type PageReader = (page: Page, index: number, before: Before) => PageMeaning | undefined;

/** More articles in a row are no part of a date, and would make time grow faster than the text. */
const MOST_ARTICLES = 3;

/** The place after words of a set, such as articles. */
export function pastAll(page: Page, index: number, words: ReadonlySet<string>): number {
  let place = index;
  while (place < index + MOST_ARTICLES && words.has(wordAt(page, place))) place += 1;
  return place;
}

/** The place after a phrase of a table, or the same place where none stands. */
export function pastPhrase<T>(table: PhraseTable<T>, page: Page, index: number): number {
  return phraseAt(table, page, index)?.to ?? index;
}

/** A count in words or figures. */
export function countAt(page: Page, index: number): (Count & { to: number }) | undefined {
  const { n } = at(page, index);
  if (n > 0 && n < 1000) return { least: n, most: n, to: index + 1 };
  const found = phraseAt(page.words.count, page, index);
  return found && { ...found.value, to: found.to };
}

/** A year in figures. */
export function yearAt(page: Page, index: number): number | undefined {
  const { n, to, from } = at(page, index);
  return to - from === 4 && n >= 1990 && n < 2100 ? n : undefined;
}

/** First and last day with the place after the words. */
export interface Base {
  first: Day;
  last: Day;
  to: number;
}
