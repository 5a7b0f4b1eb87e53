import type { Intention } from '../types.ts';
import { isAnswering } from './types.ts';
import type { NextStep } from './types.ts';

/**
 * A step of the plan as the act the guard is asked about, at an instant (ms UTC). What answers a message
 * is a reply to it. To acknowledge a date is good manners and no step to clear: it needs no more than to
 * be the first reply to the message that gave it (design, section 4, rule 1).
 */
export function intentionOf(step: NextStep, at: number): Intention {
  const { kind, channel, thread, evidence } = step;
  const message = isAnswering(kind) && channel === 'email' ? evidence?.message : undefined;
  return {
    channel,
    role: 'to',
    at,
    ...(thread === undefined ? {} : { thread }),
    ...(message === undefined ? {} : { inReplyTo: message }),
    ...(kind === 'acknowledge' ? {} : { proposed: true }),
  };
}

/**
 * Whether an act is the step that the plan proposes today: by the same way, and where it is a mail in the
 * right conversation. An answer belongs into the one it answers; something useful may begin one.
 */
export function isStepOf(
  step: NextStep,
  { channel, thread }: Pick<Intention, 'channel' | 'thread'>,
): boolean {
  if (step.channel !== channel || step.kind === 'acknowledge') return false;
  if (channel !== 'email') return true;
  if (step.thread === undefined || step.thread === thread) return true;
  return thread === undefined && !isAnswering(step.kind);
}
