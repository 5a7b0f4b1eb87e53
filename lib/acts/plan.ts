import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import { assertNotPast } from './follow-up.ts';
import type { Draft, Ground } from './draft.ts';

type OnPlan = Extract<Intent, { do: 'plan-put-off' | 'plan-end' }>;

/** Puts a plan's step off to a day, or ends the plan until they write. */
export function onPlan(intent: OnPlan, ground: Ground): Draft[] {
  const person = ground.personAt(intent.person.email);
  if (!person?.added) throw new Refused('unknown-person');
  const contact = person.id;
  const { playbook } = intent;
  if (intent.do === 'plan-end') return [{ kind: 'playbook-ended', contact, body: { playbook } }];
  assertNotPast(intent.due, ground);
  return [{ kind: 'playbook-put-off', contact, body: { playbook, due: intent.due } }];
}
