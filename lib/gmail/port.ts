import type { Span } from '../language/types.ts';
import type { SurfaceReport } from '../messages/answers.ts';
import type { RowShown } from './page/list-rows.ts';

/**
 * What the product needs of Gmail, and nothing of how it is had. Every watcher ends with the
 * AbortSignal it is given; every part of the page carries a `signal` that ends when it is gone.
 */
export interface Contact {
  email: string;
  /** Empty where Gmail shows none. */
  name: string;
}

/** Whom a mail goes to: the chips, and whatever stands in the fields without being one yet. */
export interface Recipients {
  to: Contact[];
  cc: Contact[];
  bcc: Contact[];
  /** Text in a recipient field that is no address. */
  unclear: string[];
}

/** How Gmail looks now, so that what is put into it looks the same. */
export interface Look {
  dark: boolean;
  compact: boolean;
}

/** A place in Gmail that one of our controls may fill. */
export interface Mount {
  element: HTMLElement;
  /** It lies over the page, and needs an edge of its own. */
  floats?: boolean;
  signal: AbortSignal;
  close(): void;
}

/** A mail as it was when Send was pressed, once Gmail has said that it is sent. */
export interface SentMail {
  recipients: Recipients;
  subject: string;
  /** The words of the draft without quoted history. */
  text: string;
  isReply: boolean;
  /** The message it answers. */
  inReplyTo?: string;
  thread?: string;
  message?: string;
}

/** Words in a draft that lead somewhere. */
export interface Link {
  words: string;
  address: string;
}

/** A mail that is about to be sent. */
export interface Sending {
  /** By *Send and archive*. */
  archive: boolean;
  /** Keeps it from going. Only before the told function returns. */
  hold(): void;
}

/** A day that is picked in Gmail's schedule dialog. */
export interface DayPicked {
  /** Ms UTC; undefined where it cannot be read with certainty. */
  at?: number;
  /** Keeps the mail from being scheduled. Only before the told function returns. */
  hold(): void;
  /** Picks it again, as the user did; false where the dialog is gone. */
  press(): boolean;
}

/** Words marked in a draft. It stays with them while the draft is written on. */
export interface Mark {
  /** Where its first line shows in the window; undefined where its words are gone. */
  place(): DOMRect | undefined;
  /** Whether a point of the window is on it. */
  isAt(x: number, y: number): boolean;
  /** Scrolls it into sight. */
  reveal(): void;
  /**
   * Writes a line in place of its sentence as if it was typed, so that undo takes it back. False where
   * that sentence is no longer what was marked; nothing is written then.
   */
  replace(line: string): boolean;
}

/** The words written in a draft without quoted history, as they stood when they were read. */
export interface Written {
  text: string;
  /**
   * Marks words of it, each with the sentence it stands in, in place of all marks of this draft. They
   * show in the window alone: the mail has nothing of them. Only before the words change.
   */
  mark(words: readonly (Span & { sentence: Span })[]): Mark[];
}

export interface Compose {
  /** Names the draft; a send that is undone brings a compose with the same name. */
  draft: string;
  isReply: boolean;
  /** It stands in a conversation, below the message it answers. */
  isInline: boolean;
  recipients(): Recipients;
  /** Whether it may go to somebody who cannot be read from the page. */
  hasUnread(): boolean;
  subject(): string;
  /** The words written here, without quoted history. */
  text(): string;
  written(): Written;
  /** Told at once whenever the words may have changed, by whomever. */
  onWritten(told: () => void, signal: AbortSignal): void;
  /**
   * Told of the mark that the pointer rests on or the cursor was put into, and with undefined once it
   * is none. Not while the words change.
   */
  onPointed(told: (mark: Mark | undefined) => void, signal: AbortSignal): void;
  /** Writes at the cursor, with a space before where the words would touch. */
  insertText(text: string): void;
  /** Writes links on a line of their own, below the line with the cursor. */
  insertLinks(links: Link[]): void;
  /** Writes a line of its own before everything else in the body. */
  beginWith(line: string): void;
  /** Puts the cursor back into the body. */
  focus(): void;
  /** A button beside Send; `onOpen` gets the place of its menu each time it opens. */
  addButton(button: { title: string; onOpen(menu: Mount): void }): void;
  /** A quiet line above Send. Taken away again by its `close`. */
  addLine(): Mount;
  /**
   * The conversation it answers in, and the message it answers, by their hex ids. A new mail answers
   * in none: it may be about anything, though Gmail files its draft under a conversation of its own.
   */
  place(): { thread?: string; message?: string };
  /** The conversation it will be part of, where Gmail has one for it. */
  thread(): string | undefined;
  /** Told whenever whom it goes to may have changed, what is typed without a chip included. */
  onRecipients(told: () => void, signal: AbortSignal): void;
  /** Told at every way of sending, before anything goes. */
  onSending(told: (sending: Sending) => void, signal: AbortSignal): void;
  /** Sends as its own button does; `onSending` is told of it too. */
  send(archive: boolean): void;
  /** Takes an address, or text that is none, out of To, Cc and Bcc. */
  removeRecipient(email: string): void;
  /** Mutes these recipients in place, by address, each with the reason; and no others. */
  mute(reasons: ReadonlyMap<string, string>): void;
  /** Opens Gmail's own dialog for the day on which to send. */
  openSchedule(): void;
  /**
   * Sets that dialog to a moment, ms UTC, opening it first where it is not open; the last press is
   * left to the user. False where it could not be set.
   */
  setSchedule(at: number): Promise<boolean>;
  onSent(told: (mail: SentMail) => void, signal: AbortSignal): void;
  onDiscarded(told: () => void, signal: AbortSignal): void;
  /**
   * Gmail's schedule menu is about to open. `hold` keeps it shut, and only before the told function
   * returns.
   */
  onScheduling(told: (menu: { hold(): void }) => void, signal: AbortSignal): void;
  /** Told of the day that is picked in it, before Gmail schedules the mail, and of one pointed at. */
  onDay(
    told: { picked(day: DayPicked): void; pointedAt(at: number | undefined): void },
    signal: AbortSignal,
  ): void;
  signal: AbortSignal;
}

export interface Thread {
  /** Gmail's 16-digit hex id; undefined while Gmail has none yet. */
  id(): Promise<string | undefined>;
  subject(): string;
  /** Everyone who wrote or was written to but this account, newest writer first. */
  people(): Contact[];
  /** Told whenever `people` may have changed. */
  onPeople(told: () => void, signal: AbortSignal): void;
  /**
   * Whether the newest message is open, or everything below the newest open one is this account's
   * own. False while a message that is folded up could be somebody's answer.
   */
  isReadToEnd(): boolean;
  /** Opens the newest message of somebody that is folded up; false where there is none. */
  unfoldNewestOf(email: string): boolean;
  addPanel(title: string): Mount;
  /** Begins an answer to its last message. */
  reply(): void;
  signal: AbortSignal;
}

/** An expanded message. */
export interface Message {
  id(): Promise<string | undefined>;
  thread: Thread;
  sender?: Contact;
  /** Sent by this account. */
  own: boolean;
  /** Whom it went to, as far as its head shows. */
  to: Contact[];
  /** When it was sent, ms UTC; undefined when the page's date cannot be read with certainty. */
  at(now: number): number | undefined;
  /** When it is to be sent, ms UTC, of a mail of this account that waits for its day. */
  goesAt(now: number): number | undefined;
  /** What its sender wrote in it, without the history that its program has marked as such. */
  words(): string;
  /** Their signature block, where their program has marked it as such; else empty. */
  signature(): string;
  /** A number in it is pressed; `hold` keeps it from being dialled, before the told function returns. */
  onCall(told: (call: { phone: string; hold(): void }) => void, signal: AbortSignal): void;
  signal: AbortSignal;
}

/** A date beside a conversation in a list. */
export interface RowDate {
  text: string;
  title: string;
  overdue: boolean;
}

export interface Row {
  thread(): Promise<string | undefined>;
  subject(): string;
  people(): Contact[];
  setDate(date: RowDate | null): void;
  signal: AbortSignal;
}

/**
 * A page of a list, or why it could not be read: it did not come, it is built in a way that is not
 * known, or Gmail lists single mails and no conversations.
 */
export type ListRead =
  | { rows: RowShown[]; /** False where it is surely the last. */ more?: boolean }
  | { trouble: 'late' | 'unknown-page' | 'by-message' };

/** A toolbar button with a menu, and the keys that open it ("alt+shift+f"). */
export interface ToolbarButton {
  title: string;
  /** Left out: a clock. */
  icon?: 'clock' | 'note';
  shortcut?: { keys: string; title: string };
}

export interface GmailPort {
  /** The account's address. */
  account: string;
  look(): Look;
  onLook(told: (look: Look) => void, signal: AbortSignal): void;
  /** Whether the tab can be seen, and once it can be. */
  isVisible(): boolean;
  onVisible(told: () => void, signal: AbortSignal): void;
  onCompose(told: (compose: Compose) => void, signal: AbortSignal): void;
  onThread(told: (thread: Thread) => void, signal: AbortSignal): void;
  onMessage(told: (message: Message) => void, signal: AbortSignal): void;
  onRow(told: (row: Row) => void, signal: AbortSignal): void;
  /** Above an open conversation. */
  addThreadButton(
    button: ToolbarButton & { onOpen(thread: Thread, menu: Mount): void },
    signal: AbortSignal,
  ): void;
  /** Above a list, for its ticked rows. */
  addRowsButton(
    button: ToolbarButton & { onOpen(rows: Row[], menu: Mount): void },
    signal: AbortSignal,
  ): void;
  /** Shows a page, from 1, of the conversations that a search of Gmail's finds, and reads it. */
  readList(query: string, page: number, now: number, signal: AbortSignal): Promise<ListRead>;
  /** Shows a conversation; with `reply`, begins an answer to its last message. */
  openThread(id: string, reply?: boolean): void;
  /** Begins a new mail, to an address and with a line where they are given. */
  openCompose(to?: string, line?: string): Promise<void>;
  /**
   * A panel at the side of whatever is shown, behind an icon among Gmail's own. It opens by a click on
   * that, and by itself only where the user left it open. Undefined where Gmail has no place for it.
   */
  addSidePanel(title: string): Promise<Mount | undefined>;
}

/** Tells which parts work in this tab. A report on the same surface replaces the one before. */
export interface Surfaces {
  all(): SurfaceReport[];
  report(report: SurfaceReport): void;
  onChange(told: (reports: SurfaceReport[]) => void, signal: AbortSignal): void;
}
