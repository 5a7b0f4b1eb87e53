import type { Due } from '../time/due.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { instantOf, startOf } from '../time/moment.ts';
import { clockAt } from './dates/clock.ts';
import { dateAlone } from './dates/seen-dates.ts';
import type { Seen } from './dates/seen-dates.ts';
import type { Hours } from './dates/meaning.ts';
import { foundOf } from './dates/reading.ts';
import type { Reading } from './dates/reading.ts';
import { at } from './dates/scan.ts';
import type { Scan } from './dates/scan.ts';
import { scanOf } from './dates/scanned.ts';

/** What a date is read against: an instant in ms UTC, an IANA zone, days worked (1 Monday). */
export interface DateContext {
  now: number;
  zone: string;
  workingDays: readonly number[];
}

export type DateReading = { due: Due } | { problem: 'unreadable' | 'past' };

/** A date field holds a few words; nobody writes a date in more. */
const LONGEST = 200;

/** Words that may stand around a date without changing it. */
const FILLERS = new Set(
  'please maybe again sometime about around or so at the on in for , . ! ? ; : ( ) "'.split(' '),
);

/** A due of a reading, with its hours; the fields that are absent are left out. */
export function dueOf(reading: Reading, hours: Hours, zone: string): Due {
  const { day, until, movedFrom } = reading;
  return {
    day,
    ...hours,
    zone,
    ...(until === undefined ? {} : { until }),
    ...(movedFrom === undefined ? {} : { movedFrom }),
  };
}

/** Whether a due lies before now: its day, or its time where it has one. */
export function isPast(due: Due, now: number): boolean {
  if (due.day < dayAt(now, due.zone)) return true;
  return due.time !== undefined && startOf(due) < now;
}

/** "3pm" alone: today while that lies ahead, else tomorrow. */
function nextTime({ time, part }: Hours, { now, zone }: DateContext): Reading {
  const today = dayAt(now, zone);
  const instant = instantOf(today, time ?? (part === 'morning' ? '12:00' : '17:00'), zone);
  return { manner: 'relative', day: instant > now ? today : addDays(today, 1) };
}

/** The date that a whole phrase is, with nothing left over but fillers. */
function wholePhrase(scan: Scan): Seen | undefined {
  for (let index = 0; index < scan.tokens.length; index += 1) {
    // What needs a word before it in a sentence is plain in a date field.
    const seen = dateAlone(scan, index);
    if (seen === undefined) {
      if (!FILLERS.has(at(scan, index).word)) return undefined;
      continue;
    }
    const rest = scan.tokens.slice(seen.to);
    return rest.every(({ word }) => FILLERS.has(word)) ? seen : undefined;
  }
  return undefined;
}

/** "noon", "at lunch": nothing but a time. */
function wholeTime(scan: Scan): Hours | undefined {
  const clock = clockAt(scan, 0);
  if (clock === undefined || clock.weak || clock.to < scan.tokens.length) return undefined;
  const { time, part } = clock;
  return { ...(time === undefined ? {} : { time }), ...(part === undefined ? {} : { part }) };
}

/**
 * Reads what a user typed into a date field, as local days of `zone`: "in ten days", "next Thursday
 * 3pm", "after the 15th", "end of March", "2027-05-20". A span that ends on a free day moves to the
 * next working day (`movedFrom`), a day that was named never does. Never throws.
 *
 * @returns the due, or why there is none: `unreadable`, or `past` for a day before today and a time
 * before now.
 */
export function readTypedDate(text: string, context: DateContext): DateReading {
  if (text.length > LONGEST) return { problem: 'unreadable' };
  const { now, zone } = context;
  const scan = scanOf(text.normalize('NFKC'), context);
  const seen = wholePhrase(scan);
  // A deadline that only says what must be over by then is no day to be reminded on.
  if (seen?.lead === 'before') return { problem: 'unreadable' };
  let due: Due;
  if (seen === undefined) {
    const hours = wholeTime(scan);
    if (hours === undefined) return { problem: 'unreadable' };
    due = dueOf(nextTime(hours, context), hours, zone);
  } else {
    const { reading, hours } = foundOf(seen);
    const soon = seen.meaning.clockOnly === true;
    due = dueOf(soon ? nextTime(hours, context) : reading, hours, zone);
  }
  return isPast(due, now) ? { problem: 'past' } : { due };
}
