import { config, now } from './config.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format in the page's zone; making one takes longer than the dates of a whole list. */
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: config.zone, ...options });
  formats.set(key, made);
  return made;
}

const format = (date: Date, options: Intl.DateTimeFormatOptions): string =>
  formatOf(config.language, options).format(date);

/** A date in the language and zone of the page. */
export const dateFormat = (options: Intl.DateTimeFormatOptions, date: Date): string =>
  format(date, options);

const FULL: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
};

/** The whole date, as Gmail puts it in titles: "Sat, Nov 21, 2026, 9:27 PM". */
export const fullDate = (at: string): string => format(new Date(at), FULL);

/** A day and time without the year, for scheduled mail. */
export const dayAndTime = (at: string): string =>
  format(new Date(at), {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });

/** The date in a list: the time today, the day this year, else figures. */
export function shortDate(at: string): string {
  const date = new Date(at);
  if (dayOf(date) === dayOf(now())) return format(date, { hour: 'numeric', minute: '2-digit' });
  const thisYear = format(date, { year: 'numeric' }) === format(now(), { year: 'numeric' });
  if (thisYear) return format(date, { month: 'short', day: 'numeric' });
  return format(date, { year: '2-digit', month: 'numeric', day: 'numeric' });
}

/** The date in an opened mail: "Nov 21, 2026, 9:27 PM (3 days ago)". */
export function messageDate(at: string): string {
  const date = new Date(at);
  const hours = (now().getTime() - date.getTime()) / 3_600_000;
  const relative = new Intl.RelativeTimeFormat(config.language, { numeric: 'auto' });
  const age =
    hours < 24
      ? relative.format(-Math.max(0, Math.floor(hours)), 'hour')
      : relative.format(-Math.floor(hours / 24), 'day');
  const { weekday: _, ...rest } = FULL;
  const near = hours >= 0 && hours < 24 * 14;
  return near ? `${format(date, rest)} (${age})` : format(date, rest);
}

/** The local day of an instant in the client's zone, as `2026-11-21`. */
export function dayOf(date: Date): string {
  return formatOf('sv-SE', { dateStyle: 'short' }).format(date);
}

/** The instant of a wall-clock time in the client's zone, from `2026-11-21` and `08:00`. */
export function instantOf(day: string, time: string): string {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const shown = formatOf('en-GB', { dateStyle: 'short', timeStyle: 'short' }).formatToParts(asUtc);
  const part = (type: string): string => shown.find((p) => p.type === type)?.value ?? '';
  const wall = Date.UTC(
    Number(part('year')),
    Number(part('month')) - 1,
    Number(part('day')),
    Number(part('hour')),
    Number(part('minute')),
  );
  return new Date(asUtc.getTime() - (wall - asUtc.getTime())).toISOString();
}
