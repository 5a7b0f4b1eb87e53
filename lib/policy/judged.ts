import type { Bar, PersonState } from '../ledger/state.ts';
import { verdictFor } from './guard.ts';
import { proposedToday } from './playbooks/next-step.ts';
import { isStepOf } from './playbooks/pre-cleared.ts';
import type { PolicySettings } from './settings.ts';
import type { Intention, Verdict } from './types.ts';

/**
 * The guard's verdict with the plan heard too: a step that it proposes for the day of the act is cleared
 * (design, section 4, rule 4). The plan is only asked where something stands against the act.
 * Parameters are those of `verdictFor`.
 */
export function judged(
  person: PersonState | undefined,
  intention: Intention,
  settings: PolicySettings,
  now: number,
  zone: string,
  companyBars: readonly Bar[] = [],
): Verdict {
  const asked = (act: Intention) => verdictFor(person, act, settings, now, zone, companyBars);
  const verdict = asked(intention);
  if (person === undefined || verdict.verdict === 'clear') return verdict;
  const at = Math.max(now, intention.at);
  const step = proposedToday(person, settings, at, zone, companyBars);
  return step && isStepOf(step, intention) ? asked({ ...intention, proposed: true }) : verdict;
}
