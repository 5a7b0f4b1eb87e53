import type { FactOf } from '../entry.ts';
import type { NotBefore, Owed } from '../state.ts';
import { defined, evidence } from './evidence.ts';
import type { Marks } from './marks.ts';
import { byClock } from './order.ts';
import type { Stored } from './order.ts';
import type { Resolved } from './resolve.ts';

/**
 * The dates they gave that are still in force. One that was done leaves the agenda and keeps
 * restraining until its day; one that was moved restrains twice, unless the move names it.
 */
export function notBefores(resolved: Resolved, marks: Marks): NotBefore[] {
  const said = [...resolved.of('not-before-set'), ...resolved.of('date-moved')].toSorted(byClock);
  const result: NotBefore[] = [];
  for (const fact of said) {
    const root = resolved.root(fact.id);
    if (root?.kind !== 'not-before-set' || resolved.ended.has(fact.id)) continue;
    const { done, snoozed } = marks(fact.id);
    const { channel, channels, silence, thread, message } = root.body;
    result.push(
      defined({
        quote: root.said?.quote,
        thread,
        message,
        ...evidence(fact),
        due: fact.body.due,
        channel,
        channels,
        silence,
        done,
        snoozed,
      }),
    );
  }
  return result;
}

/** The latest moment at which I set or moved a date of mine. */
export function lastSet(fact: FactOf<'owed-set' | 'follow-up-set'>, marks: Marks): Stored {
  const { moved } = marks(fact.id);
  return moved !== undefined && byClock(moved, fact) > 0 ? moved : fact;
}

/** Whether they gave a date, in another act, after I set mine: theirs cancels mine. */
export function cancelledByThem(resolved: Resolved, mine: Stored): boolean {
  return resolved
    .of('not-before-set')
    .some((theirs) => theirs.act !== mine.act && byClock(theirs, mine) > 0);
}

/** The dates I gave and have neither kept nor called off. */
export function owed(resolved: Resolved, marks: Marks): Owed[] {
  return resolved.of('owed-set').flatMap((fact): Owed[] => {
    const { done, cancelled, moved, snoozed } = marks(fact.id);
    if (done || cancelled || cancelledByThem(resolved, lastSet(fact, marks))) return [];
    const { by, channel, due } = fact.body;
    return [defined({ ...evidence(fact), due: moved?.body.due ?? due, by, channel, snoozed })];
  });
}
