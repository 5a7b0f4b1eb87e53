import type { Due } from '../../time/due.ts';
import { addDays, dayAt } from '../../time/local-day.ts';
import { nextWorkingDay } from '../../time/working-days.ts';
import type { Cue, DateSpan, LanguageContext } from '../types.ts';
import { ENOUGH, worth } from './date-worth.ts';
import type { Hit } from './find-phrases.ts';
import type { Placed } from './placed-date.ts';
import { notBefore, place, returns } from './placed-date.ts';
import type { Words } from './words.ts';

/** Cues whose date is one to come back on, to return on, or not to come before. */
const DATED: ReadonlySet<Cue> = new Set([
  'call-back-later',
  'permission-granted',
  'permission-declined',
  'out-of-office',
  'interested',
]);

/** Days beyond are not reckoned with: the calendar of a computer ends there. */
const LAST_DAY = '9998';

/** "Monday we are back": the day that was named is the day. */
function returnDay(words: Words, one: Placed): DateSpan {
  const { date } = one;
  const named = date.start === date.end && date.lead === undefined && date.manner !== 'span';
  return named && returns(words, one) ? { ...date, day: date.start } : date;
}

/** The first working day after an absence told by its own days: "in court today and tomorrow". */
function afterAbsence(words: Words, one: Placed, context: LanguageContext): DateSpan {
  const { date } = one;
  const told =
    date.day > date.end ||
    date.manner === 'span' ||
    date.lead !== undefined ||
    date.end > LAST_DAY ||
    returns(words, one);
  if (told) return returnDay(words, one);
  return { ...date, day: nextWorkingDay(addDays(date.end, 1), context.workingDays) };
}

/** A date with the day it stands for beside this cue. */
function dayMeant(words: Words, one: Placed, leading: Cue, context: LanguageContext): DateSpan {
  if (leading === 'out-of-office') return afterAbsence(words, one, context);
  const { date } = one;
  if (date.end > LAST_DAY || !notBefore(words, one)) return date;
  return { ...date, day: nextWorkingDay(addDays(date.end, 1), context.workingDays) };
}

/** A due of a date as it was read. */
export function dueOfSpan(date: DateSpan, zone: string): Due {
  const open = date.end > date.day && date.start <= date.day && date.manner !== 'named';
  return {
    day: date.day,
    zone,
    ...(date.time === undefined ? {} : { time: date.time }),
    ...(date.part === undefined ? {} : { part: date.part }),
    ...(open ? { until: date.end } : {}),
    ...(date.movedFrom === undefined ? {} : { movedFrom: date.movedFrom }),
  };
}

/**
 * The date that is bound to being in touch, to returning or to not coming before; undefined where
 * all dates are about something else, or less than `least` speaks for them. Never a day before that of the message.
 */
export function boundDate(
  leading: Cue,
  words: Words,
  hits: readonly Hit[],
  dates: readonly DateSpan[],
  context: LanguageContext,
  least: number = ENOUGH,
): { date: DateSpan; due: Due } | undefined {
  if (!DATED.has(leading)) return undefined;
  const today = dayAt(context.now, context.zone);
  let best: DateSpan | undefined;
  let most = 0;
  for (const one of place(words, dates)) {
    const date = dayMeant(words, one, leading, context);
    if (date.past || date.day < today || date.lead === 'since') continue;
    const value = worth(one, leading, { words, hits });
    // Of an absence, the last day that is told is the one of the return.
    const later = leading === 'out-of-office' && best !== undefined && date.day > best.day;
    if (value >= least && (value > most || later)) {
      most = later ? Math.max(most, value) : value;
      best = date;
    }
  }
  if (best === undefined) return undefined;
  return { date: best, due: dueOfSpan(best, context.zone) };
}
