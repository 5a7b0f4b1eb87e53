import type { DateSpan } from '../types.ts';
import { toLocalDay } from './days.ts';
import type { Day } from './days.ts';
import { LONGEST } from './scan.ts';
import { periodOf } from './whole-periods.ts';
import type { Length } from './whole-periods.ts';

/** Words for the day or the time of the message, and for a day or period that was just spoken of. */
const PRESENT =
  /\b(?:(?:right )?now|at (?:the |this )?(?:present(?: time)?|moment|minute|time)|otd|(?:for|of) the day|(?:next|last|past|coming) (?:hour|minute)s?|(the|the same|that) (day|week|month|year|weekend)( before| after)?|weekend)\b/gi;

/** How far a period lies from the present one: "the week before", "that week". */
const SHIFT: Record<string, number> = { ' before': -1, ' after': 1 };

function daysOf(today: Day, unit: string, shift: number): { first: Day; last: Day } {
  return unit === 'day'
    ? { first: today + shift, last: today + shift }
    : periodOf(today, unit as Length, shift);
}

/** Adds what names the present, or leans on what was said before, to the dates of a text. */
export function withPresent(text: string, today: Day, found: readonly DateSpan[]): DateSpan[] {
  const more: DateSpan[] = [];
  let next = 0;
  for (const match of text.slice(0, LONGEST).matchAll(PRESENT)) {
    const [quote, which, unit = /weekend/i.test(quote) ? 'weekend' : 'day', side = ''] = match;
    const [from, to] = [match.index, match.index + quote.length];
    // "The week" alone is none in particular.
    if (which?.toLowerCase() === 'the' && side === '') continue;
    while (next < found.length && (found[next]?.to ?? 0) <= from) next += 1;
    if ((found[next]?.from ?? to) < to) continue;
    const { first, last } = daysOf(today, unit.toLowerCase(), SHIFT[side.toLowerCase()] ?? 0);
    const [start, end] = [toLocalDay(first), toLocalDay(last)];
    more.push({ from, to, quote, start, end, day: start, manner: 'relative', past: last < today });
  }
  return [...found, ...more].toSorted((a, b) => a.from - b.from);
}
