import { longDay, momentText, plainDay } from '../../lib/text/dates.ts';
import { text, textLocale } from '../../lib/text/text.ts';
import { addDays, dayAt } from '../../lib/time/local-day.ts';
import { today } from './intervals.ts';
import type { Time } from './types.ts';

/** An instant in full: "Friday 20 November, 16:42". */
export function longMoment(at: string, time: Time): string {
  const ms = Date.parse(at);
  const clock = new Intl.DateTimeFormat(textLocale(), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: time.zone,
  });
  return text('day_and_time', longDay(dayAt(ms, time.zone), today(time)), clock.format(ms));
}

/** As short as a margin needs: "16:42" today, "Fri 20" this week, "12 Nov" before. */
export function historyDay(at: string, time: Time): string {
  const day = dayAt(Date.parse(at), time.zone);
  const now = today(time);
  if (day === now) return momentText(at, time.now, time.zone);
  if (day > now || day <= addDays(now, -7)) return plainDay(day, now);
  const short = { weekday: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(textLocale(), short).format(new Date(`${day}T12:00:00Z`));
}
