import type { Person, SampleMessage } from '../mailbox/types.ts';

/** A mail with the ids Gmail shows for it. */
export interface StoredMessage extends SampleMessage {
  hex: string;
  /** `msg-f:…`, or `msg-a:r…` for a mail written here. */
  syncId: string;
  /** It is scheduled, and `at` is when it goes. */
  waits?: true;
}

/** A conversation with its ids. */
export interface StoredThread {
  hex: string;
  /** `thread-f:…`, or `thread-a:r…` for a conversation begun here. */
  syncId: string;
  key: string;
  subject: string;
  labels: Set<string>;
  unread: boolean;
  starred: boolean;
  messages: StoredMessage[];
}

export type ComposeMode = 'new' | 'reply' | 'replyAll' | 'forward';

/** What a compose window holds, saved. */
export interface StoredDraft {
  /** `msg-a:r…`: made by the page, kept through sending and undoing. */
  id: string;
  hex: string;
  threadSyncId: string;
  threadHex: string;
  mode: ComposeMode;
  /** Hex id of the mail that is answered or forwarded. */
  inReplyTo?: string;
  from: Person;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  html: string;
  at: string;
  /** UTC instant at which it is to go out, for a scheduled mail. */
  scheduledFor?: string;
}

/** A draft as the page hands it over: the server adds ids and dates. */
export type DraftContent = Omit<StoredDraft, 'hex' | 'threadHex' | 'at' | 'scheduledFor'>;
