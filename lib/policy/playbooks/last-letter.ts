import { dayOf } from '../moments.ts';
import { lastLetter } from '../letter.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';
import type { NextStep, NoStep } from './types.ts';

/**
 * The last letter as a step: offered some time after a send-off, by hand and once; never where any
 * contact was refused, nor where the send-off was only read and not agreed to. No letter is as good an
 * end.
 */
export function letterStep(scene: Scene): NextStep | NoStep | undefined {
  const { where, person, settings, now, zone, today } = scene;
  if (where.standing !== 'farewell') return undefined;
  const none: NoStep = {
    none: 'farewell',
    playbook: 'last-letter',
    ...(where.evidence && { evidence: where.evidence }),
    ...(where.toConfirm && { toConfirm: true }),
  };
  const letter = lastLetter(person, settings, now, zone);
  const sure = person.bars.every((bar) => bar.confirmed);
  const unwanted = scene.manner.avoid.includes('handwritten-note');
  if (letter === undefined || where.evidence === undefined || !sure || unwanted) return none;
  const step = propose(scene, 'last-letter', {
    kind: 'letter',
    from: letter.is === 'from' ? letter.day : today,
    only: ['handwritten-note'],
    reason: { key: 'letter', day: dayOf(where.evidence.at, zone) },
    evidence: where.evidence,
  });
  return step ?? none;
}
