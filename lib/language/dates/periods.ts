import type { LocalDay } from '../../time/due.ts';
import { addDays, addMonths, daysBetween } from '../../time/local-day.ts';
import { nextWorkingDay } from '../../time/working-days.ts';
import { MONTH, monthOf } from './names.ts';
import type { Reader, Reading, Reference } from './reading.ts';
import { nextMonday } from './weekdays.ts';

/** First and last day of a stretch of time. */
interface Stretch {
  first: LocalDay;
  last: LocalDay;
}

const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

const LEAD =
  '(?:in |by |until |till |around |about |from |sometime |some time |towards? |at )*(?:the )?';
const WHICH = 'early|(?:the )?(?:beginning|start) of|mid|(?:the )?middle of|late|(?:the )?end of';
const PERIOD = new RegExp(
  `^${LEAD}(?:(${WHICH})[ -])?(?:in )?(?:the )?((?:next |this |coming )?(?:${MONTH}|week|month|quarter|year|spring|summer|autumn|fall|winter)|q[1-4])(?: (?:of )?(\\d{4}))?$`,
);

function month(first: LocalDay, months: number): Stretch {
  return { first, last: addDays(addMonths(first, months), -1) };
}

function firstOf(year: number, of: number): LocalDay {
  return `${String(year).padStart(4, '0')}-${String(of).padStart(2, '0')}-01`;
}

/** The stretch of `months` months from month `of`: in `year`, or the next that is not over. */
function forward(
  of: number,
  months: number,
  year: number | undefined,
  next: boolean,
  today: LocalDay,
) {
  const thisYear = Number(today.slice(0, 4));
  if (year !== undefined) return month(firstOf(year, of), months);
  // A winter that began last year may still run.
  for (const start of [thisYear - 1, thisYear, thisYear + 1, thisYear + 2]) {
    const stretch = month(firstOf(start, of), months);
    if (next ? stretch.first > today : stretch.last >= today) return stretch;
  }
  return undefined;
}

function stretchOf(name: string, year: number | undefined, today: LocalDay): Stretch | undefined {
  const next = name.startsWith('next ');
  const bare = name.replace(/^(?:next|this|coming) /, '');
  const thisMonth = `${today.slice(0, 7)}-01`;
  const quarter = firstOf(
    Number(today.slice(0, 4)),
    Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1,
  );
  switch (bare) {
    case 'week': {
      const monday = addDays(nextMonday(today), next ? 0 : -7);
      return { first: monday, last: addDays(monday, 4) };
    }
    case 'month':
      return month(next ? addMonths(thisMonth, 1) : thisMonth, 1);
    case 'quarter':
      return month(next ? addMonths(quarter, 3) : quarter, 3);
    case 'year':
      return month(firstOf(Number(today.slice(0, 4)) + Number(next), 1), 12);
    default:
  }
  const season = SEASONS[bare];
  if (season !== undefined) return forward(season, 3, year, next, today);
  if (/^q[1-4]$/.test(bare)) return forward(Number(bare[1]) * 3 - 2, 3, year, next, today);
  const of = monthOf(bare);
  // "Next March" is the coming one; in March itself it is next year's.
  return of === undefined ? undefined : forward(of, 1, year, next, today);
}

/** Where the early, middle and late part of a week, a month and anything longer lie, in days. */
function thirds({ first, last }: Stretch): { early: LocalDay; mid: Stretch; late: LocalDay } {
  if (last <= addDays(first, 6)) {
    const middle = addDays(first, 2);
    return {
      early: addDays(first, 1),
      mid: { first: middle, last: middle },
      late: addDays(first, 3),
    };
  }
  if (last <= addDays(first, 31)) {
    const mid = { first: addDays(first, 14), last: addDays(first, 19) };
    return { early: addDays(first, 9), mid, late: addDays(first, 20) };
  }
  const length = Math.floor(daysBetween(first, last) / 3);
  const [a, b] = [addDays(first, length), addDays(first, 2 * length)];
  return { early: a, mid: { first: a, last: b }, late: b };
}

/** The part of a stretch that is meant. */
function partOf(stretch: Stretch, which: string | undefined): Stretch {
  const kind = which?.replace(/^the /, '');
  if (kind === undefined) return stretch;
  const { early, mid, late } = thirds(stretch);
  if (kind.startsWith('end')) return { first: stretch.last, last: stretch.last };
  if (kind.startsWith('mid')) return mid;
  if (kind === 'late') return { first: late, last: stretch.last };
  return { first: stretch.first, last: early };
}

function readingOf(part: Stretch, { today, workingDays }: Reference): Reading {
  const begin = part.first < today ? today : part.first;
  const day = nextWorkingDay(begin, workingDays);
  // The end of a period is a day of its own; moved on, it would lie in the next.
  if (day > part.last) return { manner: 'period', day: begin };
  return {
    manner: 'period',
    day,
    ...(day === begin ? {} : { movedFrom: begin }),
    ...(part.last > day ? { until: part.last } : {}),
  };
}

/**
 * "March", "end of March", "early December", "next week" (Monday to Friday of the next calendar
 * week), "next month", "Q1", "spring", "end of the year": the first working day that is meant, with
 * the last day of the period in `until`. "This week" or "this month" alone says too little.
 */
export const readPeriod: Reader = (phrase, reference) => {
  const match = PERIOD.exec(phrase);
  if (match === null) return undefined;
  const [, which, name = '', year] = match;
  const open = /^(?:this |coming )?(?:week|month|quarter|year)$/.test(name);
  if (open && which === undefined) return undefined;
  const stretch = stretchOf(name, year === undefined ? undefined : Number(year), reference.today);
  if (stretch === undefined) return undefined;
  const part = partOf(stretch, which);
  if (part.last >= reference.today) return readingOf(part, reference);
  // Only a year that was spelled out can make a period past; else the next one is meant.
  if (year !== undefined) return { manner: 'period', day: part.last };
  const later = stretchOf(`next ${name}`, undefined, reference.today);
  return later === undefined ? undefined : readingOf(partOf(later, which), reference);
};
