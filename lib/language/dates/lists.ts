import { sameMonthDay } from './calendar-days.ts';
import { addMonths, workingFrom } from './days.ts';
import type { Meaning } from './meaning.ts';
import { readOneDate } from './one-date.ts';
import { LONGEST } from './counting.ts';
import { yearAt } from './numbers.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';

export interface Ranged extends Meaning {
  /** How its two ends are joined: "or" leaves a choice, the others mean all the days between. */
  joint?: 'to' | 'through' | 'until' | 'or';
}

const CHOICE = phraseTable<true>([
  [
    `
      or | / | or maybe | or perhaps | or on | or even | or by | or possibly | , or |
      or in | or at the latest`,
    true,
  ],
]);

/** The next date of "the 5th or the 6th", "October 6, 7 and 8", "tomorrow or Thursday". */
function another(scan: Scan, begin: Meaning, to: number): Meaning | undefined {
  const choice = phraseAt(CHOICE, scan, to);
  const more = choice?.to ?? past(scan, to, ',', 'and', '&');
  if (more === to) return undefined;
  const day = begin.manner === 'named' ? sameMonthDay(scan, more, begin.first) : undefined;
  if (day !== undefined && (at(scan, day.to - 1).nth || standsAlone(scan, day.to))) return day;
  const years = begin.manner === 'period' && yearAt(scan, more) && yearAt(scan, begin.to - 1);
  const turn = turnOn(scan, begin, more);
  if (choice === undefined && !years && turn === undefined) return undefined;
  const full = turn ?? readOneDate(scan, past(scan, more, 'the'));
  return full && { ...full, from: more };
}

/** Whether a figure is no count of things: "6, 7 or 8", not "6, 7 people". */
function standsAlone(scan: Scan, index: number): boolean {
  const word = wordAt(scan, index);
  return !/^[a-z0-9:%]/.test(word) || /^(?:or|and|works?|if|is|would|at|for)$/.test(word);
}

/** The other dates of a list, with all of them to choose from. */
export function chosen(scan: Scan, begin: Meaning): Ranged | undefined {
  const choices: Meaning[] = [begin];
  let last = begin;
  for (let more = 0; more < 6; more += 1) {
    const next = another(scan, begin, last.to);
    if (next === undefined || (next.needsLead && begin.manner !== 'period')) break;
    if (next.clockOnly || next.manner === 'span' || begin.manner === 'span') break;
    if (next.last <= last.last || next.last - begin.first > LONGEST) break;
    choices.push({ ...next, from: next.from ?? last.to + 1 });
    last = next;
  }
  if (choices.length === 1) return undefined;
  const { needsLead: _, ...rest } = begin;
  return {
    ...rest,
    to: last.to,
    last: last.last,
    until: last.last,
    joint: 'or',
    ...(choices.every(({ needsLead }) => needsLead) ? { needsLead: true } : {}),
    choices,
  };
}

/** "this week or next", "next week or the week after". */
function turnOn(scan: Scan, begin: Meaning, index: number): Meaning | undefined {
  if (begin.manner !== 'period') return undefined;
  const next =
    wordAt(scan, index) === 'next' && !/^[a-z0-9]/.test(wordAt(scan, index + 1))
      ? index + 1
      : undefined;
  const start = past(scan, index, 'the');
  const after =
    wordAt(scan, start + 1) === 'after' && wordAt(scan, start + 2) !== 'next'
      ? start + 2
      : undefined;
  const to = next ?? after;
  if (to === undefined) return undefined;
  const days = begin.last - begin.first;
  const last = days > 27 ? addMonths(begin.last + 1, days > 85 ? 3 : 1) - 1 : begin.last + 7;
  const shift = days > 27 ? begin.last + 1 - begin.first : 7;
  const first = begin.first + shift;
  const aim = days > 27 ? workingFrom(first, scan.workingDays) : begin.first + 7;
  return { to, first, last, aim, manner: 'period', from: index };
}
