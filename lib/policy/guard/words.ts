import type { Evidence } from '../../ledger/state.ts';
import { contactsSince, exchangeWith } from '../exchange.ts';
import { dayComes, saidAt } from '../moments.ts';
import { inScope, isOnList, restricts } from '../scope.ts';
import { openDeclines } from '../standing/agreed.ts';
import type { Frame } from '../standing/frame.ts';
import type { Concern } from './concern.ts';

/** How often I have written since they said something, in its conversation. */
function repliesSince({ person }: Frame, fact: Evidence): number {
  return contactsSince(person, fact, saidAt(person, fact) + 1).length;
}

/** Whether "this is about something else" was said of a fact in this conversation. */
function isSetAside({ person, thread }: Frame, fact: Evidence): boolean {
  return person.overrides.some(
    (one) =>
      one.choice === 'something-else' &&
      thread !== undefined &&
      one.thread === thread &&
      (one.of.length > 0 ? one.of.includes(fact.entry) : one.clock > fact.clock),
  );
}

/** In another conversation, or one that is about something else, words are only a hint (rule 3). */
function scoped(frame: Frame, fact: Evidence, concern: Concern): Concern {
  if (inScope(fact.thread, frame.thread) && !isSetAside(frame, fact)) return concern;
  return { ...concern, verdict: 'hint', because: 'elsewhere', silence: false };
}

/**
 * What their words restrain (design, section 4's table): a date ahead is `early`; a not-now asks,
 * and after the one considered reply stops; a brush-off asks; a refused date leaves room for one
 * reply that asks when they would prefer. My own dates restrain nothing (rule 2).
 */
export function wordsConcerns(frame: Frame): Concern[] {
  const { person, channel, now } = frame;
  const dates = person.notBefores
    .filter((date) => restricts(date.channels, channel) && dayComes(date.due) > now)
    .toSorted((a, b) => dayComes(b.due) - dayComes(a.due))
    .map((date) =>
      scoped(frame, date, {
        verdict: 'early',
        because: 'not-before',
        kind: 'words',
        evidence: date,
        due: date.due,
        silence: date.silence,
      }),
    );
  // "Not interested" does not end an earlier yes to the list; "please don't follow up" does.
  const onList =
    isOnList(person, now, channel) &&
    person.notNows.every((fact) => fact.reason === 'not-interested');
  const notNows = person.notNows.toReversed().map((fact) => {
    const again = repliesSince(frame, fact) > 0;
    return scoped(frame, fact, {
      verdict: again ? 'stop' : 'confirm',
      because: again ? 'not-now-again' : 'not-now',
      kind: 'words',
      evidence: fact,
      onList,
    });
  });
  const theirMoves = person.theirMoves.toReversed().map((fact) =>
    scoped(frame, fact, {
      verdict: 'confirm',
      because: 'their-move',
      kind: 'words',
      evidence: fact,
    }),
  );
  const declines = openDeclines(frame, exchangeWith(person, frame.thread))
    .filter((fact) => repliesSince(frame, fact) > 0)
    .map((fact) =>
      scoped(frame, fact, {
        verdict: 'confirm',
        because: 'not-now',
        kind: 'words',
        evidence: fact,
      }),
    );
  return [...dates, ...notNows, ...theirMoves, ...declines];
}
