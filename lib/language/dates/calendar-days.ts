import type { LocalDay } from '../../time/due.ts';
import { addDays, addMonths, isDay } from '../../time/local-day.ts';
import { MONTH, WEEKDAY, monthOf } from './names.ts';
import type { Reader, Reading } from './reading.ts';

const ON =
  '(?:on |by |from |around |about |as of |starting |not before |until |till |for )?(?:the )?';
const NAME = `(?:${WEEKDAY},? (?:the )?)?`;
const NTH = '(\\d{1,2})(?:st|nd|rd|th)?';
const ISO = new RegExp(`^${ON}${NAME}(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$`);
const DAY_MONTH = new RegExp(`^${ON}${NAME}${NTH}\\.? (?:of )?(${MONTH})(?:,? (\\d{4}))?$`);
const MONTH_DAY = new RegExp(`^${ON}${NAME}(${MONTH}) (?:the )?${NTH}(?:,? (\\d{4}))?$`);
/** Points stand between day and month, in this order, wherever they are used. */
const DOTTED = new RegExp(`^${ON}${NAME}(\\d{1,2})\\.(\\d{1,2})\\.?(\\d{4}|\\d{2})?$`);
const SLASHED = new RegExp(`^${ON}${NAME}(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$`);
const NTH_ONLY = new RegExp(`^${ON}${NAME}(\\d{1,2})(?:st|nd|rd|th)(?: of (this|next) month)?$`);

/** The day of three figures; undefined where the calendar has none such. */
export function dayText(year: number, month: number, day: number): LocalDay | undefined {
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  return isDay(text) ? text : undefined;
}

function named(day: LocalDay | undefined): Reading | undefined {
  return day === undefined ? undefined : { manner: 'named', day };
}

/** The day in the year named, or the next one there is (29 February may be years away). */
function inYear(year: string | undefined, month: number, day: number, today: LocalDay) {
  if (year !== undefined) {
    return named(dayText(year.length === 2 ? 2000 + Number(year) : Number(year), month, day));
  }
  const first = Number(today.slice(0, 4));
  for (let tries = 0; tries <= 8; tries += 1) {
    const text = dayText(first + tries, month, day);
    if (text !== undefined && text >= today) return named(text);
  }
  return undefined;
}

function nthOfMonth(n: number, which: string | undefined, today: LocalDay) {
  const thisMonth = `${today.slice(0, 7)}-01`;
  for (let ahead = which === 'next' ? 1 : 0; ahead <= 2; ahead += 1) {
    const first = addMonths(thisMonth, ahead);
    const text = dayText(Number(first.slice(0, 4)), Number(first.slice(5, 7)), n);
    if (text !== undefined && (text >= today || which === 'this')) return named(text);
    if (which !== undefined) return undefined;
  }
  return undefined;
}

/**
 * "2027-05-20", "3 March", "Mar 3rd, 2027", "3.12.", "5/20/2027", "the 15th". Without a year it is
 * the next such day, today included. With slashes the month comes first unless it cannot.
 */
export const readCalendarDay: Reader = (phrase, { today }) => {
  const iso = ISO.exec(phrase);
  if (iso !== null) return named(dayText(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const dayFirst = DAY_MONTH.exec(phrase);
  if (dayFirst !== null) {
    return inYear(dayFirst[3], monthOf(dayFirst[2] ?? '') ?? 0, Number(dayFirst[1]), today);
  }
  const monthFirst = MONTH_DAY.exec(phrase);
  if (monthFirst !== null) {
    return inYear(monthFirst[3], monthOf(monthFirst[1] ?? '') ?? 0, Number(monthFirst[2]), today);
  }
  const dotted = DOTTED.exec(phrase);
  if (dotted !== null) return inYear(dotted[3], Number(dotted[2]), Number(dotted[1]), today);
  const slashed = SLASHED.exec(phrase);
  if (slashed !== null) {
    const [a, b] = [Number(slashed[1]), Number(slashed[2])];
    return a > 12 ? inYear(slashed[3], b, a, today) : inYear(slashed[3], a, b, today);
  }
  const nth = NTH_ONLY.exec(phrase);
  return nth === null ? undefined : nthOfMonth(Number(nth[1]), nth[2], today);
};

const RELATIVE = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
  ['yesterday', -1],
  ['the day before yesterday', -2],
]);

/** "today", "tomorrow", "the day after tomorrow", "yesterday". */
export const readRelativeDay: Reader = (phrase, { today }) => {
  const shift = RELATIVE.get(phrase.replace(/^(?:by|from|until|till) /, ''));
  return shift === undefined ? undefined : { manner: 'relative', day: addDays(today, shift) };
};
