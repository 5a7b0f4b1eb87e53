import type { LocalDay } from '../../time/due.ts';
import { addDays, isDay } from '../../time/local-day.ts';
import type { Span } from '../types.ts';
import { folded } from './labels.ts';

/** The languages in which invitations are read, as `labels.ts` has them. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
/** Short forms that are no beginning of a name. */
const SHORT = new Map([['mrt', 3]]);
type Name = readonly [string, number];
let names: readonly Name[] | undefined;
/** The months' names, each with its number; made once an invitation is read. */
function monthNames(): readonly Name[] {
  names ??= LANGUAGES.flatMap((language) => {
    const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at): Name => [
      folded(name.format(Date.UTC(2024, at, 15))),
      at + 1,
    ]);
  });
  return names;
}

/** The month that a word names, whole or by its beginning: "Sept", "décembre", and not "second". */
function monthOf(word: string): number | undefined {
  const plain = folded(word);
  return SHORT.get(plain) ?? monthNames().find(([name]) => name.startsWith(plain))?.[1];
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
  // A day with its year is no accident of words: "Top 3 set ideas @ Thu 10 Dec 2026".
  const byYear = found.toSorted(([one], [other]) => Number(!one[3]) - Number(!other[3]));
  for (const [match, day] of byYear) {
    if (day === undefined) continue;
    const from = match.index ?? 0;
    return { day, from, to: from + match[0].length };
  }
  return undefined;
}
