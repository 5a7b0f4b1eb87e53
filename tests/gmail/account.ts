import { Mailbox } from './state/mailbox.ts';
import { Outbox } from './state/outbox.ts';
import type { SampleMailbox } from './mailbox/types.ts';

/** One signed-in account: what it holds and what leaves it. */
export interface Account {
  mailbox: Mailbox;
  outbox: Outbox;
}

/** Opens an account on a sample mailbox. */
export function openAccount(sample: SampleMailbox, now: () => Date, undoMs: number): Account {
  const mailbox = new Mailbox(sample);
  return { mailbox, outbox: new Outbox(mailbox, now, undoMs) };
}
