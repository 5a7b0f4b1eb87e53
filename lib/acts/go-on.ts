import type { Intent } from '../messages/commands.ts';
import type { Draft, Ground } from './draft.ts';

/** That a held mail or call went on, for each contact it was held for: what stood against it stays in force. */
export function goOn(intent: Extract<Intent, { do: 'go-on' }>, ground: Ground): Draft[] {
  const { against, place, choice, reason } = intent;
  const { thread, message } = place;
  const drafts = new Map<string, Draft>();
  for (const { person: ref, verdict, of } of against) {
    const person = ground.personAt(ref.email.trim());
    if (!person?.added) continue;
    const body = { thread, message, verdict, choice, reason, of };
    drafts.set(person.id, { kind: 'guard-overridden', contact: person.id, body });
  }
  return [...drafts.values()];
}
