import type { PersonState } from '../ledger/state.ts';
import type { Intent, PersonRef } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import { lastAnswerable, wentAgainst } from './against.ts';
import type { Draft, Ground } from './draft.ts';
import { closedBy, mailTouch, touchId } from './own-mail.ts';
import { contactsAmong } from './people.ts';

type Seen = Extract<Intent, { do: 'own-mail-seen' }>;

/** A mail that was sent here may bear another id for a while, and a minute instead of a moment. */
const SAME_MS = 120_000;

/**
 * A mail of the user's that was seen in an opened thread: a touch of its own date for each contact it
 * went to, where it is none yet. So what was sent by phone, in a window of its own or on a day it was
 * scheduled for is kept as well. Of the time before somebody was kept nothing is written. One that
 * went against their words bears that; whom it was copied to is not told apart in the page, and
 * the first is taken for the one it was sent to.
 */
export function ownMailSeen(intent: Seen, ground: Ground): Draft[] {
  if (!intent.place.message) throw new Refused('unreadable', 'message');
  const at = Date.parse(intent.at);
  // One that is to be sent some day is no touch yet.
  if (at > ground.now) return [];
  const [first] = intent.to;
  return contactsAmong(intent.to, ground).contacts.flatMap((ref) =>
    seenBy(ref, ref === first ? 'to' : 'copy', at, intent, ground),
  );
}

function seenBy(
  ref: PersonRef,
  role: 'to' | 'copy',
  at: number,
  { place }: Seen,
  ground: Ground,
): Draft[] {
  const person = ground.personAt(ref.email);
  const id = touchId(ref, place, ground);
  if (
    !person ||
    !id ||
    ground.has(id) ||
    at < keptFrom(person) ||
    isNoted(person, at, place.thread)
  )
    return [];
  const then = ground.personThen(ref.email, at) ?? person;
  const { thread } = place;
  const inReplyTo = lastAnswerable(then, { thread, at });
  const mail = { email: ref.email, role, thread, at, inReplyTo };
  const broke = wentAgainst(then, person, mail, ground)?.verdict;
  const touch = mailTouch(
    person.id,
    place,
    {
      kind: inReplyTo ? 'answer' : then.touches.length > 0 ? 'mail' : 'first',
      reply: inReplyTo !== undefined,
      when: new Date(at).toISOString(),
      ...(broke && { broke }),
    },
    id,
  );
  return [touch, ...closedBy(person, place, at, ground).map(({ draft }) => draft)];
}

/** Since when somebody is kept, ms UTC. */
function keptFrom({ history }: PersonState): number {
  const added = history.filter(({ kind, voided }) => kind === 'contact-added' && !voided);
  return Math.min(...added.map(({ at }) => Date.parse(at)));
}

/** Whether the mail is a touch under another id, taken back or not. */
function isNoted({ history }: PersonState, at: number, thread: string | undefined): boolean {
  return history.some(
    (item) =>
      item.kind === 'touch-made' &&
      item.thread === thread &&
      Math.abs(Date.parse(item.at) - at) <= SAME_MS,
  );
}
