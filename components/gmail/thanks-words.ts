import type { NextStep, NoStep } from '../../lib/policy/playbooks/types.ts';
import { isStep } from '../../lib/policy/playbooks/types.ts';
import { longDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { ask, today } from './intervals.ts';
import type { Asked, Time } from './types.ts';

/** A mail after a meeting as it is begun, and the ask in it where there is one. */
export interface ThanksDraft {
  words: string;
  ask?: Asked;
  /** The conversation it belongs into, by its hex id. */
  thread?: string;
}

/** Whether a step is the thank-you after a meeting. */
export function isThanks(next: NextStep | NoStep | undefined): next is NextStep {
  return (
    next !== undefined &&
    isStep(next) &&
    next.playbook === 'after-meeting' &&
    next.kind === 'thanks'
  );
}

/**
 * The thank-you after a meeting, a frame for what was agreed, and the ask with its day where nothing
 * was: the user writes the points, and changes what they like.
 */
export function thanksDraft(step: NextStep, name: string, time: Time): ThanksDraft {
  const met = longDay(step.reason.day ?? step.since, today(time));
  const asked = step.offers.includes('ask') ? ask('2 week', time) : undefined;
  const words = [text('thanks_hello', name), text('thanks_met', met), text('thanks_agreed')];
  return {
    words: [...words, ...(asked ? [asked.sentence] : [])].join('\n\n'),
    ...(asked && { ask: asked }),
    ...(step.thread && { thread: step.thread }),
  };
}
