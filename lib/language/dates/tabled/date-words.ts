import type { PhraseTable } from '../phrase-table.ts';
import type { Hours } from '../meaning.ts';
import type { Lead } from '../../types.ts';
import type { Unit } from '../words.ts';
import type { Festival } from './festivals.ts';

/** A third of a month, a week, a year. */
export type Third = 'early' | 'mid' | 'late';

/** A count as people say it: "zwei" is 2 to 2, "quelques" 2 to 4. */
export interface Count {
  least: number;
  most: number;
}

/** What a word in front of a date asks of it, besides the leads of all languages. */
export type TabledLead = Lead | 'ago' | 'during' | 'before or ago';

/**
 * The words of dates of one language. All are written as a careful writer does; accents, case and
 * the digraphs of missing umlauts are taken off on both sides (see `tokens.ts`). The grammar that
 * reads them is the same for all these languages.
 */
export interface DateWords {
  /** Where a weekday with a part of the day in one word is parted ("Montagmorgen"). */
  parted?: RegExp;
  month: ReadonlyMap<string, number>;
  weekday: ReadonlyMap<string, number>;
  /** "Mo.", "mar.": believed only right before a figure. */
  shortWeekday: ReadonlyMap<string, number>;
  unit: ReadonlyMap<string, { n: number; unit: Unit }>;
  count: PhraseTable<Count>;
  /** "half a year", "a fortnight": a whole span in words of its own. */
  span: PhraseTable<{ n: number; unit: 'day' | 'month' }>;
  /** Between the two counts of "two to three weeks". */
  upTo: ReadonlySet<string>;
  /** "first" to "fourth", of quarters, halves and the first of a month. */
  nth: ReadonlyMap<string, number>;
  /** Words without meaning of their own between the parts of a date. */
  articles: ReadonlySet<string>;
  leads: PhraseTable<TabledLead>;
  /** "included", behind a date. */
  inclusive: PhraseTable<true>;
  /** Between the first and last day of a range, and before its first. */
  rangeTo: PhraseTable<true>;
  rangeFrom: PhraseTable<true>;
  /** Between two weekdays that are listed. */
  and: ReadonlySet<string>;
  third: PhraseTable<Third>;
  /** "next" 1, "this" 0, "last" -1, in front of what it speaks of and behind it. */
  shift: PhraseTable<number>;
  shiftBehind: PhraseTable<number>;
  /** A weekday with "next" lies in the calendar week to come, not merely ahead. */
  nextIsNextWeek: boolean;
  relativeDay: PhraseTable<number>;
  /** First month of each season in the northern half of the world. */
  season: ReadonlyMap<string, number>;
  festival: PhraseTable<Festival>;
  quarter: ReadonlySet<string>;
  half: ReadonlySet<string>;
  /** Words before the number of a calendar week. */
  weekNumber: ReadonlySet<string>;
  /** Words before a year in figures. */
  year: ReadonlySet<string>;
  /** Parts of the day behind a date, and what stands before and behind an hour. */
  parts: PhraseTable<Hours>;
  beforeHour: PhraseTable<true>;
  behindHour: PhraseTable<true>;
  /** Behind an hour: it is one of the afternoon. */
  afternoonHour: PhraseTable<true>;
  /** Words of being away, and of being back: they tell whether days are an absence or its end. */
  away: ReadonlySet<string>;
  /** Places and states that with a negation are an absence: "nicht im Büro". */
  there: ReadonlySet<string>;
  not: ReadonlySet<string>;
  back: ReadonlySet<string>;
  /** A negation that turns "until" into "not before". */
  notUntil: ReadonlySet<string>;
}
