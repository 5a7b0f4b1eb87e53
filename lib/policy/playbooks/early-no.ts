import { contactsSince } from '../exchange.ts';
import { dayOf, saidAt } from '../moments.ts';
import { isOnList } from '../scope.ts';
import { courtesy } from './courtesy.ts';
import { usefulToList } from './list.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';
import type { NextStep, NoStep } from './types.ts';

/**
 * An early no: "not interested" as a reflex is answered once, with what it would be worth to them and
 * why; then it is left alone. Whoever asked not to be followed up, or is the wrong person, is left
 * alone at once. An earlier yes to the list survives a "not interested", and nothing else.
 */
export function earlyNo(scene: Scene): NextStep | NoStep | undefined {
  const { where, person, zone, now } = scene;
  if (where.standing !== 'not-now') return undefined;
  const fact = person.notNows.at(-1);
  if (fact === undefined) return undefined;
  const none: NoStep = { none: 'not-now', playbook: 'early-no', evidence: fact };
  if (person.notNows.some((one) => one.reason !== 'not-interested')) return none;

  const answered = person.notNows.some(
    (one) => contactsSince(person, one, saidAt(person, one) + 1).length > 0,
  );
  const asked = person.asks.some((ask) => ask.purpose === 'mailing-list');
  if (!answered) {
    const step = propose(scene, 'early-no', {
      kind: 'considered-answer',
      ...courtesy(scene, dayOf(saidAt(person, fact), zone)),
      reason: { key: 'early-no', day: dayOf(saidAt(person, fact), zone) },
      evidence: fact,
      offers: asked || isOnList(person, now) ? [] : ['list'],
    });
    if (step !== undefined) return step;
  }
  return usefulToList(scene) ?? none;
}
