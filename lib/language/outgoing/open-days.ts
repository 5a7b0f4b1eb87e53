import { addDays, dayAt } from '../../time/local-day.ts';
import { findDates } from '../dates/find-dates.ts';
import type { DateSpan, LanguageContext } from '../types.ts';

/** A part of a day that names no day: the next one there is. */
const PART = /\b(?:first thing(?: in the morning)?|in the (morning|afternoon))\b/i;

/** Time asked for, and a weekday that nothing leads: "give me a week", "Wed latest". */
const TIME_ASKED =
  /\b(?:give|allow|grant|let) (?:me|us) (?:have )?(?:about |another |until |till )?((?:an?|one|half an?) (?:day|week|fortnight|month|hour)(?: or (?:so|two))?)\b|\b((?:mon|tue|wed|thu|fri|sat|sun)[a-z]* )(?=(?:at )?(?:the )?latest\b)/i;

function timeAsked(text: string, context: LanguageContext): DateSpan[] {
  const match = TIME_ASKED.exec(text);
  if (match === null) return [];
  const words = match[1] ?? match[2] ?? '';
  const [date] = findDates(`${match[1] === undefined ? 'on' : 'in'} ${words}`, context);
  if (date === undefined) return [];
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
