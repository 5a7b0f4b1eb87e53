import type { Channel } from '../../ledger/body.ts';
import type { Touch } from '../../ledger/state.ts';
import { lastContact } from '../exchange.ts';
import { instant, saidAt } from '../moments.ts';
import type { Scene } from './scene.ts';

/** Where two people see each other, and where they only hear each other. */
const MEETINGS: ReadonlySet<Channel> = new Set<Channel>(['visit', 'video']);

/** Whether the two of them spoke: a call of theirs that left no message did reach. */
export function isTalk({ channel, direction, outcome }: Touch): boolean {
  if (outcome === 'spoke') return true;
  if (outcome !== undefined && outcome !== 'sent') return false;
  return MEETINGS.has(channel) || (direction === 'in' && channel === 'call');
}

export function isMeeting(touch: Touch): boolean {
  return MEETINGS.has(touch.channel) && isTalk(touch);
}

/** The last talk, if nothing of mine and no word of theirs has followed it. */
export function openTalk({ person, exchange }: Scene): Touch | undefined {
  const talk = person.touches
    .filter(isTalk)
    .toSorted((a, b) => instant(a) - instant(b))
    .at(-1);
  if (talk === undefined) return undefined;
  const at = instant(talk);
  const last = lastContact(person)?.evidence;
  const followed =
    (last !== undefined && last.entry !== talk.entry && instant(last) >= at) ||
    (exchange.heard !== undefined && exchange.heard.at > at);
  return followed ? undefined : talk;
}

/** Whether a date, a permission or a promise was recorded at or after a talk. */
export function isAgreed({ person }: Scene, talk: Touch): boolean {
  const at = instant(talk);
  return [
    ...person.notBefores,
    ...person.grants.filter((grant) => grant.purpose !== 'mailing-list'),
    ...person.owed,
    ...person.followUps,
    ...person.asks,
  ].some((fact) => fact.act === talk.act || saidAt(person, fact) >= at);
}
