import type { Override, Reply, Touch } from '../state.ts';
import { defined, evidence } from './evidence.ts';
import type { Marks } from './marks.ts';
import type { Resolved } from './resolve.ts';

/** Every attempt at contact, out and in, with what it brought. */
export function touches(resolved: Resolved, marks: Marks): Touch[] {
  const gifts = Map.groupBy(resolved.of('item-given'), ({ act, contact }) => `${act} ${contact}`);
  // In order, so that of several corrections the last one counts.
  const corrected = new Map(resolved.of('touch-corrected').map(({ body }) => [body.of, body.kind]));
  return resolved.of('touch-made').map((fact) => {
    const { direction, channel, outcome, reply = false } = fact.body;
    const kind = corrected.get(fact.id) ?? fact.body.kind;
    const note = fact.said?.note;
    const items = gifts.get(`${fact.act} ${fact.contact}`)?.map(({ body }) => body.item);
    const { done, snoozed } = marks(fact.id);
    return defined({
      ...evidence(fact),
      direction,
      channel,
      kind,
      outcome,
      note,
      reply,
      items,
      done: done ? true : undefined,
      snoozed,
    });
  });
}

/** Every reply seen. */
export function replies(resolved: Resolved, marks: Marks): Reply[] {
  return resolved.of('reply-received').map((fact) => {
    const { done, snoozed } = marks(fact.id);
    const reply: Reply = { ...evidence(fact), automatic: fact.body.automatic };
    if (done) reply.done = true;
    if (snoozed !== undefined) reply.snoozed = snoozed;
    return reply;
  });
}

/** Every time the user went on against a verdict. */
export function overrides(resolved: Resolved): Override[] {
  return resolved
    .of('guard-overridden')
    .map((fact) => ({ ...evidence(fact), choice: fact.body.choice, of: fact.body.of }));
}
