import type { Meeting, PersonState } from '../ledger/state.ts';
import type { Due } from '../time/due.ts';
import { instantOf, startOf } from '../time/moment.ts';
import { exchangeWith, lastContact } from './exchange.ts';
import { dayOf, instant } from './moments.ts';
import { MEETINGS } from './talk.ts';

/** Of a meeting without a time only the day is known; its middle stands for it. */
const MIDDAY = '12:00';

/** When a meeting is, ms UTC. */
export function meetingAt({ due }: { due: Due }): number {
  return due.time === undefined && due.part === undefined
    ? instantOf(due.day, MIDDAY, due.zone)
    : startOf(due);
}

/** The next meeting that is still to come. */
export function meetingAhead({ meetings }: PersonState, now: number): Meeting | undefined {
  return meetings
    .filter((one) => meetingAt(one) > now)
    .toSorted((a, b) => meetingAt(a) - meetingAt(b))[0];
}

/**
 * The last meeting that was noted and has come, if nothing followed it yet: no contact of mine, no word
 * of theirs, and no note of how it went, which tells more than the invitation did.
 *
 * @param zone the user's zone, in which days are counted
 */
export function meetingOpen(person: PersonState, now: number, zone: string): Meeting | undefined {
  const last = person.meetings
    .filter((one) => meetingAt(one) <= now)
    .toSorted((a, b) => meetingAt(a) - meetingAt(b))
    .at(-1);
  if (last === undefined) return undefined;
  const at = meetingAt(last);
  const day = dayOf(at, zone);
  const noted = person.touches.some(
    (touch) => MEETINGS.has(touch.channel) && dayOf(instant(touch), zone) === day,
  );
  const mine = lastContact(person)?.at ?? 0;
  const theirs = exchangeWith(person).heard?.at ?? 0;
  return noted || mine > at || theirs > at ? undefined : last;
}
