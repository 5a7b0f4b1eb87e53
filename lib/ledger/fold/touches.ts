import type { Override, Reply, Touch } from '../state.ts';
import { defined, evidence } from './evidence.ts';
import type { Resolved } from './resolve.ts';

/** Every attempt at contact, out and in. */
export function touches(resolved: Resolved): Touch[] {
  return resolved.of('touch-made').map((fact) => {
    const { direction, channel, kind, outcome, reply = false } = fact.body;
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
