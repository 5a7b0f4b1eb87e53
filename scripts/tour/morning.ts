import { defaultPolicy } from '../../lib/policy/settings.ts';
import { addDays, dayAt } from '../../lib/time/local-day.ts';
import { instantOf } from '../../lib/time/moment.ts';
import { nextWorkingDay } from '../../lib/time/working-days.ts';

const TIME = '09:30';

/** The next half past nine of a working day, ms UTC: after the hour at which the day's dates ring. */
export function nextMorning(now: number, zone: string): number {
  const today = dayAt(now, zone);
  const on = (day: string) => instantOf(nextWorkingDay(day, defaultPolicy.workingDays), TIME, zone);
  const soon = on(today);
  return soon >= now ? soon : on(addDays(today, 1));
}
