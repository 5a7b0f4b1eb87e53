import type { Day } from '../days.ts';
import { dayIfAny, monthOf, monthStart, yearOf } from '../days.ts';
import { oneDay } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { BREAK, at, wordAt } from '../scan.ts';
import type { Page, PageReader } from './page.ts';
import { pastAll, yearAt } from './page.ts';

/** Without a year it is the next such day, today included; 29 February may be years away. */
function inYear(
  page: Page,
  month: number,
  date: number,
  year: number | undefined,
): Day | undefined {
  if (year !== undefined) return dayIfAny(year < 100 ? 2000 + year : year, month, date);
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const day = dayIfAny(yearOf(page.today) + ahead, month, date);
    if (day !== undefined && day >= page.today) return day;
  }
  return undefined;
}

function named(to: number, day: Day | undefined, open?: 'year' | 'month'): Meaning | undefined {
  if (day === undefined) return undefined;
  return { ...oneDay(to, day, 'named'), ...(open === undefined ? {} : { open }) };
}

function iso(page: Page, index: number): Meaning | undefined {
  const year = yearAt(page, index);
  if (year === undefined || !/^[-/.]$/.test(wordAt(page, index + 1))) return undefined;
  const [month, date] = [at(page, index + 2), at(page, index + 4)];
  if (wordAt(page, index + 3) !== wordAt(page, index + 1)) return undefined;
  return named(index + 5, dayIfAny(year, month.n, date.n));
}

/** "3.4.", "16.03.2026", "20/03", "2-4-26". */
const numeric: PageReader = (page, index, { led }) => {
  const [date, sign, month] = [at(page, index), at(page, index + 1), at(page, index + 2)];
  if (!(date.n > 0) || !sign.glued || !month.glued || !/^[./-]$/.test(sign.word)) return undefined;
  if (!(month.n > 0) || month.to - month.from > 2) return undefined;
  // "24/7" and "1/2" are no days, "3.5" is one only with a word or a point that says so.
  if (date.n === 24 && month.n === 7 && sign.word === '/') return undefined;
  const second = at(page, index + 3);
  const year = at(page, index + 4);
  const yearLength = year.to - year.from;
  if (second.word === sign.word && second.glued && year.glued && year.n >= 0) {
    if (yearLength !== 2 && yearLength !== 4) return undefined;
    return named(index + 5, inYear(page, month.n, date.n, year.n));
  }
  const day = inYear(page, month.n, date.n, undefined);
  if (sign.word === '.') {
    const pointed = second.word === '.' && second.glued;
    const spaced = pointed ? yearAt(page, index + 4) : undefined;
    if (spaced !== undefined) return named(index + 5, inYear(page, month.n, date.n, spaced));
    if (pointed && (led || !at(page, index + 4).begins)) return named(index + 4, day, 'year');
    return led ? named(index + (pointed ? 4 : 3), day, 'year') : undefined;
  }
  return led && sign.word === '/' ? named(index + 3, day, 'year') : undefined;
};

/** "3. März", "1er mars", "3 de marzo de 2027", "primero de mayo". */
const withMonth: PageReader = (page, index) => {
  const { words } = page;
  const first = at(page, index);
  const date = first.n > 0 ? first.n : words.nth.get(first.word);
  if (date === undefined || date > 31) return undefined;
  let place = index + 1;
  if (/^(?:\.|er|o|°|º|ro)$/.test(wordAt(page, place))) place += 1;
  place = pastAll(page, place, words.articles);
  const month = words.month.get(wordAt(page, place));
  if (month === undefined) return undefined;
  place += 1;
  if (wordAt(page, place) === '.' && !at(page, place + 1).begins) place += 1;
  const yearPlace = pastAll(page, wordAt(page, place) === ',' ? place + 1 : place, words.articles);
  const year = yearAt(page, yearPlace);
  if (year !== undefined) return named(yearPlace + 1, inYear(page, month, date, year));
  return named(place, inYear(page, month, date, undefined), 'year');
};

/** What may follow "the 15th" alone; any other word makes it a number of something. */
const MAY_FOLLOW =
  /^(?:[^\p{L}\d%€$°/]|\p{L}{1,2}|und|bis|ich|wir|abe|sur|del|pour|para|pero|por|oder|mais|inclu\p{L}*|einschliesslich|vers|gege|nach|wiede|zuruck|nous|matin|gern|gerne|noch|dans|retour)$/u;

/** "am 15.", "le 15", "hasta el 15": a day of this month or of the next. */
const nthOfMonth: PageReader = (page, index, { led }) => {
  const { n, to, from } = at(page, index);
  if (!led || !(n >= 1) || n > 31 || to - from > 2) return undefined;
  // "A las 9" is an hour.
  if (wordAt(page, index - 1) === 'las') return undefined;
  let place = index + 1;
  if (wordAt(page, place) === '.') place += 1;
  else if (page.words.nth.size > 0 && wordAt(page, place) === 'er') place += 1;
  const next = at(page, place);
  if (next.word !== '' && next.word !== BREAK && !MAY_FOLLOW.test(next.word)) return undefined;
  if (next.glued && /[.:,/-]/.test(next.word) && at(page, place + 1).n >= 0) return undefined;
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    const first = monthStart(page.today, ahead);
    const day = dayIfAny(yearOf(first), monthOf(first), n);
    if (day !== undefined && day >= page.today) return named(place, day, 'month');
  }
  return undefined;
};

/** A day by its figures, a weekday before it or not ("Freitag, 20. März"). */
export const readFigures: PageReader = (page, index, before) => {
  const { words } = page;
  let place = index;
  let weekday = words.weekday.has(wordAt(page, place));
  if (!weekday && words.shortWeekday.has(wordAt(page, place))) {
    const after = wordAt(page, place + 1) === '.' ? place + 2 : place + 1;
    weekday = at(page, pastAll(page, after, words.articles)).n > 0;
  }
  if (weekday) {
    place += 1;
    if (wordAt(page, place) === '.' || wordAt(page, place) === ',') place += 1;
  }
  const article = pastAll(page, place, words.articles);
  const led = before.led || weekday || article > place;
  const inside = { led };
  return (
    iso(page, article) ??
    numeric(page, article, inside) ??
    withMonth(page, article, inside) ??
    nthOfMonth(page, article, inside)
  );
};
