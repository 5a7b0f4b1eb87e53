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

/**
 * When the words of a fact were said, ms UTC. A date is often recorded hours after the mail that
 * gave it; the mail's own instant is the one that later messages must be newer than.
 */
export function saidAt(person: PersonState, evidence: Evidence): number {
  if (evidence.message !== undefined) {
    for (const reply of person.replies) {
      if (reply.message === evidence.message) return instant(reply);
    }
  }
  return instant(evidence);
}

/** The later of two local days. */
export function laterDay(a: LocalDay, b: LocalDay | undefined): LocalDay {
  return b !== undefined && b > a ? b : a;
}

/** The local day of an instant, ISO or ms UTC, in a zone. */
export function dayOf(when: string | number, zone: string): LocalDay {
  return dayAt(typeof when === 'number' ? when : Date.parse(when), zone);
}
