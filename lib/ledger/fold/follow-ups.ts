import type { FactOf } from '../entry.ts';
import type { FollowUp } from '../state.ts';
import { cancelledByThem, lastSet } from './dates.ts';
import { defined, evidence } from './evidence.ts';
import type { Marks } from './marks.ts';
import type { Resolved } from './resolve.ts';

/** Words of theirs: when, and in which conversation; outside mail in none. */
function theirWords(resolved: Resolved): { when: string; thread?: string | undefined }[] {
  const replies = resolved.of('reply-received').filter(({ body }) => !body.automatic);
  const contacts = resolved
    .of('touch-made')
    .filter(({ body }) => body.direction === 'in' || body.outcome === 'spoke');
  return [...replies, ...contacts].map(({ at, body }) => ({
    when: body.when ?? at,
    thread: body.thread,
  }));
}

/** The instant of their newest word for a conversation; one outside mail counts for each. */
function newestFor(resolved: Resolved): (thread: string | undefined) => string {
  const newest = new Map<string, string>();
  const keep = (key: string, when: string) => {
    if (when > (newest.get(key) ?? '')) newest.set(key, when);
  };
  for (const { when, thread } of theirWords(resolved)) {
    keep('any', when);
    keep(thread === undefined ? 'none' : `in ${thread}`, when);
  }
  const at = (key: string) => newest.get(key) ?? '';
  return (thread) => {
    if (thread === undefined) return at('any');
    return at(`in ${thread}`) > at('none') ? at(`in ${thread}`) : at('none');
  };
}

/**
 * The follow-ups I set that are still to be done. A word of theirs settles those that wait for none:
 * in the same thread where they name one, and only if it came after they were set.
 */
export function followUps(resolved: Resolved, marks: Marks): FollowUp[] {
  const newest = newestFor(resolved);
  const settled = (fact: FactOf<'follow-up-set'>, since: string): boolean =>
    fact.body.condition === 'no-reply' && newest(fact.body.thread) > since;

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
