import type { Answer, DateReading, Saved } from '../../lib/messages/answers.ts';
import type { Due } from '../../lib/time/due.ts';
import type { QueueRow } from './row.ts';

/** What the list can ask for. None of these throws; what went wrong is in the answer. */
export interface QueueActs {
  /** Opens Gmail to write to them, in the thread where there is one. */
  write(row: QueueRow): Promise<Answer<unknown>>;
  openThread(row: QueueRow): Promise<Answer<unknown>>;
  done(row: QueueRow): Promise<Answer<Saved>>;
  later(row: QueueRow, due: Due): Promise<Answer<Saved>>;
  /** Takes back a whole act. */
  undo(act: string): Promise<Answer<Saved>>;
  readDate(typed: string): Promise<Answer<DateReading>>;
}

/** The number to call, or none: they asked for a call and a number is known. */
export function callLink(row: QueueRow): string | undefined {
  if (row.channel !== 'call' || !row.phone) return undefined;
  // Only what a phone dials: the number came from a stranger's signature.
  const number = row.phone.replaceAll(/[^\d+*#,;]/gu, '');
  return /\d{3}/u.test(number) ? `tel:${number}` : undefined;
}
