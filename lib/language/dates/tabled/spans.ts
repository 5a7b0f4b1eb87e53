import { addMonths, workingDaysOn } from '../days.ts';
import type { Day } from '../days.ts';
import { reckoned } from '../meaning.ts';
import type { Meaning } from '../meaning.ts';
import { phraseAt } from '../phrase-table.ts';
import { wordAt } from '../scan.ts';
import type { Unit } from '../words.ts';
import type { Page, PageReader } from './page.ts';
import { countAt, pastAll } from './page.ts';

/** Longer spans than these are about something else. */
const MOST: Record<Unit, number> = { day: 400, week: 104, month: 60, year: 10, hour: 0, minute: 0 };
/** A vague count of weeks or months may be as many days off. */
const SLACK: Record<Unit, number> = { day: 0, week: 1, month: 3, year: 30, hour: 0, minute: 0 };

function ahead(page: Page, n: number, unit: Unit): Day {
  if (unit === 'month') return addMonths(page.today, n);
  if (unit === 'year') return addMonths(page.today, 12 * n);
  return page.today + n * (unit === 'week' ? 7 : 1);
}

const WORKING = /^(?:werk|arbeits)tage?$/;
const WORKING_BEHIND = /^(?:ouvre|ouvrable|laborable|habile)s?$/;

function ending(
  page: Page,
  to: number,
  unit: Unit,
  n: number,
  least: number,
  most: number,
): Meaning {
  const first = ahead(page, least, unit);
  const last = ahead(page, most, unit);
  const slack = least < most ? SLACK[unit] : 0;
  const meaning = reckoned(page, to, ahead(page, n, unit), first - slack, last + slack);
  return least < most ? { ...meaning, until: last } : meaning;
}

/** "zwei Wochen", "quinze jours", "un par de meses", "ein halbes Jahr", counted from today. */
export const readSpan: PageReader = (page, index, { led }) => {
  const { words } = page;
  const start = pastAll(page, index, words.articles);
  const whole = phraseAt(words.span, page, start);
  if (whole !== undefined) {
    const { n, unit } = whole.value;
    const meaning = ending(page, whole.to, unit, n, n, n);
    return led ? meaning : { ...meaning, needsLead: true };
  }
  const count = countAt(page, start);
  if (count === undefined) return undefined;
  let { least, most, to } = count;
  if (words.upTo.has(wordAt(page, to))) {
    const second = countAt(page, to + 1);
    if (second !== undefined && second.most > most) {
      most = second.most;
      to = second.to;
    }
  }
  const place = pastAll(page, to, words.articles);
  const found = words.unit.get(wordAt(page, place));
  if (found === undefined || MOST[found.unit] < most * found.n) return undefined;
  const { n, unit } = found;
  if (WORKING.test(wordAt(page, place)) || WORKING_BEHIND.test(wordAt(page, place + 1))) {
    const end = WORKING_BEHIND.test(wordAt(page, place + 1)) ? place + 2 : place + 1;
    return reckoned(
      page,
      end,
      workingDaysOn(page.today, least, page.workingDays),
      page.today,
      page.today + 2 * most,
    );
  }
  const middle = Math.floor((least + most) / 2);
  // "Quinze jours" are two weeks, "huit jours" one: both count the day they begin with.
  const days =
    unit === 'day' && least === most && words.upTo.has('ou') && (least === 15 || least === 8);
  const meaning = days
    ? { ...ending(page, place + 1, 'day', least - 1, least - 1, least - 1) }
    : ending(page, place + 1, unit, n * middle, n * least, n * most);
  return led || n * most > 1 ? meaning : { ...meaning, needsLead: true };
};
