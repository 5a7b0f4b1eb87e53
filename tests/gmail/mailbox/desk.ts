import { TZDate } from '@date-fns/tz';
import { addDays, isWeekend } from 'date-fns';

/** The calendar on Sam's desk: every mail is dated from it, so the mailbox is never old. */
export interface Desk {
  now: Date;
  zone: string;
  /** A wall-clock time `n` working days before today (`n` of at least 1), or after it if negative. */
  at(n: number, time: string): Date;
  /** A wall-clock time `n` calendar days before today (`n` of at least 1): private mail, weekends. */
  on(n: number, time: string): Date;
  minutesAgo(n: number): Date;
  /** The working day `n` calendar days after a date, or the next one if that day is free. */
  workdayAfter(date: Date, n: number): Date;
}

/** Sets up the calendar for one moment and one time zone. */
export function desk(now: Date, zone: string): Desk {
  const today = new TZDate(now.getTime(), zone);
  const timed = (day: Date, time: string): Date => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const local = new TZDate(day.getTime(), zone);
    local.setHours(hours, minutes, 0, 0);
    return new Date(local.getTime());
  };
  return {
    now,
    zone,
    at(n, time) {
      const step = n < 0 ? 1 : -1;
      let day: Date = today;
      for (let left = Math.abs(n); left > 0;) {
        day = addDays(day, step);
        if (!isWeekend(day)) left -= 1;
      }
      return timed(day, time);
    },
    on: (n, time) => timed(addDays(today, -n), time),
    minutesAgo: (n) => new Date(Math.floor(now.getTime() / 60_000) * 60_000 - n * 60_000),
    workdayAfter(date, n) {
      let day: Date = addDays(new TZDate(date.getTime(), zone), n);
      while (isWeekend(day)) day = addDays(day, 1);
      return new Date(day.getTime());
    },
  };
}

/** A day in words, as people write it in mails: `Friday 4 December`, `Friday` or `3rd`. */
export function say(
  zone: string,
  date: Date,
  how: 'date' | 'weekday' | 'ordinal',
  language = 'en-GB',
): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(date);
  if (how === 'weekday') return format({ weekday: 'long' });
  if (how === 'date') {
    return format({ weekday: 'long', day: 'numeric', month: 'long' }).replace(
      // Older and newer language data differ on the comma in English only; people leave it out.
      /^(\w+), (\d+ \w+)$/,
      language === 'en-GB' ? '$1 $2' : '$&',
    );
  }
  const day = Number(format({ day: 'numeric' }));
  const ending = ['th', 'st', 'nd', 'rd'][Math.floor(day / 10) === 1 ? 0 : day % 10] ?? 'th';
  return `${day}${ending}`;
}
