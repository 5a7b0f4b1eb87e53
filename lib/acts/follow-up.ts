import { cleanText } from '../ledger/clean-text.ts';
import type { PersonState } from '../ledger/state.ts';
import type { Intent, PersonRef, Place } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import type { Due } from '../time/due.ts';
import { dayAt } from '../time/local-day.ts';
import { startOf } from '../time/moment.ts';
import type { Draft, Ground } from './draft.ts';
import { distinct, subjectFor } from './people.ts';

type FollowUp = Extract<Intent, { do: 'set-follow-up' }>;

/** A day, or a time of today, that has gone by cannot be set; said, and nothing is written. */
export function assertNotPast(due: Due, ground: Ground): void {
  const gone = due.time ? startOf(due) < ground.now : due.day < dayAt(ground.now, due.zone);
  if (gone) throw new Refused('past');
}

/** A follow-up for each person, in place of an earlier one of theirs in the same conversation. */
export function setFollowUp(intent: FollowUp, ground: Ground): Draft[] {
  assertNotPast(intent.due, ground);
  return distinct(intent.people, ground).flatMap((ref) =>
    followUpFor(ref, intent, intent.place, ground, 'follow-up'),
  );
}

export function followUpFor(
  ref: PersonRef,
  when: { due: Due; condition: FollowUp['condition'] },
  place: Place,
  ground: Ground,
  origin: 'follow-up' | 'ask',
  closed?: ReadonlySet<string>,
): Draft[] {
  const { contact, person, drafts } = subjectFor(ref, origin, ground);
  const subject = cleanText(place.subject ?? '', 500);
  return [
    ...drafts,
    ...replacing(person, contact, place.thread, closed),
    {
      kind: 'follow-up-set',
      contact,
      body: {
        due: when.due,
        condition: when.condition,
        thread: place.thread,
        message: place.message,
      },
      ...(subject ? { said: { subject } } : {}),
    },
  ];
}

/**
 * Ends the follow-ups that wait in a conversation, for another step that takes their place. Those
 * in `closed` this very act has done already.
 */
export function replacing(
  person: PersonState | undefined,
  contact: string,
  thread: string | undefined,
  closed: ReadonlySet<string> = new Set(),
): Draft[] {
  return (person?.followUps ?? [])
    .filter((earlier) => thread !== undefined && earlier.thread === thread)
    .filter((earlier) => !closed.has(earlier.entry))
    .map((earlier) => ({ kind: 'follow-up-cancelled', contact, body: { of: earlier.entry } }));
}
