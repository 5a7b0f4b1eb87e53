import type { IntentInput } from '../../lib/messages/commands.ts';
import { text } from '../../lib/text/text.ts';
import type { LocalDay } from '../../lib/time/due.ts';
import { detailText, titleText } from './history-words.ts';

type OnPlan = Extract<IntentInput, { do: `plan-${string}` }>;
type WithoutPerson<T> = T extends unknown ? Omit<T, 'person'> : never;

/** What is done about somebody's plan by hand. */
export type PlanChange = WithoutPerson<OnPlan>;

/** The fact each leaves, by which it is told in the history. */
const LEAVES: Record<PlanChange['do'], string> = {
  'plan-start': 'playbook-started',
  'plan-pause': 'playbook-paused',
  'plan-resume': 'playbook-resumed',
  'plan-end': 'playbook-ended',
  'plan-put-off': 'playbook-put-off',
  'plan-set': 'playbook-set',
};

/** It in one line, as the history tells it: "Plan started · The list". */
export function planChangeText({ do: did, ...body }: PlanChange, today: LocalDay): string {
  const told = { kind: LEAVES[did], body };
  const detail = detailText(told, today);
  return titleText(told, '') + (detail && text('and_detail', detail));
}
