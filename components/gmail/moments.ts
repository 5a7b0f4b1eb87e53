import { longDay } from '../../lib/text/dates.ts';
import { text, textLocale } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
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
