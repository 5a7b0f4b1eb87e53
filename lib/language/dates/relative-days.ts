import { addMonths } from './days.ts';
import { oneDay } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { WEEKDAY } from './words.ts';
import { following } from './weekday-names.ts';

/** Days by their distance from the day of the message. A new one is added here. */
export const RELATIVE = phraseTable<number>([
  [
    `
      today | later today | this very day | this day | the rest of the day | rest of the day |
      the rest of today | rest of today | the remainder of the day`,
    0,
  ],
  ['tomorrow | the next day | next day | the following day', 1],
  ['the day after tomorrow | day after tomorrow | overmorrow', 2],
  ['today week | this day week', 7],
  ['tomorrow week', 8],
  ['yesterday | the other day | last night', -1],
  ['the day before yesterday | day before yesterday', -2],
]);

/** "next evening", "last morning". */
const TURN = new Map([
  ['next', 1],
  ['last', -1],
]);

const SAME_TIME = phraseTable<true>([
  ['this time next | same time next | the same time next | same day next', true],
]);

/** "this time next year", "same time next week". */
function sameTime(scan: Scan, index: number): Meaning | undefined {
  const found = phraseAt(SAME_TIME, scan, past(scan, index, 'at', 'around', 'about'));
  if (found === undefined) return undefined;
  const { today } = scan;
  const day = new Map([
    ['week', today + 7],
    ['month', addMonths(today, 1)],
    ['quarter', addMonths(today, 3)],
    ['year', addMonths(today, 12)],
  ]).get(wordAt(scan, found.to));
  return day === undefined ? undefined : oneDay(found.to + 1, day, 'span');
}

/** "today", "tomorrow", "the day after tomorrow", "yesterday". */
export const readRelativeDay: Reader = (scan, index) => {
  const found = phraseAt(RELATIVE, scan, index);
  const turn = TURN.get(wordAt(scan, index));
  if (turn !== undefined && /^(?:morning|afternoon|evening)$/.test(wordAt(scan, index + 1))) {
    return oneDay(index + 1, scan.today + turn, 'relative');
  }
  if (found === undefined) return sameTime(scan, index);
  return oneDay(found.to, scan.today + found.value, 'relative');
};

/** "the day after Thanksgiving", "the Monday after Easter", "the Friday before Christmas". */
export function besideReader(anchor: Reader): Reader {
  return (scan, index) => {
    const start = past(scan, index, 'the');
    const name = wordAt(scan, start);
    const weekday = WEEKDAY.get(name);
    const side = wordAt(scan, start + 1);
    if (weekday === undefined && (name !== 'day' || start === index)) return undefined;
    if (side !== 'after' && side !== 'before' && side !== 'following') return undefined;
    const day = anchor(scan, start + 2);
    if (day === undefined || (day.manner !== 'named' && day.over === undefined)) return undefined;
    if (weekday === undefined) {
      return oneDay(day.to, side === 'before' ? day.first - 1 : day.last + 1, 'named');
    }
    const next = following(side === 'before' ? day.first - 8 : day.last, weekday);
    return oneDay(day.to, next, 'named');
  };
}
