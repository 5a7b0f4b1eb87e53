import type { Away, Evidence, Grant, NotNow } from '../state.ts';
import { defined, evidence } from './evidence.ts';
import type { Marks } from './marks.ts';
import type { Resolved } from './resolve.ts';

/** What they allowed and nothing has ended by name. */
export function grants(resolved: Resolved, marks: Marks): Grant[] {
  return resolved.of('permission-granted').flatMap((fact): Grant[] => {
    const { done, cancelled, moved, snoozed } = marks(fact.id);
    if (cancelled || resolved.ended.has(fact.id)) return [];
    const { purpose, from, until, channels } = fact.body;
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
    .filter((fact) => !resolved.ended.has(fact.id))
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
