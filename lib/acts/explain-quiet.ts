import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import { quietCause } from '../policy/quiet-cause.ts';
import type { Draft, Ground } from './draft.ts';

/** Why somebody who is kept is quiet; nothing where that is said already. */
export function explainQuiet(
  { person: { email }, cause }: Extract<Intent, { do: 'explain-quiet' }>,
  ground: Ground,
): Draft[] {
  const person = ground.personAt(email);
  if (!person?.added) throw new Refused('unknown-person');
  if (quietCause(person) === cause) return [];
  return [{ kind: 'quiet-explained', contact: person.id, body: { cause } }];
}
