import { dayOf, mondayOf, monthOf, monthStart, yearOf } from '../days.ts';
import type { Day } from '../days.ts';
import { phraseAt } from '../phrase-table.ts';
import { at, wordAt } from '../scan.ts';
import type { Base, Before, Page } from './page.ts';
import { pastAll, yearAt } from './page.ts';

/** A stretch of days with a kind, by which its thirds are told. */
export interface Period extends Base {
  ending?: true;
  kind: 'week' | 'month' | 'months' | 'year' | 'other';
  /** It is a date only where "this" or "end of" stands with it. */
  bare?: true;
}

function months(to: number, first: Day, n: number): Period {
  const kind = n === 1 ? 'month' : n === 12 ? 'year' : 'months';
  return { to, first, last: monthStart(first, n) - 1, kind };
}

/** The stretch of `n` months from month `of`: in `year`, or the next that is not over. */
function coming(page: Page, to: number, of: number, n: number, year?: number, shift = 0): Period {
  if (year !== undefined) return months(to, dayOf(year, of, 1), n);
  const thisYear = yearOf(page.today);
  // A winter that began last year may last still.
  for (let tried = thisYear - 1; ; tried += 1) {
    const one = months(to, dayOf(tried, of, 1), n);
    if (one.last < page.today) continue;
    if (shift < 0) return months(to, dayOf(tried - (one.first <= page.today ? 0 : 1), of, 1), n);
    const begun = one.first <= page.today;
    return shift > 0 && begun ? months(to, dayOf(tried + 1, of, 1), n) : one;
  }
}

/** The year behind a period, "of" or not between them. */
function yearBehind(page: Page, index: number): { to: number; year?: number; shift?: number } {
  const place = pastAll(page, index, page.words.articles);
  const year = yearAt(page, place);
  if (year !== undefined) return { to: place + 1, year };
  const before = phraseAt(page.words.shift, page, place);
  const noun = before?.to ?? place;
  if (!page.words.year.has(wordAt(page, noun))) return { to: index };
  const figures = yearAt(page, noun + 1);
  if (figures !== undefined) return { to: noun + 2, year: figures };
  const behind = phraseAt(page.words.shiftBehind, page, noun + 1);
  const shift = before?.value ?? behind?.value;
  if (shift === undefined) return { to: index };
  return { to: behind?.to ?? noun + 1, year: yearOf(page.today) + shift };
}

/** "Q2", "T2", "2. Quartal", "deuxième trimestre", "second semestre", "zweite Jahreshälfte". */
function partOfYear(page: Page, index: number, shift: number): Period | undefined {
  const { words } = page;
  const token = at(page, index);
  const figure = at(page, index + 1);
  let n = Number.NaN;
  let noun = index;
  let size = 3;
  if (
    /^[qt]$/.test(token.word) &&
    token.capital &&
    figure.glued &&
    figure.n >= 1 &&
    figure.n <= 4
  ) {
    n = figure.n;
    noun = index + 1;
  } else {
    n =
      token.n > 0 && token.to - token.from === 1
        ? token.n
        : (words.nth.get(token.word) ?? Number.NaN);
    noun = index + 1;
    if (/^(?:\.|e|eme|er|o|°|º|do|er)$/.test(wordAt(page, noun))) noun += 1;
    if (words.half.has(wordAt(page, noun))) size = 6;
    else if (!words.quarter.has(wordAt(page, noun))) return undefined;
  }
  if (!(n >= 1) || n > 12 / size) return undefined;
  const behind = yearBehind(page, noun + 1);
  return coming(page, behind.to, (n - 1) * size + 1, size, behind.year, shift);
}

function calendarWeek(page: Page, index: number): Period | undefined {
  let place = index + 1;
  if (!page.words.weekNumber.has(wordAt(page, index))) return undefined;
  if (/^(?:n|no|num|numero|nr)$/.test(wordAt(page, place))) place += 1;
  if (/^[°º.]$/.test(wordAt(page, place))) place += 1;
  const { n } = at(page, place);
  if (!(n >= 1) || n > 53) return undefined;
  for (let year = yearOf(page.today); ; year += 1) {
    // The week of 4 January is the first (ISO 8601).
    const first = mondayOf(dayOf(year, 1, 4)) + 7 * (n - 1);
    if (first + 6 >= page.today) return { to: place + 1, first, last: first + 4, kind: 'week' };
  }
}

/** "nächste Woche", "le mois prochain", "este año", "Ende der Woche" (bare). */
function unitPeriod(page: Page, index: number, before: number | undefined): Period | undefined {
  const { words, today } = page;
  const word = wordAt(page, index);
  const quarter = words.quarter.has(word);
  const unit = quarter ? { n: 3, unit: 'month' as const } : words.unit.get(word);
  if (unit === undefined || unit.unit === 'day' || unit.unit === 'hour' || unit.unit === 'minute')
    return undefined;
  const behind = phraseAt(words.shiftBehind, page, index + 1);
  const shift = before ?? behind?.value;
  const to = behind?.to ?? index + 1;
  const bare = shift === undefined ? { bare: true as const } : {};
  const ahead = shift ?? 0;
  if (unit.unit === 'week') {
    const monday = mondayOf(today) + 7 * ahead;
    return {
      to,
      first: ahead === 0 ? Math.min(today, monday + 4) : monday,
      last: monday + 4,
      kind: 'week',
      ...bare,
    };
  }
  if (unit.unit === 'year')
    return { ...months(to, dayOf(yearOf(today) + ahead, 1, 1), 12), ...bare };
  const size = quarter ? 3 : 1;
  const start = quarter ? monthStart(today, -((monthOf(today) - 1) % 3)) : monthStart(today);
  return { ...months(to, monthStart(start, ahead * size), size), ...bare };
}

/** "Mai", "KW 12", "le mois prochain", "segundo semestre", "Ostern": the period that begins at a place. */
export function periodAt(page: Page, index: number, { led, bound }: Before): Period | undefined {
  const { words, today, hemisphere } = page;
  const start = pastAll(page, index, words.articles);
  const before = phraseAt(words.shift, page, start);
  let place = pastAll(page, before?.to ?? start, words.articles);
  const festival = phraseAt(words.festival, page, start) ?? phraseAt(words.festival, page, place);
  // "Nos vacances étaient belles": holidays are a date where a word binds them to one.
  if (festival !== undefined) {
    const { common, ...days } = festival.value(today);
    if (common ? bound : led || start < place || festival.to - start > 2)
      return { to: festival.to, ...days, kind: 'other' };
  }
  const part = partOfYear(page, place, before?.value ?? 0);
  if (part !== undefined) return part;
  const week = calendarWeek(page, place);
  if (week !== undefined) return week;
  // "im Monat Mai", "en el mes de mayo"
  const inMonth =
    words.unit.get(wordAt(page, place))?.unit === 'month'
      ? pastAll(page, place + 1, words.articles)
      : place;
  if (words.month.has(wordAt(page, inMonth))) place = inMonth;
  const word = wordAt(page, place);
  const month = words.month.get(word);
  const season = words.season.get(word);
  if (month !== undefined || season !== undefined) {
    const behind = phraseAt(words.shiftBehind, page, place + 1);
    const shift = before?.value ?? behind?.value ?? 0;
    const year = yearBehind(page, behind?.to ?? place + 1);
    const south = season !== undefined && hemisphere === 'south' ? 6 : 0;
    const of = (((month ?? season ?? 1) + south - 1) % 12) + 1;
    const period = coming(page, year.to, of, month === undefined ? 3 : 1, year.year, shift);
    const said = before !== undefined || behind !== undefined || year.year !== undefined;
    return season === undefined || said ? period : { ...period, bare: true };
  }
  const unit = unitPeriod(page, place, before?.value);
  if (unit !== undefined) {
    const figures =
      unit.kind === 'year' && before === undefined ? yearAt(page, place + 1) : undefined;
    return figures === undefined ? unit : months(place + 2, dayOf(figures, 1, 1), 12);
  }
  const year = yearAt(page, place);
  if (year !== undefined) return { ...months(place + 1, dayOf(year, 1, 1), 12), bare: true };
  return undefined;
}
