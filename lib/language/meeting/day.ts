import type { LocalDay } from '../../time/due.ts';
import { addDays, isDay } from '../../time/local-day.ts';
import type { Span } from '../types.ts';
import { folded } from './labels.ts';

/** Beginnings of the months' names as calendars write them; the longer beginning counts first. */
const MONTHS: readonly (readonly [number, string])[] = [
  [1, 'jan ene gen'],
  [2, 'feb fev'],
  [3, 'mar mrt maa'],
  [4, 'apr avr abr'],
  [5, 'may mai mag mei maj'],
  [6, 'jun juin giu'],
  [7, 'jul juil lug'],
  [8, 'aug aou ago'],
  [9, 'sep set'],
  [10, 'oct okt ott out'],
  [11, 'nov'],
  [12, 'dec dez dic'],
];
const BEGINNINGS = new Map(
  MONTHS.flatMap(([month, words]) => words.split(' ').map((word) => [word, month] as const)),
);

function monthOf(word: string): number | undefined {
  const plain = folded(word);
  return BEGINNINGS.get(plain.slice(0, 4)) ?? BEGINNINGS.get(plain.slice(0, 3));
}

/* Each part is bounded, and no two neighbours can match the same, so that none of these can blow up. */
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DAY_FIRST =
  /(?<![\d:.])(\d{1,2})(?:\.|º|er|st|nd|rd|th)?\s{1,2}(?:de\s|of\s)?(\p{L}{3,10})\.?,?(?:\s{1,2}(?:de\s)?(\d{4})(?!\d))?/gu;
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,10})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,?\s{1,2}(\d{4})(?!\d))?/gu;

const two = (n: number): string => String(n).padStart(2, '0');

function dayOf(year: number, month: number | undefined, date: number): LocalDay | undefined {
  const day = `${year}-${two(month ?? 0)}-${two(date)}`;
  return isDay(day) ? day : undefined;
}

/** A day without its year is the next such one, or one of the last weeks. */
function inYear(
  year: string | undefined,
  month: number | undefined,
  date: number,
  today: LocalDay,
): LocalDay | undefined {
  if (year !== undefined) return dayOf(Number(year), month, date);
  const present = Number(today.slice(0, 4));
  const day = dayOf(present, month, date);
  return day !== undefined && day < addDays(today, -30) ? dayOf(present + 1, month, date) : day;
}

/** The first day that a calendar's line names, and where it stands. */
export function dayIn(line: string, today: LocalDay): (Span & { day: LocalDay }) | undefined {
  const found = [
    ...[...line.matchAll(ISO)].map((m) => [m, dayOf(Number(m[1]), Number(m[2]), Number(m[3]))]),
    ...[...line.matchAll(DAY_FIRST)].map((m) => [
      m,
      inYear(m[3], monthOf(m[2] ?? ''), Number(m[1]), today),
    ]),
    ...[...line.matchAll(MONTH_FIRST)].map((m) => [
      m,
      inYear(m[3], monthOf(m[1] ?? ''), Number(m[2]), today),
    ]),
  ] as [RegExpMatchArray, LocalDay | undefined][];
  for (const [match, day] of found) {
    if (day === undefined) continue;
    const from = match.index ?? 0;
    return { day, from, to: from + match[0].length };
  }
  return undefined;
}
