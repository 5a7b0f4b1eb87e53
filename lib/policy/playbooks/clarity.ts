import { contactsSince } from '../exchange.ts';
import { dayOf, saidAt } from '../moments.ts';
import { courtesy } from './courtesy.ts';
import { usefulToList } from './list.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';
import type { NextStep, NoStep } from './types.ts';

/** "I'll call you": one question that makes it clear, then it is left with them. */
export function clarity(scene: Scene): NextStep | NoStep | undefined {
  const { where, person, zone } = scene;
  const fact = where.evidence;
  if (where.standing !== 'their-move' || fact === undefined) return undefined;
  const none: NoStep = { none: 'their-move', playbook: 'clarity', evidence: fact };
  const said = saidAt(person, fact);
  if (contactsSince(person, fact, said + 1).length === 0) {
    const step = propose(scene, 'clarity', {
      kind: 'clarify',
      ...courtesy(scene, dayOf(said, zone)),
      reason: { key: 'brush-off', day: dayOf(said, zone) },
      evidence: fact,
    });
    if (step !== undefined) return step;
  }
  return usefulToList(scene) ?? none;
}
