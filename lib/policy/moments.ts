import { isTalk } from './talk.ts';
import type { Evidence, PersonState } from '../ledger/state.ts';
import type { Due, LocalDay } from '../time/due.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { instantOf } from '../time/moment.ts';

/** First instant (ms UTC) of a local day in a zone. */
export function midnight(day: LocalDay, zone: string): number {
  return instantOf(day, '00:00', zone);
}

/** The instant (ms UTC) at which the day of a due comes: a date that was named opens with its day. */
export function dayComes(due: Due): number {
  return midnight(due.day, due.zone);
}

/** The instant (ms UTC) at which the last day of a due is over. */
export function dayIsOver(due: Due): number {
  return midnight(addDays(laterDay(due.day, due.until), 1), due.zone);
}

/** The instant (ms UTC) of a piece of evidence. */
export function instant(evidence: Evidence): number {
  return Date.parse(evidence.at);
}

/** The part of a fact that tells when its words were said. */
type Told = Pick<Evidence, 'at' | 'act'> & { message?: string | undefined };

/** When they spoke in each act that recorded it; a state never changes, so it is looked for once. */
const spoken = new WeakMap<PersonState, Map<string, number>>();

/** When they spoke in an act that notes a talk or a contact of theirs, ms UTC; undefined for any other. */
export function spokenAt(person: PersonState, act: string): number | undefined {
  let acts = spoken.get(person);
  if (acts === undefined) {
    const words = person.touches.filter((touch) => touch.direction === 'in' || isTalk(touch));
    acts = new Map(words.map((touch) => [touch.act, instant(touch)]));
    spoken.set(person, acts);
  }
  return acts.get(act);
}

/**
 * When the words of a fact were said, ms UTC. A date is often recorded hours after the mail that
 * gave it, or days after the call; the instant of those is the one that later messages must be newer
 * than.
 */
export function saidAt(person: PersonState, told: Told): number {
  if (told.message !== undefined) {
    for (const reply of person.replies) {
      if (reply.message === told.message) return instant(reply);
    }
  }
  return spokenAt(person, told.act) ?? Date.parse(told.at);
}

const HALF_DAY_MS = 12 * 60 * 60_000;

/**
 * The latest instant (ms UTC) at which the words of a fact can have been said. Of a talk that is noted
 * on a later day only the day is known, and noon stands for it: the words may be those of its evening.
 */
export function saidAtLatest(person: PersonState, evidence: Evidence): number {
  const said = saidAt(person, evidence);
  const isTold = evidence.message === undefined;
  return isTold ? Math.min(instant(evidence), said + HALF_DAY_MS) : said;
}

/** The later of two local days. */
export function laterDay(a: LocalDay, b: LocalDay | undefined): LocalDay {
  return b !== undefined && b > a ? b : a;
}

/** The local day of an instant, ISO or ms UTC, in a zone. */
export function dayOf(when: string | number, zone: string): LocalDay {
  return dayAt(typeof when === 'number' ? when : Date.parse(when), zone);
}
