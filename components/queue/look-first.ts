import type { QueueRow } from './row.ts';

/** After so long a gap silence is old knowledge: an answer may have been read on the phone. */
const LOOK_AFTER_MS = 12 * 3_600_000;

/**
 * Whether a row rests on a silence that was last looked at long ago.
 *
 * @param now ms UTC
 */
export function wantsLook({ restsOnSilence, thread, lastLooked }: QueueRow, now: number): boolean {
  if (!restsOnSilence || thread === undefined) return false;
  const looked = Date.parse(lastLooked ?? '');
  return !(now - looked <= LOOK_AFTER_MS);
}
