import * as z from 'zod';

/** Lists that can be walked: what I sent, what lies in the inbox, and what came in at all. */
export const LIST_NAMES = ['sent', 'inbox', 'came-in'] as const;
export type ListName = (typeof LIST_NAMES)[number];

const named = z.strictObject({ email: z.string().max(320), name: z.string().max(2000) });
/** Somebody a row or a conversation names. */
export type Named = z.output<typeof named>;

/**
 * What one row of a list tells. Who wrote last it does not tell: Gmail names whoever wrote in a
 * conversation in the order of their first mail, three at most; and whom a mail went to where only
 * the account wrote.
 */
export const listRow = z.strictObject({
  /** Hex id of the conversation. */
  thread: z.string().max(64),
  /** Hex id of its newest mail that is no draft. */
  message: z.string().max(64).optional(),
  /** The account among them where it wrote and is named. */
  people: z.array(named).max(100),
  /** How many mails it holds. */
  count: z.number().int().min(1).max(100_000),
  subject: z.string().max(1000),
  /** When its newest mail was sent, ms UTC; absent where the date cannot be read with certainty. */
  at: z.number().int().min(0).optional(),
});
export type ListRow = z.output<typeof listRow>;

const mail = z.strictObject({
  from: named,
  /** Sent by the account. */
  own: z.boolean(),
  to: z.array(named).max(500),
  message: z.string().max(64),
  /** Ms UTC. */
  at: z.number().int().min(0),
  /** What its writer wrote in it; read on the device, and not kept. */
  text: z.string().max(20_000),
});
export type MailOpened = z.output<typeof mail>;

/** A conversation as it was opened: who wrote its newest mail. */
export const opened = z.strictObject({
  thread: z.string().max(64),
  /** Everyone in it but the account, whether they wrote or were written to. */
  people: z.array(named).max(500),
  subject: z.string().max(5000),
  /** Its newest mail; absent where that could not be read. */
  last: mail.optional(),
  /** The newest of whoever was asked about, where that is another one. */
  theirs: mail.optional(),
});
export type Opened = z.output<typeof opened>;
