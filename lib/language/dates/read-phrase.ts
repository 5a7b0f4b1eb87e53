import { addDays } from '../../time/local-day.ts';
import { readCalendarDay, readRelativeDay } from './calendar-days.ts';
import { readPeriod } from './periods.ts';
import type { Reader, Reading, Reference } from './reading.ts';
import { readSpan } from './spans.ts';
import { readWeekday } from './weekdays.ts';

const READERS: readonly Reader[] = [
  readCalendarDay,
  readRelativeDay,
  readWeekday,
  readSpan,
  readPeriod,
];

/**
 * Reads a whole phrase (lower case, single-spaced, no time of day) as a day, by the own grammar.
 * "After" a day is the next one; after a period it is the day that follows it.
 */
export function readPhrase(phrase: string, reference: Reference): Reading | undefined {
  for (const read of READERS) {
    const reading = read(phrase, reference);
    if (reading !== undefined) return reading;
  }
  if (!phrase.startsWith('after ')) return undefined;
  const of = readPhrase(phrase.slice('after '.length), reference);
  if (of === undefined || of.manner === 'span') return of;
  return { manner: of.manner, day: addDays(of.until ?? of.day, 1) };
}

/** Text as the readers want it: lower case, single spaces, plain quotes, no closing punctuation. */
export function plainPhrase(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'(,;:!?]+|[\s"'),;:!?]+$/g, '')
    .replace(/,(?= )/g, '')
    .trim();
}
