import type { DateSpan, LanguageContext, Lead } from '../types.ts';
import { awayBefore, notBefore, ruledOut } from './absence.ts';
import { bound } from './come-back.ts';
import type { Bound } from './come-back.ts';
import { toLocalDay } from './days.ts';
import type { LeadFound } from './leads.ts';
import { ledDates } from './led-dates.ts';
import type { Meaning } from './meaning.ts';
import { withPresent } from './present.ts';
import { isPrice, noDate } from './no-dates.ts';
import type { Ranged } from './lists.ts';
import { at, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { scanOf } from './scanned.ts';
import { mayBegin, possibleStarts } from './starters.ts';

/** A date as it was read, by places of tokens. */
export interface Seen extends Bound {
  scan: Scan;
  meaning: Meaning;
  lead?: Lead;
  /** Its days are those of an absence. */
  away: boolean;
  /** First token, its lead included, and the one after the last. */
  index: number;
  to: number;
}

/** "Through Friday", "from Monday to Friday": which lead a range is bound by. */
function leadOf(found: LeadFound, range: Ranged): Lead | undefined {
  if (range.joint !== undefined && range.joint !== 'or') return undefined;
  return found.lead;
}

/** Whether the days of a date are those of an absence. */
function isAway(
  scan: Scan,
  index: number,
  range: Ranged,
  between: boolean,
  floor: number,
): boolean {
  const said = awayBefore(scan, index, floor);
  if (said === undefined && range.joint !== undefined && range.joint !== 'or') return !between;
  return said ?? ruledOut(scan, range.to);
}

/** What reads like a date and is none: the search goes on after it. */
interface NoDate {
  none: true;
  to: number;
}

function tryDate(
  scan: Scan,
  index: number,
  alone: boolean,
  floor: number,
): Seen | NoDate | undefined {
  const found = ledDates(scan, index);
  if (found === undefined) return undefined;
  const { range, start, between } = found;
  // A year alone is a number like any other.
  const named = alone && !(range.to === index + 1 && at(scan, index).n > 0);
  // "Give it a month."
  const given =
    wordAt(scan, index - 2) === 'give' && /^(?:it|me|us)$/.test(wordAt(scan, index - 1));
  // "Spring it is."
  const settled = wordAt(scan, range.to) === 'it' && wordAt(scan, range.to + 1) === 'is';
  const led = start.lead !== undefined || start.light || named || settled || given;
  if (range.needsLead && !led) return undefined;
  // Only the figure of a price is none: "for $12 December 27".
  if (isPrice(scan, start.to)) return { none: true, to: start.to + 1 };
  if (noDate(scan, index, start.to, range)) return { none: true, to: range.to };
  const said = leadOf(start, range);
  const hour = said === 'before' && (range.time ?? range.part) !== undefined;
  const lead = said === 'before' && notBefore(scan, index) ? 'from' : hour ? 'by' : said;
  const away = !alone && isAway(scan, index, range, between, floor);
  return {
    ...bound(scan, range, lead, away),
    scan,
    meaning: range,
    away,
    index,
    to: range.to,
    ...(lead === undefined ? {} : { lead }),
  };
}

/**
 * The date that begins at a place, with the words before it; undefined where none does. Nothing but
 * a date is expected there, so that "a week" is one.
 */
export function dateAlone(scan: Scan, index: number): Seen | undefined {
  const found = tryDate(scan, index, true, 0);
  return found === undefined || 'none' in found ? undefined : found;
}

/** The days of a list, each for itself: "Tuesday or Wednesday" are two to choose from. */
function apart(seen: Seen): Seen[] {
  const { choices } = seen.meaning;
  if (choices === undefined || seen.away) return [seen];
  return choices.map((meaning, n) => ({
    ...bound(seen.scan, meaning, n === 0 ? seen.lead : undefined, false),
    scan: seen.scan,
    meaning,
    away: false,
    index: n === 0 ? seen.index : (meaning.from ?? seen.index),
    to: meaning.to,
    ...(n > 0 || seen.lead === undefined ? {} : { lead: seen.lead }),
  }));
}

/** All dates of a scanned text, in order; a date is read from its longest beginning. */
export function datesIn(scan: Scan): Seen[] {
  const seen: Seen[] = [];
  const possible = possibleStarts(scan.tokens);
  for (let index = 0; index < scan.tokens.length; index += 1) {
    if (possible[index] !== true || !mayBegin(at(scan, index))) continue;
    const one = tryDate(scan, index, false, seen.at(-1)?.to ?? 0);
    if (one === undefined) continue;
    if (!('none' in one)) seen.push(...apart(one));
    index = one.to - 1;
  }
  return seen;
}

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
