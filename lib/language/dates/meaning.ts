import type { PartOfDay, TimeOfDay } from '../../time/due.ts';
import type { Day } from './days.ts';
import { workingFrom, workingUpTo } from './days.ts';
import type { Scan } from './scan.ts';

/**
 * How a day was given. A `named` day is never moved, one reckoned from a `span` or a `period` may
 * be; a `weekday` is named too, but less firmly than a day of the month.
 */
export type Manner = 'named' | 'weekday' | 'relative' | 'span' | 'period';

/** A time or a part of a day, as it was said. */
export interface Hours {
  time?: TimeOfDay;
  part?: PartOfDay;
}

/** What words mean as days, before the word in front of them is heard. */
export interface Meaning extends Hours {
  /** The place after the last token. */
  to: number;
  first: Day;
  last: Day;
  /** The day on which to come back, were it bound to that. */
  aim: Day;
  manner: Manner;
  /** The free day from which the aim was moved. */
  movedFrom?: Day;
  /** The last day the words leave open, where they name more than one. */
  until?: Day;
  /** Last day of what the words name, where it lasts longer than the day: Easter to its Monday. */
  over?: Day;
  /** What was not said and was filled in by looking forward. */
  open?: 'year' | 'month';
  /** The end of a period, or the rest of one: until that, it is not over before its last day. */
  ending?: true;
  /** The last day is the one of the return: "from the 5th until the 14th". */
  back?: true;
  /** The days are those of an absence, and the aim the day after them. */
  away?: true;
  /** First token, where it is one of `choices` and not the first. */
  from?: number;
  /** The days of a list, in order, this one first. */
  choices?: readonly Meaning[];
  /** Only a time: the day is the one of the message. */
  clockOnly?: true;
  /** A date that is no date without a word such as "in" before it: "a week", "2027". */
  needsLead?: true;
}

/** Reads a date from a place on; undefined where none of its kind begins there. */
export type Reader = (scan: Scan, index: number) => Meaning | undefined;

/** A day that was named. */
export function oneDay(to: number, day: Day, manner: Manner): Meaning {
  return { to, first: day, last: day, aim: day, manner };
}

/** A day that was reckoned: on a free day it moves to the next working one. */
export function reckoned(scan: Scan, to: number, day: Day, first: Day, last: Day): Meaning {
  const aim = workingFrom(day, scan.workingDays);
  return {
    to,
    first,
    last,
    aim,
    manner: 'span',
    ...(aim === day ? {} : { movedFrom: day }),
  };
}

/**
 * A stretch of days. One comes back early in it: on its first working day, or on the next one from
 * tomorrow where it has begun.
 */
export function stretch(scan: Scan, to: number, first: Day, last: Day): Meaning {
  const { today, workingDays } = scan;
  const begun = first <= today && last >= today;
  const begin = begun ? Math.min(today + 1, last) : first;
  let aim = workingFrom(begin, workingDays);
  if (aim > last) aim = Math.max(workingUpTo(last, workingDays), begun ? today : first);
  return {
    to,
    first,
    last,
    aim,
    manner: 'period',
    ...(begun || aim === begin ? {} : { movedFrom: begin }),
    ...(last > aim ? { until: last } : {}),
  };
}
