import type { Channel } from '../../ledger/body.ts';
import type { Evidence } from '../../ledger/state.ts';
import type { LocalDay } from '../../time/due.ts';
import { isCleared } from '../guard.ts';
import { laterDay } from '../moments.ts';
import { place } from './fit.ts';
import { intentionOf } from './pre-cleared.ts';
import type { Placing } from './fit.ts';
import type { Scene } from './scene.ts';
import { isAnswering } from './types.ts';
import type { NextStep, NoStep, Offer, Playbook, Reason, StepKind } from './types.ts';

/** What a playbook wants, before it is known on which day and by which way it may be. */
export interface Wanted extends Omit<Placing, 'playbook' | 'answering'> {
  kind: StepKind;
  reason: Reason;
  /** Ways in order of liking; another that is open is taken where none of them is. */
  prefer?: readonly Channel[];
  /** The only ways it may take. */
  only?: readonly Channel[];
  evidence?: Evidence;
  offers?: Offer[];
  /** The last day on which it still makes sense. */
  until?: LocalDay;
}

/** The way of a step: the one they wish for, else the one liked best of those that are open. */
function channelOf(scene: Scene, { kind, prefer = ['email'], only }: Wanted): Channel | undefined {
  const open = only ?? scene.channels;
  const { channel: wished } = scene.manner;
  if (wished !== undefined && kind !== 'letter' && scene.channels.includes(wished)) {
    return open.includes(wished) ? wished : undefined;
  }
  return prefer.find((channel) => open.includes(channel)) ?? open[0];
}

/**
 * Makes a step of what a playbook wants: by a way that is open, on the first day that suits, and none
 * where the guard would hold it today. Undefined where it would come too late.
 */
export function propose(
  scene: Scene,
  playbook: Playbook,
  wanted: Wanted,
): NextStep | NoStep | undefined {
  const { kind, reason, evidence, offers = [], from, until } = wanted;
  const about = evidence === undefined ? {} : { evidence };
  const channel = channelOf(scene, wanted);
  if (channel === undefined) return { none: 'no-channel', playbook, ...about };
  const placed = place(scene, { ...wanted, playbook, answering: isAnswering(kind) });
  if (placed === undefined) return { none: 'no-day', playbook, ...about };
  const { day, due } = placed;
  if (until !== undefined && day > until) return undefined;

  const { person, settings, now, zone, today, company } = scene;
  const step: NextStep = {
    from: 'plan',
    playbook,
    kind,
    due,
    day,
    since: laterDay(from, person.plan.putOff.find((off) => off.playbook === playbook)?.due.day),
    channel,
    reason,
    offers,
    ...(evidence?.thread === undefined ? {} : { thread: evidence.thread }),
    ...about,
  };
  const held = day === today && !isCleared(person, intentionOf(step, now), settings, zone, company);
  return held ? { none: 'guarded', playbook, ...about } : step;
}
