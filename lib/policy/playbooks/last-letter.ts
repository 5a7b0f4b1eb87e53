import type { Bar } from '../../ledger/state.ts';
import { addDays } from '../../time/local-day.ts';
import { dayOf } from '../moments.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';
import type { NextStep, NoStep } from './types.ts';

/**
 * The last letter: offered some time after a send-off, by hand and once; never where any contact was
 * refused, or the send-off was only read and not agreed to. No letter is as good an end.
 */
export function lastLetter(scene: Scene): NextStep | NoStep | undefined {
  const { where, person, numbers, zone } = scene;
  if (where.standing !== 'farewell') return undefined;
  const bar = where.evidence as Bar | undefined;
  const none: NoStep = {
    none: 'farewell',
    playbook: 'last-letter',
    ...(bar && { evidence: bar }),
    ...(where.toConfirm && { toConfirm: true }),
  };
  const refused = person.bars.some((one) => one.how === 'never' || !one.confirmed);
  if (bar === undefined || refused || scene.manner.avoid.includes('handwritten-note')) return none;
  const step = propose(scene, 'last-letter', {
    kind: 'letter',
    from: addDays(dayOf(bar.at, zone), numbers.letterAfter),
    only: ['handwritten-note'],
    reason: { key: 'letter', day: dayOf(bar.at, zone) },
    evidence: bar,
  });
  return step ?? none;
}
