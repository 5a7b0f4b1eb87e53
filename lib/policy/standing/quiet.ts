import type { LocalDay } from '../../time/due.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { exchangeWith } from '../exchange.ts';
import type { Exchange } from '../exchange.ts';
import { dayComes, dayOf, instant, laterDay, midnight } from '../moments.ts';
import { triesFor, triesInSilence } from '../playbooks/limits.ts';
import type { StandingNow } from '../types.ts';
import { openAsks } from './agreed.ts';
import type { Frame } from './frame.ts';
import { bound } from './restricted.ts';

/** The last day on which something of mine is planned: a follow-up, or the day I proposed. */
function plannedDay(frame: Frame, exchange: Exchange): LocalDay | undefined {
  const days = [
    ...bound(frame.person.followUps, frame).map((item) => (item.snoozed ?? item.due).day),
    ...openAsks(frame, exchange).flatMap((ask) => (ask.due ? [(ask.snoozed ?? ask.due).day] : [])),
  ];
  return days.toSorted().at(-1);
}

/** The last day they named that has come without a word from them since. */
function namedDay(frame: Frame, { heard }: Exchange): LocalDay | undefined {
  const dues = [
    ...bound(frame.person.notBefores, frame).map((date) => date.due),
    ...bound(frame.person.grants, frame).flatMap((grant) => (grant.from ? [grant.from] : [])),
  ];
  return dues
    .filter((due) => dayComes(due) <= frame.now && (heard?.at ?? 0) < dayComes(due))
    .map((due) => due.day)
    .toSorted()
    .at(-1);
}

/**
 * The instant (ms UTC) at which an exchange in which I was last went, or will go, quiet: so many
 * working days after my last word, the day I planned, or the date they named. Silence, once begun,
 * is not ended by writing into it.
 */
export function silentFrom(frame: Frame, exchange: Exchange): number | undefined {
  const { settings, zone } = frame;
  const named = namedDay(frame, exchange);
  const after = named === undefined ? settings.silentAfter : settings.silentAfterDate;
  const quiet = (day: LocalDay): number =>
    midnight(addWorkingDays(laterDay(day, named), after, settings.workingDays), zone);

  const { mine } = exchange;
  const asked = bound(frame.person.asks, frame);
  for (const [index, one] of mine.entries()) {
    const next = mine[index + 1];
    const day = dayOf(one.at, zone);
    if (next === undefined) return quiet(laterDay(day, plannedDay(frame, exchange)));
    // A day I had proposed is waited for, though it was kept since.
    const proposed = asked.findLast((ask) => ask.due !== undefined && instant(ask) <= one.at)?.due;
    const from = quiet(laterDay(day, proposed?.day));
    if (next.at >= from) return from;
  }
  return undefined;
}

/**
 * What is left when nobody has said anything that binds (design, section 4): `new`, `trying`,
 * `open`, `waiting`, `silent`, `parked`.
 */
export function quietStanding(frame: Frame): StandingNow {
  const exchange = exchangeWith(frame.person, frame.thread);
  const { heard, mine } = exchange;
  const last = mine.at(-1)?.evidence;
  if (last === undefined) {
    if (heard === undefined) return { standing: 'new' };
    return { standing: 'open', since: heard.evidence.at, evidence: heard.evidence };
  }
  const of = (standing: 'trying' | 'waiting' | 'parked'): StandingNow => ({
    standing,
    since: last.at,
    evidence: last,
  });
  const { person, settings } = frame;
  if (heard === undefined) {
    return of(mine.length >= triesFor(person, settings) ? 'parked' : 'trying');
  }

  const quiet = silentFrom(frame, exchange);
  if (quiet !== undefined && quiet <= frame.now) {
    const tries = mine.filter((one) => one.at >= quiet).length;
    if (tries >= triesInSilence(person, settings)) return of('parked');
    const planned = plannedDay(frame, exchange);
    if (planned === undefined || planned < dayOf(frame.now, frame.zone)) {
      return { standing: 'silent', since: new Date(quiet).toISOString(), evidence: last };
    }
  }
  const proposed = openAsks(frame, exchange).findLast((ask) => ask.due !== undefined)?.due;
  return { ...of('waiting'), ...(proposed ? { due: proposed } : {}) };
}
