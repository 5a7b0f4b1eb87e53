import type { LocalDay } from '../../time/due.ts';
import { addDays, addMonths, daysBetween } from '../../time/local-day.ts';
import type { PolicySettings } from '../settings.ts';
import type { PlanNumbers } from './numbers.ts';
import type { Reason } from './types.ts';

/** A step waits for the season of budgets if that begins within so many days. */
const NEAR_BUDGET = 31;

/** The last first day of a fiscal year up to a day. */
function fiscalYearOf(day: LocalDay, firstMonth: number): LocalDay {
  const first = `${day.slice(0, 4)}-${String(firstMonth).padStart(2, '0')}-01`;
  return first <= day ? first : addMonths(first, -12);
}

/**
 * A sign of life lies well in the year: not while books are closed or the new year is but begun, and
 * where budgets are soon to be made, then. Only ever later.
 */
export function inSeason(
  day: LocalDay,
  { fiscalStart }: PolicySettings,
  numbers: PlanNumbers,
): { day: LocalDay; season?: NonNullable<Reason['season']> } {
  const { fiscalClose, fiscalOpen, budgetMonths } = numbers;
  const began = fiscalYearOf(day, fiscalStart);
  const next = addMonths(began, 12);
  if (daysBetween(began, day) < fiscalOpen) {
    return { day: addDays(began, fiscalOpen), season: 'year-end' };
  }
  if (daysBetween(day, next) <= fiscalClose) {
    return { day: addDays(next, fiscalOpen), season: 'year-end' };
  }
  const budget = addMonths(next, -budgetMonths);
  const wait = daysBetween(day, budget);
  return wait > 0 && wait <= NEAR_BUDGET && budgetMonths > 0
    ? { day: budget, season: 'budget' }
    : { day };
}
