import { addDays } from '../../time/local-day.ts';
import { dayOf, instant, laterDay } from '../moments.ts';
import { allows, listGrant } from '../scope.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';
import type { NextStep, NoStep } from './types.ts';

/** Something useful for somebody on the list, at its slow rhythm; undefined for all others. */
export function usefulToList(scene: Scene): NextStep | NoStep | undefined {
  const { person, now, zone, numbers, lastDay, channels } = scene;
  const grant = listGrant(person, now);
  if (grant === undefined) return undefined;
  const only = channels.filter((one) => allows(grant.channels, one));
  if (only.length === 0) return undefined;
  const since = laterDay(dayOf(instant(grant), zone), lastDay);
  return propose(scene, 'list', {
    kind: 'useful',
    from: addDays(since, numbers.listDays),
    only,
    reason: { key: 'list', day: dayOf(instant(grant), zone) },
    evidence: newConversation(grant),
  });
}

/** What goes to the list is no part of the conversation in which the yes was said. */
function newConversation<T extends { thread?: string }>(fact: T): T {
  const { thread: _, ...rest } = fact;
  return rest as T;
}

/** Standings in which the list is at home: nobody waits for a word, and no day is agreed. */
const AT_REST: ReadonlySet<string> = new Set(['waiting', 'silent', 'parked', 'open', 'welcome']);

/**
 * The list: "may I put you on my list, so I can send you articles". Its own permission and a slow
 * rhythm. Where it was started and never asked, it asks, once.
 */
export function list(scene: Scene): NextStep | NoStep | undefined {
  const { where, person, today, chosen } = scene;
  if (!AT_REST.has(where.standing)) return undefined;
  const useful = usefulToList(scene);
  // A silence, once it has played out, is followed by the list rather than by keeping in touch.
  const instead = where.standing === 'parked' && chosen !== 'keep-in-touch';
  if (useful !== undefined && (chosen === 'list' || instead)) return useful;
  if (chosen !== 'list') return undefined;
  if (person.asks.some((ask) => ask.purpose === 'mailing-list')) return undefined;
  return propose(scene, 'list', { kind: 'ask-list', from: today, reason: { key: 'no-list-yet' } });
}
