import { canonicalAddress } from '../ledger/address.ts';
import type { Body } from '../ledger/body.ts';
import { observedId } from '../ledger/id.ts';
import type { PersonState } from '../ledger/state.ts';
import type { PersonRef, Place } from '../messages/commands.ts';
import { closing, dueBy } from './agenda.ts';
import type { Draft, Ground } from './draft.ts';

/** The id a mail's touch has on every tab and device; undefined while Gmail has none for the mail. */
export function touchId(ref: PersonRef, { message }: Place, { account }: Ground) {
  return message
    ? observedId(account, message, canonicalAddress(ref.email), 'touch-made')
    : undefined;
}

/** A mail of the user's as a touch of one contact. */
export function mailTouch(
  contact: string,
  { thread, message }: Place,
  body: Pick<Body<'touch-made'>, 'kind' | 'reply' | 'when' | 'broke'>,
  id: string | undefined,
): Draft {
  return {
    kind: 'touch-made',
    contact,
    body: { direction: 'out', channel: 'email', outcome: 'sent', ...body, thread, message },
    ...(id && { id }),
  };
}

/**
 * Writing closes what was due by the day of the mail and was there before it: their date, my promise
 * to write, the follow-up.
 *
 * @param at when the mail was sent, ms UTC
 */
export function closedBy(person: PersonState, { thread }: Place, at: number, ground: Ground) {
  return dueBy(person, 'email', at, ground)
    .filter((item) => item.thread === undefined || item.thread === thread)
    .map((item) => ({ entry: item.entry, draft: closing(item, person.id) }));
}
