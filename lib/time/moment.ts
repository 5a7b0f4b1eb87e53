import type { Due, LocalDay, PartOfDay, TimeOfDay } from './due.ts';
import { dayToMs } from './local-day.ts';
import { wallAt } from './zone.ts';

const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** First hour of each part of the day and the hour at which it is over. */
const PART_HOURS: Record<PartOfDay, { from: number; to: number }> = {
  morning: { from: 9, to: 12 },
  afternoon: { from: 13, to: 17 },
};

/** The first instant (ms UTC) at which the clocks of `zone` show `wall` or have passed it. */
function instantOfWall(wall: number, zone: string): number {
  // A zone's offset lies within a day of UTC, so these two see the clocks before and after a change.
  const before = wallAt(wall - DAY, zone) - (wall - DAY);
  const after = wallAt(wall + DAY, zone) - (wall + DAY);
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  if (wallAt(early, zone) === wall) return early;
  if (wallAt(late, zone) === wall) return late;
  // The clocks skip this time: the change itself is the first moment after it.
  let [low, high] = [early, late];
  while (high - low > SECOND) {
    const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
    if (wallAt(middle, zone) >= wall) high = middle;
    else low = middle;
  }
  return high;
}

function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/**
 * The instant (ms UTC) of a wall-clock time on a day in a zone; of the day's first moment when no
 * time is given. A time the clocks skip becomes the first one after it, a time they show twice its
 * first showing. An unknown zone is read as UTC. Throws `RangeError` for what is no day.
 */
export function instantOf(day: LocalDay, time: TimeOfDay | undefined, zone: string): number {
  return instantOfWall(dayToMs(day) + (time === undefined ? 0 : minutesOf(time)) * 60_000, zone);
}

/** The instant (ms UTC) a due begins: its time, its part of the day, or its day. */
export function startOf(due: Due): number {
  if (due.time !== undefined) return instantOf(due.day, due.time, due.zone);
  const hours = due.part === undefined ? 0 : PART_HOURS[due.part].from;
  return instantOfWall(dayToMs(due.day) + hours * HOUR, due.zone);
}

/**
 * The instant (ms UTC) a due is over: of an open span the end of its last day, else the end of its
 * part of the day or of its day. A due with a time has no length: it is over when it begins.
 */
export function endOf(due: Due): number {
  if (due.until !== undefined && due.until > due.day) {
    return instantOfWall(dayToMs(due.until) + DAY, due.zone);
  }
  if (due.time !== undefined) return instantOf(due.day, due.time, due.zone);
  const length = due.part === undefined ? DAY : PART_HOURS[due.part].to * HOUR;
  return instantOfWall(dayToMs(due.day) + length, due.zone);
}
