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
 * Whether a mail in a conversation is the step that the plan proposes today. An answer belongs into the
 * conversation it answers; something useful may begin one.
 */
export function isStepOf(step: NextStep, thread: string | undefined): boolean {
  if (step.channel !== 'email' || step.kind === 'acknowledge') return false;
  if (step.thread === undefined || step.thread === thread) return true;
  return thread === undefined && !isAnswering(step.kind);
}
