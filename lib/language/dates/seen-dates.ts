import type { Lead } from '../types.ts';
import { awayBefore, notBefore, ruledOut } from './absence.ts';
import { bound } from './come-back.ts';
import type { Bound } from './come-back.ts';
import { leaningOn } from './leaning.ts';
import type { LeadFound } from './leads.ts';
import { ledDates } from './led-dates.ts';
import type { Meaning } from './meaning.ts';
import { isPrice, noDate } from './no-dates.ts';
import type { Ranged } from './lists.ts';
import { at, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
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
    if (possible[index] !== true) continue;
    const before = seen.at(-1);
    const leaning = before && leaningOn(scan, index, before.meaning);
    if (leaning !== undefined) {
      const days = bound(scan, leaning, undefined, false);
      seen.push({ ...days, scan, meaning: leaning, away: false, index, to: leaning.to });
      index = leaning.to - 1;
      continue;
    }
    if (!mayBegin(at(scan, index))) continue;
    const one = tryDate(scan, index, false, before?.to ?? 0);
    if (one === undefined) continue;
    if (!('none' in one)) seen.push(...apart(one));
    index = one.to - 1;
  }
  return seen;
}
