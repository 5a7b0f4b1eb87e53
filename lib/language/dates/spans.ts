import type { Span } from '../../time/span.ts';
import { dayAfter } from '../../time/span.ts';
import { addWorkingDays, nextWorkingDay } from '../../time/working-days.ts';
import { COUNT, countOf } from './numbers.ts';
import type { Reader, Reading, Reference } from './reading.ts';

const UNITS: Record<string, Span> = {
  day: { n: 1, unit: 'day' },
  week: { n: 1, unit: 'week' },
  wk: { n: 1, unit: 'week' },
  fortnight: { n: 2, unit: 'week' },
  month: { n: 1, unit: 'month' },
  quarter: { n: 3, unit: 'month' },
  year: { n: 1, unit: 'year' },
  yr: { n: 1, unit: 'year' },
};
const UNIT = Object.keys(UNITS).join('|');

const LEAD =
  '(?:in |after |within |for )?(?:about |around |approximately |roughly |another |maybe |say |some |the next )?';
const TAIL = "(?:'? time)?(?: from (?:now|today)| later)?";
const SPAN = new RegExp(
  `^${LEAD}(${COUNT})(?: ?(?:-|–|to|or) ?(${COUNT}))? ?(?:more )?(${UNIT})s?${TAIL}$`,
);
const HALF = new RegExp(`^${LEAD}half an? (month|year)${TAIL}$`);
const WORKING = new RegExp(`^${LEAD}(${COUNT}) (?:working|business|week) ?days?${TAIL}$`);

/** The longest span that is taken for a date at all: ten years. */
const LONGEST = 3660;

function ending(span: Span, upTo: Span | undefined, { today, workingDays }: Reference): Reading {
  const computed = dayAfter(span, today);
  const day = nextWorkingDay(computed, workingDays);
  const until = upTo === undefined ? undefined : dayAfter(upTo, today);
  return {
    manner: 'span',
    day,
    ...(day === computed ? {} : { movedFrom: computed }),
    ...(until !== undefined && until > day ? { until } : {}),
  };
}

function times(unit: Span, n: number): Span | undefined {
  const days = { day: 1, week: 7, month: 31, year: 366 }[unit.unit];
  return unit.n * n * days > LONGEST ? undefined : { n: unit.n * n, unit: unit.unit };
}

/**
 * "two weeks", "in ten days", "6 months from now", "half a year", "five working days". A day that is
 * computed so and is free moves to the next working day; `movedFrom` says which it was.
 */
export const readSpan: Reader = (phrase, reference) => {
  const half = HALF.exec(phrase);
  if (half !== null) {
    const span: Span = half[1] === 'year' ? { n: 6, unit: 'month' } : { n: 15, unit: 'day' };
    return ending(span, undefined, reference);
  }
  const working = WORKING.exec(phrase);
  if (working !== null) {
    const n = countOf(working[1] ?? '');
    if (n === undefined) return undefined;
    const day = addWorkingDays(reference.today, n, reference.workingDays);
    return { manner: 'span', day };
  }
  const match = SPAN.exec(phrase);
  if (match === null) return undefined;
  const unit = UNITS[match[3] ?? ''];
  const n = countOf(match[1] ?? '');
  const upTo = match[2] === undefined ? undefined : countOf(match[2]);
  if (unit === undefined || n === undefined) return undefined;
  const span = times(unit, n);
  if (span === undefined) return undefined;
  return ending(span, upTo === undefined ? undefined : times(unit, upTo), reference);
};
