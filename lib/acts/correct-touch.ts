import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import type { Draft, Ground } from './draft.ts';

/** What kind of contact one of the user's own was, put right by them. Throws `Refused` for any other entry. */
export function correctTouch(
  { entry, kind }: Extract<Intent, { do: 'correct-touch' }>,
  ground: Ground,
): Draft[] {
  const person = ground.personOfEntry(entry);
  const touch = person?.touches.find((it) => it.entry === entry);
  if (!person || touch?.direction !== 'out') throw new Refused('unknown-entry');
  if (touch.kind === kind) return [];
  return [{ kind: 'touch-corrected', contact: person.id, body: { of: entry, kind } }];
}
