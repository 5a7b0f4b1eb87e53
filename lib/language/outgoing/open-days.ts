import { addDays, dayAt } from '../../time/local-day.ts';
import { findDates } from '../dates/find-dates.ts';
import type { DateSpan, LanguageContext } from '../types.ts';

/** A part of a day that names no day: the next one there is. */
const PART = /\b(?:first thing(?: in the morning)?|in the (morning|afternoon))\b/i;

/** Time asked for: "give me a week". */
const TIME_ASKED =
  /\b(?:give|allow|grant|let) (?:me|us) (?:have )?(?:about |another |until |till )?((?:an?|one|half an?) (?:day|week|fortnight|month|hour)(?: or (?:so|two))?)\b/i;

function timeAsked(text: string, context: LanguageContext): DateSpan[] {
  const match = TIME_ASKED.exec(text);
  const words = match?.[1] ?? '';
  const [date] = match === null ? [] : findDates(`in ${words}`, context);
  if (match === null || date === undefined) return [];
  const to = match.index + match[0].length;
  return [{ ...date, from: to - words.length, to, quote: words }];
}

/**
 * What a date grammar leaves alone, since only a promise makes it a day: "I'll send it in the
 * morning", "first thing", "give me a week". The morning is tomorrow's, the afternoon today's.
 */
export function openDays(text: string, context: LanguageContext): DateSpan[] {
  const match = PART.exec(text);
  if (match === null) return timeAsked(text, context);
  const today = dayAt(context.now, context.zone);
  const afternoon = match[1]?.toLowerCase() === 'afternoon';
  const day = afternoon ? today : addDays(today, 1);
  return [
    {
      from: match.index,
      to: match.index + match[0].length,
      quote: match[0],
      start: day,
      end: day,
      day,
      part: afternoon ? 'afternoon' : 'morning',
      manner: 'relative',
      past: false,
    },
  ];
}
