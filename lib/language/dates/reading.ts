import type { LocalDay, PartOfDay, TimeOfDay } from '../../time/due.ts';

/** What a date is read against. */
export interface Reference {
  /** The local day of the person who writes. */
  today: LocalDay;
  /** Days worked, 1 Monday to 7 Sunday. */
  workingDays: readonly number[];
}

/** A time or a part of a day, as it was said. */
export interface Hours {
  time?: TimeOfDay;
  part?: PartOfDay;
}

/**
 * How a day was given. A `named` day is never moved, one reckoned from a `span` or a `period` may
 * be; a `weekday` is named too, but less firmly than a day of the month.
 */
export type Manner = 'named' | 'weekday' | 'relative' | 'span' | 'period';

/** A day read from words. */
export interface Reading {
  manner: Manner;
  day: LocalDay;
  until?: LocalDay;
  movedFrom?: LocalDay;
}

/** Reads a whole phrase, lower case and single-spaced; undefined when it is no date of its kind. */
export type Reader = (phrase: string, reference: Reference) => Reading | undefined;
