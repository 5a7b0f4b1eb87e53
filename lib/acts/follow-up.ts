import { cleanText } from '../ledger/clean-text.ts';
import type { PersonState } from '../ledger/state.ts';
import type { Intent, PersonRef, Place } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import type { Due } from '../time/due.ts';
import { dayAt } from '../time/local-day.ts';
import type { Draft, Ground } from './draft.ts';
import { subjectFor } from './people.ts';

type FollowUp = Extract<Intent, { do: 'set-follow-up' }>;

/** A day that has gone by cannot be set; said at once, and nothing is written. */
export function assertNotPast(due: Due, ground: Ground): void {
  if (due.day < dayAt(ground.now, due.zone)) throw new Refused('past');
}

/** A follow-up for each person, in place of an earlier one of theirs in the same conversation. */
export function setFollowUp(intent: FollowUp, ground: Ground): Draft[] {
  assertNotPast(intent.due, ground);
  return intent.people.flatMap((ref) =>
    followUpFor(ref, intent, intent.place, ground, 'follow-up'),
  );
}

export function followUpFor(
  ref: PersonRef,
  when: { due: Due; condition: FollowUp['condition'] },
  place: Place,
  ground: Ground,
  origin: 'follow-up' | 'ask',
): Draft[] {
  const { contact, person, drafts } = subjectFor(ref, origin, ground);
  const subject = cleanText(place.subject ?? '', 500);
  return [
    ...drafts,
    ...replacing(person, contact, place.thread),
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

/** Ends the follow-ups that wait in a conversation, for another step that takes their place. */
export function replacing(
  person: PersonState | undefined,
  contact: string,
  thread: string | undefined,
): Draft[] {
  return (person?.followUps ?? [])
    .filter((earlier) => thread !== undefined && earlier.thread === thread)
    .map((earlier) => ({ kind: 'follow-up-cancelled', contact, body: { of: earlier.entry } }));
}
