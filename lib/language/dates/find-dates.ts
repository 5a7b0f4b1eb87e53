import type { DateSpan, LanguageContext } from '../types.ts';
import { toLocalDay } from './days.ts';
import { withPresent } from './present.ts';
import { at } from './scan.ts';
import { scanOf } from './scanned.ts';
import { datesIn } from './seen-dates.ts';

/**
 * All dates a text names, in order and without overlap, as days of the zone of the context. Each is
 * read with the words before it ("until", "after", "not before"), looking forward from the day of
 * the message; where two readings begin at one place the longer counts. Linear in the length of the
 * text; only its first 20,000 characters are read. Never throws.
 *
 * `present` asks for every date: "now", "that weekend" and "the day before" are dates then as well, and
 * "week 10" and "this March" those of the current year.
 */
export function findDates(
  text: string,
  context: LanguageContext,
  { present = false }: { present?: boolean } = {},
): DateSpan[] {
  const scan = { ...scanOf(text, context), present };
  const found = datesIn(scan).map((seen): DateSpan => {
    const { meaning, lead, movedFrom } = seen;
    const from = at(scan, seen.index).from;
    const to = at(scan, seen.to - 1).to;
    return {
      from,
      to,
      quote: text.slice(from, to),
      ...(lead === undefined ? {} : { lead }),
      start: toLocalDay(seen.start),
      end: toLocalDay(seen.end),
      day: toLocalDay(seen.day),
      ...(movedFrom === undefined ? {} : { movedFrom: toLocalDay(movedFrom) }),
      ...(meaning.time === undefined ? {} : { time: meaning.time }),
      ...(meaning.part === undefined ? {} : { part: meaning.part }),
      manner: meaning.manner,
      past: seen.end < scan.today,
    };
  });
  return present ? withPresent(text, scan.today, found) : found;
}
