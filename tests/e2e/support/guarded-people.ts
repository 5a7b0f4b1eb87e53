import type { AnswerGiven, IntentInput } from '../../../lib/messages/commands.ts';
import type { Strictness } from '../../../lib/policy/types.ts';
import { addMonths } from '../../../lib/time/local-day.ts';
import type { MailboxControl } from '../../gmail/mailbox-control.ts';
import { people } from '../../gmail/mailbox/people.ts';
import { on, today } from './days.ts';

/** Where things may stand with somebody, as far as the guard tells it apart. */
export const STANDINGS = [
  'nothing',
  'asked',
  'not-now',
  'their-move',
  'promised',
  'farewell',
  'never',
] as const;
export type Stands = (typeof STANDINGS)[number];

/** What the design's table says of a mail to them (section 4). */
export const VERDICT: Record<Stands, Strictness> = {
  nothing: 'clear',
  asked: 'hint',
  'not-now': 'confirm',
  'their-move': 'confirm',
  promised: 'early',
  farewell: 'stop',
  never: 'stop',
};

/** What the line above Send and the question before it say. */
export const SAYS: Record<Stands, RegExp> = {
  nothing: /^$/,
  asked: /No answer yet/,
  'not-now': /said no for now/,
  'their-move': /will come back to you/,
  promised: /asked to hear from you from/,
  farewell: /asked to be left alone/,
  never: /asked not to be contacted/,
};

const NAMES: Record<Stands, string> = {
  nothing: 'Bo Lind',
  asked: 'Dora Quint',
  'not-now': 'Emil Rask',
  'their-move': 'Flora Benn',
  promised: 'Gus Tarrant',
  farewell: 'Hedy Malm',
  never: 'Ivo Strand',
};

/** Somebody with whom things stand so. */
export function personWho(stands: Stands) {
  return { name: NAMES[stands], email: `${stands}@guarded.example` };
}

const ANSWERS: Partial<Record<Stands, AnswerGiven>> = {
  'not-now': { is: 'not-interested' },
  'their-move': { is: 'their-move' },
  promised: { is: 'later', due: on(addMonths(today(), 1)) },
  farewell: { is: 'farewell' },
  never: { is: 'never' },
};

/** What has to be recorded for somebody to stand so, in every conversation; nothing for `nothing`. */
export function recordThat(
  person: { name: string; email: string },
  stands: Stands,
): IntentInput | undefined {
  if (stands === 'asked') {
    const ask = { quote: 'May I get back to you next month?', due: on(addMonths(today(), 1)) };
    return { do: 'mail-sent', to: [person], place: {}, ask };
  }
  const answer = ANSWERS[stands];
  if (!answer) return undefined;
  return { do: 'record-answer', person, place: {}, answer, quote: 'Those were their words.' };
}

/** They asked for a later day: in one conversation, or whatever it is about. */
export function asksForLater(
  { name, email }: { name: string; email: string },
  day: string,
  place: { thread?: string } = {},
): IntentInput {
  const answer: AnswerGiven = { is: 'later', due: on(day) };
  const quote = 'Please give me a month.';
  return { do: 'record-answer', person: { name, email }, place, answer, quote };
}

/** They asked not to be contacted again. */
export function refuses(person: { name: string; email: string }): IntentInput {
  const quote = 'Do not write to me again.';
  return { do: 'record-answer', person, place: {}, answer: { is: 'never' }, quote };
}

/** A conversation in which they wrote last, before they said anything that binds. */
export function conversationWith(mailbox: MailboxControl, stands: Stands): string {
  const at = new Date(Date.now() - 2 * 86_400_000).toISOString();
  const html = '<div dir="ltr">Here is the list of the racks, as it hangs in the hall.</div>';
  const message = { key: `${stands}/list`, from: personWho(stands), to: [people.sam], at, html };
  return mailbox.deliver(message, { key: stands, subject: `Racks, ${NAMES[stands]}` }).id;
}
