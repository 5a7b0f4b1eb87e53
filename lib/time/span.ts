import type { Due, LocalDay } from './due.ts';
import { addDays, addMonths } from './local-day.ts';
import { nextWorkingDay } from './working-days.ts';

/** A length of time as people say it: "two weeks", "six months". `n` is at least 1. */
export interface Span {
  n: number;
  unit: 'day' | 'week' | 'month' | 'year';
}

/** The spans offered wherever one is chosen. */
export const SPANS: readonly Span[] = [
  { n: 2, unit: 'day' },
  { n: 1, unit: 'week' },
  { n: 2, unit: 'week' },
  { n: 1, unit: 'month' },
  { n: 3, unit: 'month' },
  { n: 6, unit: 'month' },
];

/** The day a span from `from` ends on, free or not. */
export function dayAfter(span: Span, from: LocalDay): LocalDay {
  switch (span.unit) {
    case 'day':
      return addDays(from, span.n);
    case 'week':
      return addDays(from, 7 * span.n);
    case 'month':
      return addMonths(from, span.n);
    case 'year':
      return addMonths(from, 12 * span.n);
  }
}

/**
 * When something is due a span after `from`. A day computed so that is free (not among
 * `workingDays`, 1 Monday to 7 Sunday, or one of `freeDays`) moves to the next working day, and
 * `movedFrom` says which it was. A day that someone named never comes through here.
 */
export function dueAfter(
  span: Span,
  from: LocalDay,
  zone: string,
  workingDays: readonly number[],
  freeDays?: ReadonlySet<LocalDay>,
): Due {
  const computed = dayAfter(span, from);
  const day = nextWorkingDay(computed, workingDays, freeDays);
  return day === computed ? { day, zone } : { day, zone, movedFrom: computed };
}

/** Spans longer than this are no longer said as one. */
const MOST = { week: 8, year: 5, month: 18 } as const;

/**
 * The span of whole weeks, months or years that leads from one day exactly to another; undefined
 * where none does. Of two that do, weeks before all: four weeks in February are four weeks; and twelve
 * months are a year.
 */
export function spanBetween(
  from: LocalDay,
  to: LocalDay,
): { n: number; unit: keyof typeof MOST } | undefined {
  for (const unit of ['week', 'year', 'month'] as const) {
    for (let n = 1; n <= MOST[unit]; n += 1) {
      if (dayAfter({ n, unit }, from) === to) return { n, unit };
    }
  }
  return undefined;
}
