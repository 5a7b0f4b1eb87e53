import type { Body, Channel } from '../../lib/ledger/body.ts';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import type { Due, LocalDay } from '../../lib/time/due.ts';

export type Outcome = NonNullable<Body<'touch-made'>['outcome']>;
export type Direction = Body<'touch-made'>['direction'];

/** Something that happened, as it is told in the form. */
export interface Happened {
  direction: Direction;
  channel: Channel;
  outcome?: Outcome;
  /** An earlier day; left out where it was today. */
  when?: LocalDay;
  note?: string;
  /** Something useful was given, and what. */
  kind?: 'useful';
  item?: string;
  answer?: AnswerGiven;
  /** Their words, beside an answer. */
  quote?: string;
  /** The day of the next try as it was said to them, and the line that said it. */
  announced?: { due: Due; quote: string };
}

/** The ways there are, with their words; mail is seen by itself. */
export const CHANNELS: readonly [Channel, string][] = [
  ['call', 'channel_call'],
  ['text', 'channel_text'],
  ['linkedin', 'channel_linkedin'],
  ['handwritten-note', 'channel_letter'],
  ['visit', 'channel_visit'],
  ['fax', 'channel_fax'],
  ['video', 'channel_video'],
  ['other', 'channel_other'],
];

const CALLED: readonly [Outcome, string][] = [
  ['no-answer', 'went_no_answer'],
  ['voicemail', 'went_voicemail'],
  ['spoke', 'went_spoke'],
  ['wrong-number', 'went_wrong_number'],
];
const CALLED_ME: readonly [Outcome, string][] = [
  ['spoke', 'went_spoke'],
  ['voicemail', 'went_voicemail'],
  ['no-answer', 'went_missed'],
];
const MET: readonly [Outcome, string][] = [
  ['spoke', 'went_spoke'],
  ['no-answer', 'went_nobody_there'],
];

/** How it can have gone; nothing to choose where it can only have been sent. */
export function outcomesOf(
  channel: Channel | undefined,
  direction: Direction,
): readonly [Outcome, string][] {
  if (channel === 'call') return direction === 'in' ? CALLED_ME : CALLED;
  if (channel === 'visit' || channel === 'video') return MET;
  return [];
}

/** Whether something can have been given so: it went out and reached them. */
export function mayHaveGiven(direction: Direction, outcome: Outcome | undefined): boolean {
  return direction === 'out' && outcome !== 'no-answer' && outcome !== 'wrong-number';
}

/** Whether they may have said something then. */
export function mayHaveAnswered(
  direction: Direction,
  channel: Channel,
  outcome: Outcome | undefined,
): boolean {
  if (outcomesOf(channel, direction).length === 0) return direction === 'in';
  return outcome === 'spoke' || (direction === 'in' && outcome === 'voicemail');
}
