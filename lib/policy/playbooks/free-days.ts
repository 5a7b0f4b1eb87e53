import { isPublicHoliday } from '../../time/public-holidays.ts';
import type { LocalDay } from '../../time/due.ts';
import { isWorkingDay } from '../../time/working-days.ts';
import type { PolicySettings } from '../settings.ts';

/**
 * Whether something may be proposed for a day: one that the user works, and no holiday where either
 * of the two is. A day that somebody named never asks this.
 */
export function isOpenDay(
  mine: LocalDay,
  theirs: LocalDay,
  settings: PolicySettings,
  zones: { mine: string; theirs: string },
): boolean {
  const { workingDays, freeDays, publicHolidays } = settings;
  if (!isWorkingDay(mine, workingDays) || freeDays.includes(mine)) return false;
  // A day of theirs that begins the evening before mine must be worked as well.
  if (theirs !== mine && !isWorkingDay(theirs, workingDays)) return false;
  return (
    !publicHolidays || !(isPublicHoliday(mine, zones.mine) || isPublicHoliday(theirs, zones.theirs))
  );
}
