import type { Fact, FactOf } from '../entry.ts';
import type { NotBefore, Owed } from '../state.ts';
import { defined, evidence } from './evidence.ts';
import type { Marks } from './marks.ts';
import { byClock } from './order.ts';
import type { Stored } from './order.ts';
import { restricts } from './resolve.ts';
import type { Resolved } from './resolve.ts';

/** The first date that a date of theirs goes back to, where it can be seen from here. */
function firstDate(resolved: Resolved, fact: Fact): FactOf<'not-before-set'> | undefined {
  const seen = new Set<string>();
  let first: Fact | undefined = fact;
  while (first?.kind === 'date-moved' && !seen.has(first.id)) {
    seen.add(first.id);
    first = resolved.root(first.body.of);
  }
  return first?.kind === 'not-before-set' ? first : undefined;
}

/**
 * The dates they gave that are still in force. One that was done leaves the agenda and keeps
 * restraining until its day. A moved one keeps the channels and the silence of the first.
 */
export function notBefores(resolved: Resolved, marks: Marks): NotBefore[] {
  const theirs = [...resolved.of('not-before-set'), ...resolved.of('date-moved')]
    .filter((fact) => restricts(fact) && !resolved.ended.has(fact.id))
    .toSorted(byClock);
  return theirs.map((fact) => {
    const first = firstDate(resolved, fact);
    const { done, snoozed } = marks(fact.id);
    const { channel, channels, silence = false, thread, message } = first?.body ?? {};
    return defined({
      quote: first?.said?.quote,
      thread,
      message,
      ...evidence(fact),
      due: fact.body.due,
      channel,
      channels,
      silence,
      done,
      snoozed,
    });
  });
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
