import { voidsOf } from '../ledger/restrictions.ts';
import type { PersonState } from '../ledger/state.ts';
import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import type { Draft, Ground } from './draft.ts';

/** Takes a whole act back, for everyone it wrote about, naming each restriction that this ends. */
export function undo(intent: Extract<Intent, { do: 'undo' }>, ground: Ground): Draft[] {
  const persons = ground.personsOfAct(intent.of);
  if (persons.length === 0) throw new Refused('unknown-entry');
  return persons.flatMap((person): Draft[] => {
    if (isVoided(person, intent.of)) return [];
    return voidsOf(person, intent.of).map((it): Draft => ({ kind: 'act-voided', ...it }));
  });
}

function isVoided(person: PersonState, act: string): boolean {
  const items = person.history.filter((item) => item.act === act);
  return items.length > 0 && items.every((item) => item.voided);
}

/** Ends bars of one person from an extension page, each by name, with the reason. */
export function liftBar(intent: Extract<Intent, { do: 'lift-bar' }>, ground: Ground): Draft[] {
  const person = ground.personOfEntry(intent.entry);
  const inForce = new Set(person?.bars.map((bar) => bar.entry));
  const named = [...new Set([intent.entry, ...intent.besides])];
  if (!person || !named.every((entry) => inForce.has(entry))) throw new Refused('unknown-entry');
  const body = { reason: intent.reason, answers: named };
  return [{ kind: 'bar-lifted', contact: person.id, body }];
}
