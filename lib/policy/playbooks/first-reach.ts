import type { Channel } from '../../ledger/body.ts';
import type { Touch } from '../../ledger/state.ts';
import type { PartOfDay } from '../../time/due.ts';
import { addDays } from '../../time/local-day.ts';
import { wallAt } from '../../time/zone.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { wayOfSaid } from '../exchange.ts';
import type { Said } from '../exchange.ts';
import { dayOf, instant } from '../moments.ts';
import { wayOf } from '../scope.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';
import { triesFor } from './limits.ts';
import { dayToAnnounce, gapBetweenTries } from './try-again.ts';
import { isStep } from './types.ts';
import type { NextStep, NoStep } from './types.ts';

function isVoicemail(said: Said | undefined): boolean {
  if (said === undefined || !('channel' in said.evidence)) return false;
  const { channel, outcome } = said.evidence as Touch;
  return channel === 'voicemail' || outcome === 'voicemail';
}

/** The ways for the next try: the least used first, none too often running where there is another. */
function rotation({ channels, numbers, exchange }: Scene): Channel[] {
  const used = exchange.mine.map(wayOfSaid);
  const recent = used.slice(-numbers.sameRunning);
  const [worn] = recent;
  const tired =
    recent.length === numbers.sameRunning && recent.every((way) => way === worn) ? worn : undefined;
  const count = (channel: Channel): number => used.filter((way) => way === channel).length;
  const fresh = channels.filter((channel) => channel !== tired);
  return (fresh.length > 0 ? fresh : channels).toSorted(
    (a, b) => count(a) - count(b) || used.lastIndexOf(a) - used.lastIndexOf(b),
  );
}

/** The part of the day in which no call was tried yet. */
function otherPart({ person, zone }: Scene): PartOfDay {
  const call = person.touches.findLast(
    (one) => one.direction === 'out' && wayOf(one.channel) === 'call',
  );
  if (call === undefined) return 'morning';
  const hour = new Date(wallAt(instant(call), person.zone ?? zone)).getUTCHours();
  return hour < 12 ? 'afternoon' : 'morning';
}

/**
 * First reach: so many tries over several weeks, by several ways, at least two a week; the last a
 * live call at another time of day. It ends with their first word, or played out.
 */
export function firstReach(scene: Scene): NextStep | NoStep | undefined {
  const { where, exchange, numbers, settings, zone, person, channels, manner, chosen } = scene;
  const { mine } = exchange;
  const started = person.plan.started;
  if (where.standing === 'new') {
    if (chosen !== 'first-reach' || started === undefined) return undefined;
    const from = dayOf(instant(started), zone);
    return propose(scene, 'first-reach', { kind: 'first', from, reason: { key: 'first' } });
  }
  const last = mine.at(-1);
  const of = triesFor(person, settings);
  if (where.standing !== 'trying' || last === undefined || mine.length >= of) return undefined;

  const day = dayOf(last.at, zone);
  const n = mine.length + 1;
  const voicemail = isVoicemail(last);
  const lastCall = n === of && channels.includes('call') && manner.channel === undefined;
  const ways = lastCall ? (['call'] as const) : rotation(scene);
  const step = propose(scene, 'first-reach', {
    kind: 'try',
    from: voicemail
      ? addWorkingDays(day, numbers.voicemailGap, settings.workingDays)
      : addDays(day, gapBetweenTries(scene)),
    // The try after a voicemail belongs to it and is not counted against the week.
    most: numbers.triesAWeek + (voicemail ? 1 : 0),
    prefer: ways,
    ...(ways[0] === 'call' && n === of ? { part: otherPart(scene) } : {}),
    reason: {
      key: n === of ? 'last-try' : voicemail ? 'after-voicemail' : 'try',
      n,
      of,
      ...(n === numbers.normalTries && { normal: true }),
    },
    evidence: last.evidence,
    offers: n === of ? [] : ['say-when'],
  });
  if (step === undefined || !isStep(step) || n === of) return step;
  const announce = dayToAnnounce(scene, step.day);
  return announce === undefined ? step : { ...step, announce };
}
