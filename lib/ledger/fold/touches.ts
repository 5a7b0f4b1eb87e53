import type { Override, Reply, Touch } from '../state.ts';
import { defined, evidence } from './evidence.ts';
import type { Resolved } from './resolve.ts';

/** Every attempt at contact, out and in. */
export function touches(resolved: Resolved): Touch[] {
  // In order, so that of several corrections the last one counts.
  const corrected = new Map(resolved.of('touch-corrected').map(({ body }) => [body.of, body.kind]));
  return resolved.of('touch-made').map((fact) => {
    const { direction, channel, outcome, reply = false } = fact.body;
    const kind = corrected.get(fact.id) ?? fact.body.kind;
    const note = fact.said?.note;
    return defined({ ...evidence(fact), direction, channel, kind, outcome, note, reply });
  });
}

/** Every reply seen. */
export function replies(resolved: Resolved): Reply[] {
  return resolved
    .of('reply-received')
    .map((fact) => ({ ...evidence(fact), automatic: fact.body.automatic }));
}

/** Every time the user went on against a verdict. */
export function overrides(resolved: Resolved): Override[] {
  return resolved
    .of('guard-overridden')
    .map((fact) => ({ ...evidence(fact), choice: fact.body.choice, of: fact.body.of }));
}
