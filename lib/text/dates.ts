import type { Due, LocalDay } from '../time/due.ts';
import { addDays, dayAt, daysBetween } from '../time/local-day.ts';
import { countText, text, textLocale } from './text.ts';

/** Days are shown as UTC noon so that no zone can shift them. */
function noon(day: LocalDay): Date {
  return new Date(`${day}T12:00:00Z`);
}

function show(day: LocalDay, options: Intl.DateTimeFormatOptions, today: LocalDay): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  const format = new Intl.DateTimeFormat(textLocale(), { ...options, ...year, timeZone: 'UTC' });
  // English has no comma between weekday and day on screen: "Friday 4 December".
  return format.format(noon(day)).replace(/^(\p{L}+),/u, '$1');
}

/** "Friday 4 December", with its year whenever that is not this one. */
export function longDay(day: LocalDay, today: LocalDay): string {
  return show(day, { weekday: 'long', day: 'numeric', month: 'long' }, today);
}

/** "Friday 4 December 2026", as it is read at any time. */
export function fullDay(day: LocalDay): string {
  return show(day, { weekday: 'long', day: 'numeric', month: 'long' }, '');
}

/** "Mon 7 Dec", with its year whenever that is not this one. */
export function shortDay(day: LocalDay, today: LocalDay): string {
  return show(day, { weekday: 'short', day: 'numeric', month: 'short' }, today);
}

/** "12 Nov", with its year whenever that is not this one. */
export function plainDay(day: LocalDay, today: LocalDay): string {
  return show(day, { day: 'numeric', month: 'short' }, today);
}

/** "today", "tomorrow", "in 13 days", "yesterday", "3 days ago". */
export function distance(day: LocalDay, today: LocalDay): string {
  const days = daysBetween(today, day);
  return new Intl.RelativeTimeFormat(textLocale(), { numeric: 'auto' }).format(days, 'day');
}

/** Time or part of the day: "10:00", "morning"; empty when the whole day is meant. */
export function timeText(due: Due): string {
  if (due.time) return due.time;
  return due.part ? text(due.part === 'morning' ? 'part_morning' : 'part_afternoon') : '';
}

/** "Fri 4 Dec, 10:00" or "Fri 4 Dec". */
export function shortDue(due: Due, today: LocalDay): string {
  const time = timeText(due);
  const day = shortDay(due.day, today);
  return time ? text('day_and_time', day, time) : day;
}

/** "Friday 4 December, morning" or "Friday 4 December". */
export function longDue(due: Due, today: LocalDay): string {
  const time = timeText(due);
  const day = longDay(due.day, today);
  return time ? text('day_and_time', day, time) : day;
}

/** An instant as "12 Nov, 16:42" in `zone`; the time alone where it is today. */
export function momentText(instant: string, now: number, zone: string): string {
  const ms = Date.parse(instant);
  const today = dayAt(now, zone);
  const time = new Intl.DateTimeFormat(textLocale(), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(ms);
  const day = dayAt(ms, zone);
  if (day === today) return time;
  if (day > addDays(today, -6) && day < today) {
    const weekday = new Intl.DateTimeFormat(textLocale(), { weekday: 'short', timeZone: 'UTC' });
    return text('day_and_time', weekday.format(noon(day)), time);
  }
  return text('day_and_time', plainDay(day, today), time);
}

/** "one working day late", "3 working days late". */
export function lateText(workingDays: number): string {
  return countText('late', workingDays);
}
