import { canonicalAddress, isAddress } from '../ledger/address.ts';
import { observedId } from '../ledger/id.ts';
import { isAutomatic } from '../language/automatic.ts';
import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import type { Draft, Ground } from './draft.ts';
import { isOwn } from './people.ts';
import { quoted } from './quote.ts';

type Seen = Extract<Intent, { do: 'message-seen' }>;

/**
 * A message of a contact that was seen in an opened thread. It bears an id that every tab and
 * device arrives at, so it is written once. About people who are no contacts nothing is written.
 */
export function messageSeen(intent: Seen, ground: Ground): Draft[] {
  const { thread, message } = intent.place;
  if (!message) throw new Refused('unreadable', 'message');
  const email = intent.from.email.trim();
  if (!isAddress(email) || isOwn(email, ground)) return [];
  const person = ground.personAt(email);
  if (!person?.added) return [];
  const id = observedId(ground.account, message, canonicalAddress(email), 'reply-received');
  if (ground.has(id)) return [];
  const mail = { subject: intent.place.subject ?? '', text: intent.quote ?? '', from: email };
  // A clock set wrong on their side must not put a message into the future.
  const when = new Date(Math.min(Date.parse(intent.at), ground.now)).toISOString();
  return [
    {
      kind: 'reply-received',
      contact: person.id,
      id,
      body: { thread, message, when, automatic: intent.automatic || isAutomatic(mail) },
      said: quoted(intent.quote),
    },
  ];
}
