import type { NextStep } from '../../lib/policy/playbooks/types.ts';
import { longDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { ask, today } from './intervals.ts';
import type { Asked, Time } from './types.ts';

/** A mail as it is begun, and the ask in it where there is one. */
export interface StepDraft {
  words: string;
  ask?: Asked;
  /** The conversation it belongs into, by its hex id. */
  thread?: string;
  /** It is the thanks after a meeting, in whatever words it goes. */
  thanks?: true;
}

/** Whether a step is the thank-you after a meeting. */
export function isThanks({ playbook, kind }: NextStep): boolean {
  return playbook === 'after-meeting' && kind === 'thanks';
}

/** The words a step begins with; undefined where they are the user's alone. */
export function stepDraft(step: NextStep, name: string, time: Time): StepDraft | undefined {
  if (isThanks(step)) return thanks(step, name, time);
  return step.kind === 'acknowledge' ? acknowledgement(step, time) : undefined;
}

/**
 * The thank-you after a meeting, a frame for what was agreed, and the ask with its day where nothing
 * was: the user writes the points, and changes what they like.
 */
function thanks(step: NextStep, name: string, time: Time): StepDraft {
  const met = longDay(step.reason.day ?? step.since, today(time));
  const asked = step.offers.includes('ask') ? ask('2 week', time) : undefined;
  const words = [text('thanks_hello', name), text('thanks_met', met), text('thanks_agreed')];
  const frame = [...words, ...(asked ? [asked.sentence] : [])].join('\n\n');
  return { ...begun(frame, step, asked), thanks: true };
}

/** "Thursday 20 May it is, thank you. May I send you something useful meanwhile?" */
function acknowledgement(step: NextStep, time: Time): StepDraft | undefined {
  const { day } = step.reason;
  if (day === undefined) return undefined;
  const line = text('line_day', longDay(day, today(time)));
  if (!step.offers.includes('meanwhile')) return begun(line, step);
  const asked: Asked = { sentence: text('ask_meanwhile'), purpose: 'mailing-list' };
  return begun(`${line} ${asked.sentence}`, step, asked);
}

function begun(words: string, { thread }: NextStep, asked?: Asked): StepDraft {
  return { words, ...(asked && { ask: asked }), ...(thread && { thread }) };
}
