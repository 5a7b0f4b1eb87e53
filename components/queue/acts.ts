import type { Answer, DateReading, Saved } from '../../lib/messages/answers.ts';
import type { Due } from '../../lib/time/due.ts';
import { telLink } from '../ui/phone.ts';
import type { Happened } from '../gmail/happened.ts';
import type { UsefulWay } from '../gmail/types.ts';
import type { QueueRow } from './row.ts';

/** What the list can ask for. None of these throws; what went wrong is in the answer. */
export interface QueueActs {
  /** Opens Gmail to write to them, in the thread where there is one. */
  write(row: QueueRow): Promise<Answer<unknown>>;
  openThread(row: QueueRow): Promise<Answer<unknown>>;
  /** Calls them, once it is known that now is allowed. */
  call(row: QueueRow): Promise<void>;
  done(row: QueueRow): Promise<Answer<Saved>>;
  later(row: QueueRow, due: Due): Promise<Answer<Saved>>;
  /** Notes what happened with whom a row is about. */
  happened(row: QueueRow, happened: Happened): Promise<Answer<Saved>>;
  /** Takes back a whole act. */
  undo(act: string): Promise<Answer<Saved>>;
  readDate(typed: string): Promise<Answer<DateReading>>;
  /** The useful things that can have been given; absent where there is no way to them. */
  useful?: UsefulWay;
}

/** Whether the act itself is a call: they asked for one and a number is known. */
export function isCall({ channel, phone }: QueueRow): boolean {
  return channel === 'call' && phone !== undefined && telLink(phone) !== undefined;
}
