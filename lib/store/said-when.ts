import type { Evidence, PersonState } from '../ledger/state.ts';

/**
 * The evidence with the moment its words were written, where the message they stand in has been
 * seen: an answer may be recorded days after it came, and what counts on screen is when they said it.
 */
export function saidWhen<T extends Evidence>(evidence: T, person: PersonState): T {
  const message = person.replies.find(
    (reply) => evidence.quote !== undefined && reply.message === evidence.message,
  );
  return message ? { ...evidence, at: message.at } : evidence;
}
