import type { Evidence, Grant, NotBefore } from '../../ledger/state.ts';
import { dayComes, dayIsOver } from '../moments.ts';
import { allows, inScope, restricts } from '../scope.ts';
import type { StandingNow } from '../types.ts';
import type { Frame } from './frame.ts';

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

/** Facts of a list that bind this conversation. */
export function bound<T extends Evidence>(facts: readonly T[], { thread }: Frame): T[] {
  return facts.filter((fact) => inScope(fact.thread, thread));
}

/** Dates of theirs that lie ahead and bind this conversation and channel, the farthest last. */
function datesAhead(frame: Frame): NotBefore[] {
  return bound(frame.person.notBefores, frame)
    .filter((date) => restricts(date.channels, frame.channel) && dayComes(date.due) > frame.now)
    .toSorted((a, b) => dayComes(a.due) - dayComes(b.due));
}

/** A permission to follow up that still runs; the mailing list is a matter of its own. */
export function grantsIn(frame: Frame): Grant[] {
  return bound(frame.person.grants, frame).filter(
    (grant) =>
      grant.purpose !== 'mailing-list' &&
      allows(grant.channels, frame.channel) &&
      (grant.until === undefined || dayIsOver(grant.until) > frame.now),
  );
}

/**
 * `not-now`, `their-move` and `promised` (design, section 4), in this precedence. Of several dates
 * the farthest holds: one that nothing has named as ended still stands.
 */
export function restrictedStanding(frame: Frame): StandingNow | undefined {
  const notNow = last(bound(frame.person.notNows, frame));
  if (notNow !== undefined) return { standing: 'not-now', since: notNow.at, evidence: notNow };

  const theirs = last(bound(frame.person.theirMoves, frame));
  if (theirs !== undefined) return { standing: 'their-move', since: theirs.at, evidence: theirs };

  const date = last(datesAhead(frame));
  if (date !== undefined) {
    return { standing: 'promised', since: date.at, evidence: date, due: date.due };
  }
  return undefined;
}
