import type { FactOf } from '../entry.ts';
import type { FollowUp } from '../state.ts';
import { cancelledByThem, lastSet } from './dates.ts';
import { defined, evidence } from './evidence.ts';
import type { Marks } from './marks.ts';
import type { Resolved } from './resolve.ts';

/** The instant of the newest reply of a person, by thread, and of all under `''`. */
function newestReplies(resolved: Resolved): Map<string, string> {
  const newest = new Map<string, string>();
  for (const { body } of resolved.of('reply-received')) {
    if (body.automatic) continue;
    for (const thread of new Set(['', body.thread ?? ''])) {
      if (body.when > (newest.get(thread) ?? '')) newest.set(thread, body.when);
    }
  }
  return newest;
}

/**
 * The follow-ups I set that are still to be done. A reply settles those that wait for none: in the
 * same thread where they name one, and only if it was written after they were set.
 */
export function followUps(resolved: Resolved, marks: Marks): FollowUp[] {
  const newest = newestReplies(resolved);
  const settled = (fact: FactOf<'follow-up-set'>, since: string): boolean =>
    fact.body.condition === 'no-reply' && (newest.get(fact.body.thread ?? '') ?? '') > since;

  return resolved.of('follow-up-set').flatMap((fact): FollowUp[] => {
    const { done, cancelled, moved, snoozed } = marks(fact.id);
    const set = lastSet(fact, marks);
    if (done || cancelled || settled(fact, set.at) || cancelledByThem(resolved, set)) return [];
    const { condition, channel, due } = fact.body;
    const subject = fact.said?.subject;
    return [
      defined({
        ...evidence(fact),
        due: moved?.body.due ?? due,
        condition,
        channel,
        subject,
        snoozed,
      }),
    ];
  });
}
