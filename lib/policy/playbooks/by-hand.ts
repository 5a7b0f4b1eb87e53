import type { Bar, PersonState } from '../../ledger/state.ts';
import type { Due } from '../../time/due.ts';
import type { PolicySettings } from '../settings.ts';
import { triesFor } from './limits.ts';
import { closed, nextStepOf } from './next-step.ts';
import type { PersonNumber } from './numbers-of.ts';
import { personNumbers } from './numbers-of.ts';
import { sceneOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { isStep, PLAYBOOKS, STARTABLE } from './types.ts';
import type { NextStep, NoStep, Playbook, Startable } from './types.ts';

/** What can be done by hand about the plan of one person. */
export interface PlanChoices {
  /** The playbook that has the word: it proposes, was halted, or says why there is nothing. */
  playbook?: Playbook;
  /** It proposes a step, which can be paused, ended and put off. */
  proposes: boolean;
  /** It was stopped by hand, and may go on. */
  halted?: 'paused' | 'ended';
  /** The one that was started by hand, and has its turn where nothing stands above it. */
  started?: Playbook;
  /** The day its step was put off to, while that is what holds it. */
  putOff?: Due;
  /** What may be started now. */
  start: Startable[];
  /** The numbers it goes by. */
  numbers: PersonNumber[];
}

function isPlaybook(name: string | undefined): name is Playbook {
  return PLAYBOOKS.some((one) => one === name);
}

/**
 * Why no playbook can be started for somebody: they, or their company, refused contact, or they said
 * no for now and it is theirs to come back. Undefined where one can.
 */
export function notToStart(scene: Scene): NoStep['none'] | undefined {
  const none = closed(scene);
  if (none !== undefined) return none.none;
  const { standing } = scene.where;
  return standing === 'farewell' || standing === 'not-now' || standing === 'their-move'
    ? standing
    : undefined;
}

/** What of it could ever propose something, and is not what proposes already. */
function startable(scene: Scene): Startable[] {
  if (notToStart(scene) !== undefined) return [];
  const { person, settings, where, exchange, chosen } = scene;
  const isNew = where.standing === 'new';
  const isTried = where.standing === 'trying' && exchange.mine.length < triesFor(person, settings);
  return STARTABLE.filter((one) => {
    if (one === chosen) return false;
    if (one === 'first-reach') return isNew || isTried;
    // Nobody is asked about a list before a first word.
    return one !== 'list' || !isNew;
  });
}

function haltOf(next: NextStep | NoStep): PlanChoices['halted'] {
  if (isStep(next) || (next.none !== 'paused' && next.none !== 'ended')) return undefined;
  return next.none;
}

/**
 * What can be done by hand about a person's plan.
 *
 * @param next what `nextStepOf` says of them, whose parameters the others are
 */
export function planChoices(
  next: NextStep | NoStep,
  person: PersonState,
  settings: PolicySettings,
  now: number,
  zone: string,
  companyBars: readonly Bar[] = [],
): PlanChoices {
  const scene = sceneOf(person, settings, now, zone, companyBars);
  const { playbook } = next;
  const proposes = isStep(next) && next.from === 'plan';
  const halted = haltOf(next);
  const started = isPlaybook(scene.chosen) ? scene.chosen : undefined;
  const off = person.plan.putOff.find((one) => one.playbook === playbook)?.due;
  return {
    ...(playbook && { playbook }),
    proposes,
    ...(halted && { halted }),
    ...(started && { started }),
    ...(proposes && off && off.day > scene.today && { putOff: off }),
    start: startable(scene),
    numbers: playbook ? personNumbers(person, settings, playbook) : [],
  };
}

/**
 * The first day a playbook would propose for had its step not been put off; undefined where it does
 * not propose. Parameters are those of `nextStepOf`.
 */
export function dayUnlessPutOff(
  person: PersonState,
  playbook: Playbook,
  ...rest: [PolicySettings, number, string, readonly Bar[]]
): string | undefined {
  const putOff = person.plan.putOff.filter((one) => one.playbook !== playbook);
  const next = nextStepOf({ ...person, plan: { ...person.plan, putOff } }, ...rest);
  return isStep(next) && next.from === 'plan' && next.playbook === playbook ? next.day : undefined;
}
