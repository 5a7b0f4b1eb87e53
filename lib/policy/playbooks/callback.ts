import type { Grant, NotBefore } from '../../ledger/state.ts';
import type { LocalDay } from '../../time/due.ts';
import { addDays, addMonths, daysBetween } from '../../time/local-day.ts';
import { contactsSince } from '../exchange.ts';
import { dayOf, instant, laterDay, saidAt } from '../moments.ts';
import { allows, listGrant } from '../scope.ts';
import { courtesy } from './courtesy.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';
import { isStep } from './types.ts';
import type { NextStep, NoStep } from './types.ts';

/** How many useful things belong between a day and a date of theirs: none to three. */
function usefulBefore({ numbers }: Scene, said: LocalDay, day: LocalDay): number {
  const { usefulOne, usefulTwo, usefulThree } = numbers;
  // "One to two months: one; up to four: two; beyond: three."
  if (day < addMonths(said, usefulOne)) return 0;
  if (day <= addMonths(said, usefulTwo)) return 1;
  return day <= addMonths(said, usefulThree) ? 2 : 3;
}

/**
 * "Call me in May": the day is acknowledged at once, with the question whether something useful may
 * come meanwhile. A yes opens some useful things, spread evenly on working days up to the week before
 * their day; never a check-in, and nothing at all where they asked for silence.
 */
export function callback(scene: Scene): NextStep | NoStep | undefined {
  const { where, person, zone, numbers, now } = scene;
  if (where.standing !== 'promised' || where.due === undefined || where.evidence === undefined) {
    return undefined;
  }
  const date = where.evidence as NotBefore | Grant;
  const { day } = where.due;
  const none: NoStep = { none: 'promised', playbook: 'callback', until: where.due, evidence: date };
  if (person.notBefores.some((one) => one.silence && one.due.day >= day)) return none;

  const at = saidAt(person, date);
  const said = dayOf(at, zone);
  const since = contactsSince(person, date, at + 1);
  const all = usefulBefore(scene, said, day);
  const grant = listGrant(person, now);
  const canReply = date.message !== undefined && scene.channels.includes('email');
  if (since.length === 0 && canReply) {
    const asked = person.asks.some(
      (ask) => ask.purpose === 'mailing-list' && ask.answer !== 'done',
    );
    const timely = courtesy(scene, said);
    const ack = propose(scene, 'callback', {
      kind: 'acknowledge',
      only: ['email'],
      ...timely,
      // On their day itself there is something better to say.
      until: timely.until < day ? timely.until : addDays(day, -1),
      reason: { key: 'acknowledge', day },
      evidence: date,
      offers: all > 0 && grant === undefined && !asked ? ['meanwhile'] : [],
    });
    // Held, or without a way to reply: then their day itself is what comes next.
    if (ack !== undefined && isStep(ack)) return ack;
  }
  if (grant === undefined) return none;
  const given = person.touches.filter(
    (one) => one.direction === 'out' && one.kind === 'useful' && instant(one) > at,
  );
  const left = all - given.length;
  if (left <= 0) return none;
  const last = [said, dayOf(instant(grant), zone), scene.lastDay ?? said].reduce(laterDay);
  const gap = Math.floor(daysBetween(last, day) / (left + 1));
  const step = propose(scene, 'callback', {
    kind: 'useful',
    from: addDays(last, Math.max(1, gap)),
    until: addDays(day, -Math.max(1, numbers.usefulQuiet)),
    only: scene.channels.filter((one) => allows(grant.channels, one)),
    reason: { key: 'meanwhile', n: given.length + 1, of: all, day },
    evidence: date,
  });
  return step ?? none;
}
