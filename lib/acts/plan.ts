import type { PersonState } from '../ledger/state.ts';
import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import { dayUnlessPutOff, notToStart, planChoices } from '../policy/playbooks/by-hand.ts';
import type { PlanChoices } from '../policy/playbooks/by-hand.ts';
import { nextStepOf } from '../policy/playbooks/next-step.ts';
import { isFitting, numbersFor } from '../policy/playbooks/numbers.ts';
import type { PlanNumbers } from '../policy/playbooks/numbers.ts';
import { NUMBERS_OF } from '../policy/playbooks/numbers-of.ts';
import { sceneOf } from '../policy/playbooks/scene.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { assertNotPast } from './follow-up.ts';
import type { Draft, Ground } from './draft.ts';

type Of<K extends Intent['do']> = Extract<Intent, { do: K }>;
type OnPlan = Of<
  'plan-start' | 'plan-pause' | 'plan-resume' | 'plan-end' | 'plan-put-off' | 'plan-set'
>;

/** Days ahead to which a step can be put off: five years. */
const FARTHEST = 5 * 366;

/**
 * What the user does about a person's plan. Nothing it writes ends or weakens what somebody said: a
 * playbook that was started proposes only what the others leave to it. Refuses with `closed` to start
 * one for who is not to be contacted, with `unknown-entry` where the playbook named has the word no
 * more, with `past`, `not-later`, `too-far` a day, with `out-of-range` a number.
 */
export function onPlan(intent: OnPlan, ground: Ground): Draft[] {
  const person = ground.personAt(intent.person.email);
  if (!person?.added) throw new Refused('unknown-person');
  if (intent.do === 'plan-start') return start(intent, person, ground);
  const { settings, now, zone, companyBars } = ground;
  const next = nextStepOf(person, settings, now, zone, companyBars);
  const choices = planChoices(next, person, settings, now, zone, companyBars);
  if (choices.playbook !== intent.playbook) throw new Refused('unknown-entry');
  const contact = person.id;
  const body = { playbook: intent.playbook };
  switch (intent.do) {
    case 'plan-pause':
      assertProposes(choices);
      return [{ kind: 'playbook-paused', contact, body }];
    case 'plan-end':
      if (choices.halted !== 'paused') assertProposes(choices);
      return [{ kind: 'playbook-ended', contact, body }];
    case 'plan-resume':
      if (choices.halted === undefined) throw new Refused('unknown-entry');
      return [{ kind: 'playbook-resumed', contact, body }];
    case 'plan-put-off':
      assertProposes(choices);
      assertLater(intent, person, ground);
      return [{ kind: 'playbook-put-off', contact, body: { ...body, due: intent.due } }];
    case 'plan-set':
      return set(intent, person, ground);
  }
}

/** In another window it may have been halted, or have had its turn. */
function assertProposes({ proposes }: PlanChoices): void {
  if (!proposes) throw new Refused('unknown-entry');
}

function start(intent: Of<'plan-start'>, person: PersonState, ground: Ground): Draft[] {
  const { settings, now, zone, companyBars } = ground;
  const { playbook, months } = intent;
  const why = notToStart(sceneOf(person, settings, now, zone, companyBars));
  if (why !== undefined) throw new Refused('closed', why);
  const drafts: Draft[] = [{ kind: 'playbook-started', contact: person.id, body: { playbook } }];
  if (playbook !== 'keep-in-touch' || months === undefined) return drafts;
  const numbers = changed({ keepMonths: months }, person, ground);
  return numbers === undefined
    ? drafts
    : [{ kind: 'playbook-set', contact: person.id, body: { numbers } }, ...drafts];
}

/** A step is put off to a day after the one it would have, or back to that. */
function assertLater(
  { due, playbook }: Of<'plan-put-off'>,
  person: PersonState,
  ground: Ground,
): void {
  assertNotPast(due, ground);
  const { settings, now, zone, companyBars } = ground;
  if (due.day > addDays(dayAt(now, zone), FARTHEST)) throw new Refused('too-far');
  const own = dayUnlessPutOff(person, playbook, settings, now, zone, companyBars);
  const isOff = person.plan.putOff.some((one) => one.playbook === playbook);
  if (own !== undefined && (isOff ? due.day < own : due.day <= own)) throw new Refused('not-later');
}

function set({ playbook, numbers }: Of<'plan-set'>, person: PersonState, ground: Ground): Draft[] {
  const own: readonly string[] = NUMBERS_OF[playbook];
  const strange = Object.keys(numbers).find((name) => !own.includes(name));
  if (strange !== undefined) throw new Refused('out-of-range', strange);
  const body = changed(numbers, person, ground);
  return body === undefined
    ? []
    : [{ kind: 'playbook-set', contact: person.id, body: { numbers: body } }];
}

/** Those of the numbers that say something new, each within its range; undefined where none does. */
function changed(
  numbers: Partial<Record<keyof PlanNumbers, number | null>>,
  person: PersonState,
  { settings }: Ground,
): Record<string, number | null> | undefined {
  const before = numbersFor(person, settings);
  const fresh: [string, number | null][] = [];
  for (const [key, value] of Object.entries(numbers)) {
    const name = key as keyof PlanNumbers;
    if (value !== null && !isFitting(name, value)) throw new Refused('out-of-range', name);
    const isOwn = person.plan.numbers[name] !== undefined;
    if (value === null ? isOwn : value !== before[name]) fresh.push([name, value]);
  }
  return fresh.length > 0 ? Object.fromEntries(fresh) : undefined;
}
