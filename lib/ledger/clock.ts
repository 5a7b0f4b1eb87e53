/**
 * A hybrid logical clock: text `mmmmmmmmm-cccc-device` that sorts as time, with milliseconds and a
 * counter in base 36. It never goes back, and is later than every stamp this device has seen.
 */
interface Stamp {
  ms: number;
  count: number;
}

/** How far ahead (ms) another device's stamp may be before it no longer moves this clock. */
export const AHEAD = 5 * 60_000;

const COUNTS = 36 ** 4;
const SHAPE = /^([0-9a-z]{9})-([0-9a-z]{4})-[0-9a-z]{1,26}$/;
const START: Stamp = { ms: 0, count: -1 };

function read(clock: string): Stamp {
  const [, ms, count] = SHAPE.exec(clock) ?? [];
  if (ms === undefined || count === undefined) return START;
  return { ms: Number.parseInt(ms, 36), count: Number.parseInt(count, 36) };
}

function write({ ms, count }: Stamp, device: string): string {
  return `${ms.toString(36).padStart(9, '0')}-${count.toString(36).padStart(4, '0')}-${device}`;
}

function next(last: Stamp, now: number): Stamp {
  if (now > last.ms) return { ms: now, count: 0 };
  return last.count + 1 < COUNTS
    ? { ms: last.ms, count: last.count + 1 }
    : { ms: last.ms + 1, count: 0 };
}

/** The milliseconds (UTC) in a stamp; 0 for what is none. */
export function msOf(clock: string): number {
  return read(clock).ms;
}

/**
 * The stamp after `last` (this device's newest; `''` for none). `now` in ms UTC; when the wall clock
 * has gone back, the stamp still goes forward.
 */
export function tick(last: string, now: number, device: string): string {
  return write(next(read(last), now), device);
}

/**
 * This device's stamp once it has seen another's. One more than five minutes ahead of `now` is
 * `ahead`: it moves this clock no further than those five minutes, so that one wrong clock cannot
 * drag all others with it.
 */
export function receive(
  last: string,
  remote: string,
  now: number,
  device: string,
): { clock: string; ahead: boolean } {
  const mine = read(last);
  const theirs = read(remote);
  const ahead = theirs.ms > now + AHEAD;
  const seen = ahead ? { ms: now + AHEAD, count: 0 } : theirs;
  const later = seen.ms > mine.ms || (seen.ms === mine.ms && seen.count > mine.count);
  return { clock: write(next(later ? seen : mine, now), device), ahead };
}
