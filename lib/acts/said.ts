import { isAddress } from '../ledger/address.ts';
import type { PersonState } from '../ledger/state.ts';
import type { Intent, Place } from '../messages/commands.ts';
import { asked } from './asked.ts';
import type { Draft, Ground } from './draft.ts';
import { distinct, isOwn, subjectFor } from './people.ts';
import { quoted } from './quote.ts';

type RecordSaid = Extract<Intent, { do: 'record-said' }>;
type Promised = RecordSaid['promises'][number];

/**
 * What the user's own mail promised, and the permission it asked for, for each of these people. A
 * promise for a day that is promised already in that conversation is not one more.
 */
export function recordSaid(intent: RecordSaid, ground: Ground): Draft[] {
  const { place, promises, ask } = intent;
  return distinct(intent.people, ground)
    .filter(({ email }) => isAddress(email.trim()) && !isOwn(email.trim(), ground))
    .flatMap((ref) => {
      const { contact, person, drafts } = subjectFor(ref, ask ? 'ask' : 'promise', ground);
      return [
        ...drafts,
        ...promises
          .filter((promise) => !isPromised(promise, person, place))
          .map((promise) => owing(promise, contact, place)),
        ...(ask ? asked(ask, contact, person, place) : []),
      ];
    });
}

function isPromised({ due }: Promised, person: PersonState | undefined, { thread }: Place) {
  return (person?.owed ?? []).some((owed) => owed.thread === thread && owed.due.day === due.day);
}

function owing(promise: Promised, contact: string, { thread, message }: Place): Draft {
  const { due, by, channel, quote } = promise;
  const body = { due, by, channel, thread, message };
  return { kind: 'owed-set', contact, body, said: quoted(quote) };
}
