import { Refused } from '../messages/refused.ts';
import type { Intent } from '../messages/commands.ts';
import type { Draft, Ground } from './draft.ts';

/** Notes that a message of a contact was read wrongly. About anyone else nothing is written. */
export function dismissCue(
  { person: ref, place, cue }: Extract<Intent, { do: 'dismiss-cue' }>,
  ground: Ground,
): Draft[] {
  const { thread, message } = place;
  if (!message) throw new Refused('unreadable', 'message');
  const person = ground.personAt(ref.email.trim());
  if (!person?.added) return [];
  return [{ kind: 'cue-dismissed', contact: person.id, body: { thread, message, cue } }];
}
