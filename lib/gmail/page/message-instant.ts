import { readDateTitle } from './date-title.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Gmail opened on 1 April 2004. */
const FIRST = Date.UTC(2004, 3, 1);

/**
 * When a message was sent, ms UTC. The page tells the minute; Gmail's own message ids begin with
 * the millisecond of arrival, which tells the rest where it falls into that minute. Otherwise the
 * end of the minute holds, so that an answer given within it is not taken for an older one.
 */
export function messageInstant(
  title: string,
  language: string,
  id: string | undefined,
  now: number,
): number | undefined {
  const minute = readDateTitle(title, language);
  if (minute === undefined || minute < FIRST || minute > now + DAY) return undefined;
  const arrived = id ? Number.parseInt(id.slice(0, -5), 16) : Number.NaN;
  if (arrived >= minute && arrived < minute + MINUTE) return arrived;
  return Math.max(minute, Math.min(minute + MINUTE - 1, now));
}
