import type { Bar, PersonState } from '../../ledger/state.ts';
import { agendaOf } from '../agenda.ts';
import { isExempt } from '../guard/exempt.ts';
import { dayOf, instant } from '../moments.ts';
import type { PolicySettings } from '../settings.ts';
import { isWhole } from '../standing/barred.ts';
import { afterMeeting, untilMeeting } from './after-meeting.ts';
import { askPermission } from './ask-permission.ts';
import { callback } from './callback.ts';
import { clarity } from './clarity.ts';
import { datedStep } from './dated.ts';
import { earlyNo } from './early-no.ts';
import { firstReach } from './first-reach.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { letterStep } from './last-letter.ts';
import { list } from './list.ts';
import { sceneOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { silence } from './silence.ts';
import { isAnswering, isStep, PLAYBOOKS } from './types.ts';
import type { NextStep, NoStep, Playbook } from './types.ts';

type Unit = (scene: Scene) => NextStep | NoStep | undefined;

const UNITS: Record<Playbook, Unit> = {
  'last-letter': letterStep,
  'early-no': earlyNo,
  clarity,
  'after-meeting': afterMeeting,
  callback,
  'ask-permission': askPermission,
  // The try that was announced is a date of mine: it comes with the other dates.
  'try-again': () => undefined,
  list,
  'keep-in-touch': keepInTouch,
  'first-reach': firstReach,
  silence,
};

/** Why nobody at all may be proposed, whatever the day; undefined where somebody may. */
export function closed({ person, settings, company, where }: Scene): NoStep | undefined {
  if (person.erased) return { none: 'erased' };
  const refused = [...person.bars, ...company].some((one) => one.confirmed);
  if (isExempt(person, undefined, settings, refused)) return { none: 'own' };
  const bar = company.find(isWhole);
  if (bar !== undefined) return { none: 'company', evidence: bar };
  if (where.standing !== 'never') return undefined;
  return {
    none: person.bars.some((one) => one.how === 'never' && isWhole(one)) ? 'never' : 'closed',
    ...(where.evidence && { evidence: where.evidence }),
    ...(where.toConfirm && { toConfirm: true }),
  };
}

/** The user's own word on a playbook: paused until it is started again, ended until they write. */
function halted({ person, exchange }: Scene, playbook: Playbook): NoStep | undefined {
  const of = (facts: PersonState['plan']['paused']) =>
    facts.find((fact) => fact.playbook === playbook);
  const paused = of(person.plan.paused);
  if (paused !== undefined) return { none: 'paused', playbook, evidence: paused };
  const ended = of(person.plan.ended);
  if (ended === undefined || instant(ended) < (exchange.heard?.at ?? 0)) return undefined;
  return { none: 'ended', playbook, evidence: ended };
}

/** What the plan proposes: the first playbook that has something to say has the word. */
function planned(scene: Scene): NextStep | NoStep {
  for (const playbook of PLAYBOOKS) {
    const said = UNITS[playbook](scene);
    if (said === undefined) continue;
    return (isStep(said) && halted(scene, said.playbook ?? playbook)) || said;
  }
  const isUnbegun = scene.where.standing === 'new' && scene.chosen === undefined;
  return { none: isUnbegun ? 'new' : 'nothing' };
}

/** Whether a step may come before a date: good manners, and what a permission opened until then. */
function mayPrecede(step: NextStep): boolean {
  const toList = step.playbook === 'list' && step.kind === 'useful';
  return isAnswering(step.kind) || step.playbook === 'callback' || toList;
}

/**
 * The one next step of a person, or why there is none (design, section 5). A date that they gave, or
 * that I gave or set, is the next step and the plan rests, but for what may come before it.
 *
 * @param now instant in ms UTC
 * @param zone the user's IANA zone, in which days are counted
 * @param companyBars bars on whole domains that come from other people's facts
 */
export function nextStepOf(
  person: PersonState,
  settings: PolicySettings,
  now: number,
  zone: string,
  companyBars: readonly Bar[] = [],
): NextStep | NoStep {
  const scene = sceneOf(person, settings, now, zone, companyBars);
  const none = closed(scene);
  if (none !== undefined) return none;
  const [item] = agendaOf(person, settings, now, zone);
  const dated = item && datedStep(scene, item);
  // Nothing is proposed for a day before today.
  if (dated && dated.day <= scene.today) return dated;
  const plan = untilMeeting(scene, planned(scene));
  if (dated === undefined) return plan;
  return isStep(plan) && mayPrecede(plan) && plan.day < dated.day ? plan : dated;
}

/**
 * What the plan proposes for a person on the user's day, and the guard therefore lets through (design,
 * section 4, rule 4); undefined where it proposes nothing today.
 */
export function proposedToday(
  person: PersonState,
  settings: PolicySettings,
  now: number,
  zone: string,
  companyBars: readonly Bar[] = [],
): NextStep | undefined {
  const next = nextStepOf(person, settings, now, zone, companyBars);
  if (!isStep(next) || next.from !== 'plan') return undefined;
  return next.day <= dayOf(now, zone) ? next : undefined;
}
