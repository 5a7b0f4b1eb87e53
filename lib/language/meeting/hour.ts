import type { Due, LocalDay } from '../../time/due.ts';
import { dueAt } from '../../time/here.ts';
import { instantOf } from '../../time/moment.ts';
import { wallAt } from '../../time/zone.ts';

/** A calendar names the hour right behind the day. */
const NEAR = 60;
const HALF = /^(?:am|a\.m\.|pm|p\.m\.)/;

const START =
  /^[\s,.⋅·•@|–—-]{0,6}(?:from|at|von|um|de|a|à|alle|dalle|las|às|das|om|van)?\s{0,2}(?:las\s)?(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?\s?(am|a\.m\.|pm|p\.m\.|uhr|h)?(?![\p{L}\d])/iu;
const END = /^\s?[–—-]\s?\d{1,2}(?:[:.h]\d{2})?\s?(am|a\.m\.|pm|p\.m\.|uhr|h)?/iu;
const ZONE = /\((?:(GMT|UTC)([+-]\d{1,2})?(?::?(\d{2}))?|([A-Z]{3,4}))\)/;

/**
 * Minutes ahead of UTC of the short names that mean one zone. Others name several (CST, IST): of
 * those nobody knows which.
 */
const AHEAD: Record<string, number> = {
  WET: 0,
  WEST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  JST: 540,
};

/** How far ahead of UTC the named zone is, in minutes; null for a name that says nothing. */
function aheadOf(words: string): number | null | undefined {
  const named = ZONE.exec(words.slice(0, 2 * NEAR));
  if (!named) return undefined;
  const [, utc, hours = '0', minutes = '0', short = ''] = named;
  if (utc === undefined) return AHEAD[short] ?? null;
  const sign = hours.startsWith('-') ? -1 : 1;
  return Number(hours) * 60 + sign * Number(minutes);
}

/**
 * A meeting's day with the hour that stands behind it, in the reader's zone, which is what calendars
 * write in. An hour of another zone is brought to theirs; one that cannot be told is left out.
 *
 * @param after what follows the day
 */
export function withHour(day: LocalDay, after: string, zone: string): Due {
  const whole: Due = { day, zone };
  const start = START.exec(after.slice(0, NEAR));
  if (!start) return whole;
  const [begin, hours = '', minutes, mark = ''] = start;
  const rest = after.slice(begin.length);
  const end = END.exec(rest.slice(0, NEAR));
  // "10 – 10:30am" says the half once.
  const half = mark || (end?.[1] ?? '');
  if (minutes === undefined && !half) return whole;
  const hour = hourOf(Number(hours), half.toLowerCase());
  if (hour > 23 || Number(minutes ?? 0) > 59) return whole;
  const time = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
  const ahead = aheadOf(rest);
  if (ahead === undefined) return { ...whole, time };
  if (ahead === null) return whole;
  const at = instantOf(day, time, 'UTC') - ahead * 60_000;
  return wallAt(at, zone) === at + ahead * 60_000 ? { ...whole, time } : dueAt(at, zone);
}

function hourOf(hour: number, half: string): number {
  if (!HALF.test(half) || hour > 12) return hour;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}
