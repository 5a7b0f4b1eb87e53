import { parse } from 'chrono-node/en';
import type { LocalDay } from '../../time/due.ts';
import { dayIfAny, toLocalDay } from './days.ts';
import type { Reading } from './reading.ts';

/** Words that may stand around a date without changing it. */
const FILLERS =
  /\b(?:on|at|the|around|about|by|from|for|maybe|please|again|sometime|until|till|in)\b/g;

/**
 * What the own readers do not know, left to the general parser: "Thursday the 3rd of March in the
 * year 2027". It is believed only where it names a day for certain and has read every word; a
 * half-read sentence would be a wrong date.
 *
 * The parser reckons with the machine's own clock, so the reference day is given as noon there and
 * only the figures of the result are read, never its instant.
 */
export function readOtherWords(phrase: string, today: LocalDay): Reading | undefined {
  const noon = new Date(`${today}T12:00:00`);
  const found = parse(phrase, noon, { forwardDate: true });
  const [only] = found;
  if (only === undefined || found.length > 1 || only.end) return undefined;
  const rest = phrase.slice(0, only.index) + phrase.slice(only.index + only.text.length);
  if (/[\p{L}\p{N}]/u.test(rest.replace(FILLERS, ''))) return undefined;
  if (!only.start.isCertain('day') || only.tags().has('result/relativeDate')) return undefined;
  const [year, month, date] = (['year', 'month', 'day'] as const).map(
    (part) => only.start.get(part) ?? 0,
  );
  const day = dayIfAny(year ?? 0, month ?? 0, date ?? 0);
  return day === undefined ? undefined : { manner: 'named', day: toLocalDay(day) };
}
