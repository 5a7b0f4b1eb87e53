import type { DatedRow } from './row.ts';

/** After so long a gap silence is old knowledge: an answer may have been read on the phone. */
const LOOK_AFTER_MS = 12 * 3_600_000;

/**
 * Whether a row rests on a silence that was last looked at long ago, and began longer ago as well.
 *
 * @param now ms UTC
 */
export function wantsLook(row: DatedRow, now: number): boolean {
  const { restsOnSilence, thread, lastLooked = '', since } = row;
  if (!restsOnSilence || thread === undefined) return false;
  const known = [lastLooked, since].map(Date.parse).filter((at) => !Number.isNaN(at));
  return now - Math.max(...known) > LOOK_AFTER_MS;
}
