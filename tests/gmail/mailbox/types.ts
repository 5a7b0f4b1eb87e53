/** A person as a mail names them. Addresses of invented people end in `.example`. */
export interface Person {
  name: string;
  email: string;
}

/** One mail of the sample mailbox. */
export interface SampleMessage {
  /** Stable within its mailbox; ids that Gmail would show are derived from it. */
  key: string;
  from: Person;
  to: Person[];
  cc?: Person[];
  bcc?: Person[];
  /** UTC instant, ISO 8601. */
  at: string;
  /** Sanitised HTML as Gmail would show it, quoted history included (`div.gmail_quote`). */
  html: string;
  /** Mail headers a reader may want (lower-case names), such as `auto-submitted`. */
  headers?: Record<string, string>;
}

/** One conversation, oldest message first. */
export interface SampleThread {
  key: string;
  subject: string;
  /** `inbox`, `sent`, `draft`, `scheduled`, or the name of a user label. */
  labels: string[];
  unread?: boolean;
  starred?: boolean;
  messages: SampleMessage[];
}

/** What one Gmail account holds. */
export interface SampleMailbox {
  account: Person;
  threads: SampleThread[];
}
