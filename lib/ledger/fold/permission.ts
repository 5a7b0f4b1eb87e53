import type { Away, Evidence, Grant, NotNow } from '../state.ts';
import { defined, evidence } from './evidence.ts';
import type { Marks } from './marks.ts';
import { byClock } from './order.ts';
import type { Resolved } from './resolve.ts';

/** What they allowed and nothing has ended by name, and of useful things no later no. */
export function grants(resolved: Resolved, marks: Marks): Grant[] {
  const refused = resolved
    .of('permission-declined')
    .filter(({ body }) => body.purpose === 'mailing-list');
  return resolved.of('permission-granted').flatMap((fact): Grant[] => {
    const { done, cancelled, moved, snoozed } = marks(fact.id);
    if (cancelled || resolved.ended.has(fact.id)) return [];
    const { purpose, from, until, channels } = fact.body;
    const isRefused = purpose === 'mailing-list' && refused.some((no) => byClock(no, fact) > 0);
    if (isRefused) return [];
    const begins = moved?.body.due ?? from;
    return [defined({ ...evidence(fact), purpose, from: begins, until, channels, snoozed, done })];
  });
}

/** A "no" to a date, a brush-off: what is still in force of one kind. */
export function standing(
  resolved: Resolved,
  kind: 'permission-declined' | 'their-move-noted',
): Evidence[] {
  return resolved
    .of(kind)
    .filter(({ id, body }) => !resolved.ended.has(id) && !('purpose' in body && body.purpose))
    .map(evidence);
}

/** "Not interested", "no follow-up", "wrong person": what is still in force. */
export function notNows(resolved: Resolved): NotNow[] {
  return resolved
    .of('not-now-noted')
    .filter((fact) => !resolved.ended.has(fact.id))
    .map((fact) => ({ ...evidence(fact), reason: fact.body.reason }));
}

/** The days of return they named. Being away restrains nobody: it only moves what I had set. */
export function away(resolved: Resolved): Away[] {
  return resolved
    .of('cue-noted')
    .flatMap((fact): Away[] =>
      fact.body.cue === 'out-of-office' && fact.body.due
        ? [{ ...evidence(fact), due: fact.body.due }]
        : [],
    );
}
