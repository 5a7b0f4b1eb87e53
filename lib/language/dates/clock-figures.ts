import type { TimeOfDay } from '../../time/due.ts';
import { ZONES } from './clock-words.ts';
import type { Hours } from './meaning.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { COUNT } from './words.ts';

/** A time as it stands in a text. */
export interface Clock extends Hours {
  to: number;
  /** "3", "at 3": a time only where the words around it leave nothing else. */
  weak?: true;
}

export function format(hour: number, minute: number): TimeOfDay {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "am", "p.m.", "a": the half of the day and the place after it. */
function halfAt(scan: Scan, index: number): { to: number; half: 'a' | 'p' } | undefined {
  const word = wordAt(scan, index);
  if (word === 'am' || word === 'pm') return { to: index + 1, half: word === 'am' ? 'a' : 'p' };
  if (word !== 'a' && word !== 'p') return undefined;
  const dot = wordAt(scan, index + 1) === '.';
  const m = index + (dot ? 2 : 1);
  if (wordAt(scan, m) === 'm' && (dot || at(scan, m).glued)) {
    const dotted = dot && wordAt(scan, m + 1) === '.' && at(scan, m + 1).glued;
    return { to: dotted ? m + 2 : m + 1, half: word };
  }
  return at(scan, index).glued ? { to: index + 1, half: word } : undefined;
}

function clockTime(
  to: number,
  hour: number,
  minute: number,
  half: 'a' | 'p' | undefined,
): Clock | undefined {
  if (minute > 59 || hour > 24 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  const full = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return full > 23 ? undefined : { to, time: format(full, minute) };
}

/** An hour without a half of the day is meant in working hours: 1 to 6 are the afternoon's. */
function bareHour(to: number, hour: number, minute: number): Clock | undefined {
  return clockTime(to, hour >= 1 && hour <= 6 ? hour + 12 : hour, minute, undefined);
}

/** The end of "3-4pm", "3 to 4": it may say which half of the day the beginning is in. */
function upTo(scan: Scan, clock: Clock, hour: number, minute: number, start: number): Clock {
  const joint = past(scan, clock.to, '-', 'to', 'until', 'and', 'or', '/');
  if (joint === clock.to) return clock;
  const end = figure(scan, joint, false);
  if (end === undefined) return clock;
  const led = wordAt(scan, clock.to);
  const half = halfAt(scan, end.to - 1) ?? halfAt(scan, end.to - 2);
  if (led === 'and' || led === 'or' || led === 'to' || led === 'until') {
    if (clock.weak && end.weak && wordAt(scan, start - 1) !== 'between') return clock;
  }
  const begin =
    clock.weak && half !== undefined
      ? clockTime(
          end.to,
          hour,
          minute,
          half.half === 'p' && hour > Number(end.time?.slice(0, 2)) % 12 && hour !== 12
            ? 'a'
            : half.half,
        )
      : undefined;
  return (
    begin ?? {
      to: end.to,
      ...(clock.time === undefined ? {} : { time: clock.time }),
      ...(clock.weak && end.weak ? { weak: true } : {}),
    }
  );
}

/** "3pm", "3:30 p.m.", "15:00", "15h30", "3 o'clock", "3ish", "3". */
export function figure(scan: Scan, index: number, ranges = true): Clock | undefined {
  const token = at(scan, index);
  const hour = Number.isNaN(token.n) ? COUNT.get(token.word) : token.n;
  if (hour === undefined || hour > 2400 || token.nth) return undefined;
  let to = index + 1;
  let minute = 0;
  let full = hour;
  let sure = false;
  const sign = at(scan, to);
  const next = at(scan, to + 1);
  if (
    /^[:.]$/.test(sign.word) &&
    sign.glued &&
    next.glued &&
    next.word.length === 2 &&
    next.n < 60
  ) {
    // "3.30pm", but "3.30" alone is a number.
    sure = sign.word === ':';
    minute = next.n;
    to += 2;
    if (wordAt(scan, to) === ':' && at(scan, to + 1).n < 60) to += 2;
    if (!sure && halfAt(scan, to) === undefined) return undefined;
  } else if (sign.word === 'h' && sign.glued) {
    sure = true;
    to += 1;
    if (next.glued && next.word.length === 2 && next.n < 60) {
      minute = next.n;
      to += 1;
    }
  } else if (hour > 24) {
    // "930am".
    if (halfAt(scan, to) === undefined) return undefined;
    full = Math.floor(hour / 100);
    minute = hour % 100;
  }
  const half = halfAt(scan, to);
  let clock: Clock | undefined;
  if (half !== undefined) clock = clockTime(half.to, full, minute, half.half);
  else if (sure) clock = clockTime(to, full, minute, undefined);
  else if (wordAt(scan, to) === "o'clock" || wordAt(scan, to) === 'oclock') {
    clock = bareHour(to + 1, full, minute);
  } else if (full <= 12 && full >= 1) {
    const ish = past(scan, past(scan, to, '-'), 'ish');
    clock = bareHour(wordAt(scan, ish - 1) === 'ish' ? ish : to, full, minute);
    if (clock !== undefined) clock.weak = true;
  }
  if (clock === undefined) return undefined;
  const ranged = ranges ? upTo(scan, clock, full, minute, index) : clock;
  const zone = past(scan, ranged.to, '(');
  return ZONES.test(wordAt(scan, zone))
    ? { ...ranged, to: zone === ranged.to ? zone + 1 : past(scan, zone + 1, ')') }
    : ranged;
}

/** "half past three", "quarter to 4". */
export function pastHour(scan: Scan, index: number): Clock | undefined {
  const start = past(scan, index, 'a');
  const shift = { half: 30, quarter: 15 }[wordAt(scan, start)];
  const side = wordAt(scan, start + 1);
  if (shift === undefined || !/^(?:past|to|after|of)$/.test(side)) return undefined;
  const hour = figure(scan, start + 2, false);
  if (hour?.time === undefined) return undefined;
  const minutes =
    Number(hour.time.slice(0, 2)) * 60 + (side === 'past' || side === 'after' ? shift : -shift);
  return { to: hour.to, time: format(Math.floor(minutes / 60), minutes % 60) };
}
