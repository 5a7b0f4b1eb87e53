import { NEVER } from '../store/projections.ts';
import type { Store } from '../store/tables.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { instantOf } from '../time/moment.ts';

/**
 * When badge and notifications are next to be looked at, ms UTC; undefined where nothing is to come.
 * The next ring; the time at which somebody's next step changes by itself, as at the hour of a meeting;
 * midnight when tomorrow brings something: the badge changes with the day, and what could be useful
 * is chosen for it.
 */
export async function nextMoment(
  store: Store,
  now: number,
  zone: string,
): Promise<number | undefined> {
  const tomorrow = addDays(dayAt(now, zone), 1);
  const [ring, turn, later, useful] = await Promise.all([
    store.agenda.where('ring').above(now).first(),
    store.people.where('changesAt').between(now, NEVER, false, false).first(),
    store.agenda.where('day').aboveOrEqual(tomorrow).first(),
    store.useful.count(),
  ]);
  const moments: number[] = [];
  if (ring) moments.push(ring.ring);
  if (turn && 'changesAt' in turn) moments.push(turn.changesAt);
  if (later) moments.push(instantOf(later.day, undefined, zone));
  if (useful > 0) moments.push(instantOf(tomorrow, undefined, zone));
  return moments.length === 0 ? undefined : Math.min(...moments);
}
