import { addDays, addMonths } from '../../time/local-day.ts';
import { dayOf, instant, laterDay } from '../moments.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';
import { inSeason } from './season.ts';
import type { NextStep, NoStep } from './types.ts';

/** Standings in which a chosen rhythm proposes: nothing was asked that waits for an answer. */
const WITH_RHYTHM: ReadonlySet<string> = new Set([
  'new',
  'trying',
  'open',
  'waiting',
  'silent',
  'parked',
  'welcome',
]);

/**
 * Keep in touch: a sign of life that is worth something to them, every so many months, where the user
 * chose it and where silence has played out. It heeds the turn of the fiscal year.
 */
export function keepInTouch(scene: Scene): NextStep | NoStep | undefined {
  const { where, exchange, numbers, settings, zone, lastDay, person, chosen } = scene;
  const choice = chosen === 'keep-in-touch';
  if (where.standing !== 'parked' && !(choice && WITH_RHYTHM.has(where.standing))) {
    return undefined;
  }
  const heard = exchange.heard && dayOf(exchange.heard.at, zone);
  const last = lastDay === undefined ? heard : laterDay(lastDay, heard);
  const started = person.plan.started;
  if (last === undefined) {
    if (started === undefined) return undefined;
    return propose(scene, 'keep-in-touch', {
      kind: 'first',
      from: addDays(dayOf(instant(started), zone), 1),
      reason: { key: 'first' },
    });
  }
  const months = choice ? numbers.keepMonths : numbers.parkedMonths;
  const { day, season } = inSeason(addMonths(last, months), settings, numbers);
  return propose(scene, 'keep-in-touch', {
    kind: 'useful',
    from: day,
    reason: { key: choice ? 'rhythm' : 'parked', months, ...(season && { season }) },
    ...(where.evidence && { evidence: where.evidence }),
  });
}
