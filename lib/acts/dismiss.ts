import { Refused } from '../messages/refused.ts';
import type { Intent } from '../messages/commands.ts';
import { readRefusals } from './settled.ts';
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
  const contact = person.id;
  const answers = readRefusals(person, message);
  return [
    { kind: 'cue-dismissed', contact, body: { thread, message, cue } },
    ...(answers.length > 0
      ? [{ kind: 'bar-lifted' as const, contact, body: { reason: 'misread' as const, answers } }]
      : []),
  ];
}
