import type { Due } from '../time/due.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { instantOf, startOf } from '../time/moment.ts';
import { takeHours } from './dates/hours.ts';
import { readOtherWords } from './dates/other-words.ts';
import { plainPhrase, readPhrase } from './dates/read-phrase.ts';
import type { Hours, Reading, Reference } from './dates/reading.ts';

/** What a date is read against: an instant in ms UTC, an IANA zone, days worked (1 Monday). */
export interface DateContext {
  now: number;
  zone: string;
  workingDays: readonly number[];
}

export type DateReading = { due: Due } | { problem: 'unreadable' | 'past' };

/** A date field holds a few words; nobody writes a date in more. */
const LONGEST = 200;

const IN_HOURS = /^in (?:about )?(an?|\d{1,2}) (hour|hr|minute|min)s?$/;

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
function nextTime({ time, part }: Hours, { now, zone }: DateContext): Reading | undefined {
  if (time === undefined && part === undefined) return undefined;
  const today = dayAt(now, zone);
  const at = instantOf(today, time ?? (part === 'morning' ? '12:00' : '17:00'), zone);
  return { manner: 'relative', day: at > now ? today : addDays(today, 1) };
}

function inHours(phrase: string, { now, zone }: DateContext): Due | undefined {
  const match = IN_HOURS.exec(phrase);
  if (match === null) return undefined;
  const n = /\d/.test(match[1] ?? '') ? Number(match[1]) : 1;
  const at = now + n * (match[2]?.startsWith('h') ? 3_600_000 : 60_000);
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
  });
  return { day: dayAt(at, zone), time: clock.format(at), zone };
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
  const phrase = plainPhrase(text);
  if (phrase === '') return { problem: 'unreadable' };
  const soon = inHours(phrase, context);
  if (soon !== undefined) return { due: soon };

  const { now, zone, workingDays } = context;
  const reference: Reference = { today: dayAt(now, zone), workingDays };
  const { rest, hours } = takeHours(phrase);
  if (/\b(?:ago|last)\b/.test(rest)) return { problem: 'past' };
  let reading = rest === '' ? nextTime(hours, context) : readPhrase(rest, reference);
  reading ??= readOtherWords(rest, reference);
  if (reading === undefined) return { problem: 'unreadable' };
  const due = dueOf(reading, hours, zone);
  return isPast(due, now) ? { problem: 'past' } : { due };
}
