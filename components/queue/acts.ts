import type { Answer, DateReading, Saved } from '../../lib/messages/answers.ts';
import { wayBack } from '../../lib/policy/their-way.ts';
import type { Due } from '../../lib/time/due.ts';
import { telLink } from '../ui/phone.ts';
import type { Happened } from '../gmail/happened.ts';
import type { UsefulWay } from '../gmail/types.ts';
import type { DatedRow, QueueRow, UsefulRow, WaitingRow } from './row.ts';

/** What the list can ask for. None of these throws; what went wrong is in the answer. */
export interface QueueActs {
  /** Opens Gmail to write to them, in the thread where there is one, beginning with a line. */
  write(row: QueueRow, line?: string): Promise<Answer<unknown>>;
  openThread(row: QueueRow): Promise<Answer<unknown>>;
  /** Looks whether they have answered, in a tab that lies behind. */
  look(row: DatedRow): Promise<Answer<unknown>>;
  /** Calls them, once it is known that now is allowed. */
  call(row: QueueRow): Promise<void>;
  /** Opens the page on which the letter is written. */
  letter(row: UsefulRow): void;
  done(row: DatedRow | WaitingRow): Promise<Answer<Saved>>;
  later(row: QueueRow, due: Due): Promise<Answer<Saved>>;
  /** A promise is for the day it was put off to, and they know. */
  moved(row: DatedRow): Promise<Answer<Saved>>;
  /** Nothing of this plan for them, until they write. */
  decline(row: UsefulRow): Promise<Answer<Saved>>;
  /** Notes what happened with whom a row is about. */
  happened(row: QueueRow, happened: Happened): Promise<Answer<Saved>>;
  /** Takes back a whole act. */
  undo(act: string): Promise<Answer<Saved>>;
  readDate(typed: string): Promise<Answer<DateReading>>;
  /** The useful things that can have been given; absent where there is no way to them. */
  useful?: UsefulWay;
}

/** Whether the act itself is a call: they asked for one, or called, and a number is known. */
export function isCall({ channel, phone }: Pick<QueueRow, 'channel' | 'phone'>): boolean {
  const calls = channel === 'call' || channel === 'voicemail';
  return calls && phone !== undefined && telLink(phone) !== undefined;
}

/** What is done about a row first. */
export type Primary = 'call' | 'write' | 'letter' | 'happened';

/** A call where there is a number; a mail; and what is done elsewhere is only noted here. */
export function primaryOf(row: QueueRow): Primary {
  if (isCall(row)) return 'call';
  switch (row.kind) {
    case 'useful':
      if (row.step.kind === 'letter') return 'letter';
      return row.channel === 'email' ? 'write' : 'happened';
    case 'waiting': {
      const back = wayBack(row.channel);
      return back === 'text' || back === 'linkedin' ? 'happened' : 'write';
    }
    default:
      return 'write';
  }
}
