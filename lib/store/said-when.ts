import type { Evidence, PersonState } from '../ledger/state.ts';
import { spokenAt } from '../policy/moments.ts';

/**
 * The evidence with the moment its words were written or spoken, where the message they stand in has
 * been seen, or the talk was noted with them: an answer may be recorded days after it came, and what
 * counts on screen is when they said it.
 */
export function saidWhen<T extends Evidence>(evidence: T, person: PersonState): T {
  const message = person.replies.find(
    (reply) => evidence.quote !== undefined && reply.message === evidence.message,
  );
  if (message) return { ...evidence, at: message.at };
  const spoken = spokenAt(person, evidence.act);
  return spoken === undefined ? evidence : { ...evidence, at: new Date(spoken).toISOString() };
}
