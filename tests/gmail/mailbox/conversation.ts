import type { Desk } from './desk.ts';
import type { ThreadKey } from './keys.ts';
import type { Person, SampleMessage, SampleThread } from './types.ts';
import { withHistory, words } from './writing.ts';
import type { QuoteLanguage, Style } from './writing.ts';

/** One mail as the conversation files write it down. */
export interface Turn {
  at: Date;
  text: string;
  /** Left out: the account's owner writes. */
  from?: Person;
  /** Left out: the other side if the owner writes, else the owner. */
  to?: Person[];
  cc?: Person[];
  bcc?: Person[];
  /** The sign-off; a line break in it is a line break on the page. */
  sign?: string;
  signature?: string[];
  style?: Style;
  quoteLanguage?: QuoteLanguage;
  /** No history below: a fresh mail in the same conversation, or a machine's answer. */
  bare?: boolean;
  /** Ready HTML in place of text, for mail that no person typed. */
  html?: string;
  headers?: Record<string, string>;
}

/** What a conversation is besides its mails. */
export interface Frame {
  me: Person;
  others: Person[];
  /** Replaces the labels that follow from who wrote: `inbox`, `sent`. */
  labels?: string[];
  /** Labels of the user's own, beside the ones that follow. */
  tags?: string[];
  unread?: boolean;
  starred?: boolean;
}

/** Builds a conversation; each mail carries the one before it as quoted history. */
export function conversation(
  desk: Desk,
  key: ThreadKey,
  subject: string,
  frame: Frame,
  turns: Turn[],
): SampleThread {
  const { me, others, labels, tags = [], unread, starred } = frame;
  const messages: SampleMessage[] = [];
  let last: { turn: Turn; message: SampleMessage } | undefined;
  for (const turn of turns) {
    const from = turn.from ?? me;
    const style = turn.style ?? 'gmail';
    const sign = turn.sign ?? (from === me ? 'Best,\nSam' : '');
    const own = turn.html ?? words(turn.text, sign, style, turn.signature);
    const message: SampleMessage = {
      key: `${key}/${messages.length + 1}`,
      from,
      to: turn.to ?? (from === me ? others : [me]),
      ...(turn.cc && { cc: turn.cc }),
      ...(turn.bcc && { bcc: turn.bcc }),
      at: turn.at.toISOString(),
      html: own,
      ...(turn.headers && { headers: turn.headers }),
    };
    if (last && turn.bare !== true) {
      const quoted = { ...last.message, at: last.turn.at, subject };
      message.html = withHistory(own, quoted, style, turn.quoteLanguage ?? 'en', desk.zone);
    }
    messages.push(message);
    last = { turn, message };
  }
  return {
    key,
    subject,
    labels: [...(labels ?? follow(messages, me)), ...tags],
    ...(unread === true && { unread }),
    ...(starred === true && { starred }),
    messages,
  };
}

function follow(messages: SampleMessage[], me: Person): string[] {
  const labels: string[] = [];
  if (messages.some((message) => message.from !== me)) labels.push('inbox');
  if (messages.some((message) => message.from === me)) labels.push('sent');
  return labels;
}
