import type { SampleMessage } from '../mailbox/types.ts';
import { legacyId } from './ids.ts';
import type { Mailbox } from './mailbox.ts';
import type { DraftContent, StoredDraft, StoredMessage, StoredThread } from './model.ts';

/** A mail that left a compose window of the page. */
export interface SentMessage extends SampleMessage {
  id: string;
  threadId: string;
  draftId: string;
  subject: string;
}

interface Sending {
  draft: StoredDraft;
  message: StoredMessage;
  thread: StoredThread;
  sentAt: number;
}

/** Drafts, sending with its undo window, and scheduling, of one mailbox. */
export class Outbox {
  private readonly mailbox: Mailbox;
  private readonly now: () => Date;
  private readonly undoMs: number;
  private readonly log: Sending[] = [];
  private sendings = 0;
  private failures = 0;
  private gate: Promise<void> = Promise.resolve();

  constructor(mailbox: Mailbox, now: () => Date, undoMs: number) {
    this.mailbox = mailbox;
    this.now = now;
    this.undoMs = undoMs;
  }

  /** Everything sent from the page and not taken back, in order. */
  sent(): SentMessage[] {
    return this.log.map(({ draft, message, thread }) => ({
      ...message,
      id: message.hex,
      threadId: thread.hex,
      draftId: draft.id,
      subject: draft.subject,
    }));
  }

  /** Keeps what a compose window holds. */
  save(content: DraftContent): StoredDraft {
    const before = this.mailbox.drafts.get(content.id);
    const hex = before?.hex ?? legacyId(this.mailbox.account.email, content.id);
    const thread = this.mailbox.thread(content.threadSyncId);
    const threadHex = thread?.hex ?? before?.threadHex ?? hex;
    const draft: StoredDraft = { ...content, hex, threadHex, at: this.now().toISOString() };
    this.mailbox.drafts.set(content.id, draft);
    this.mailbox.changed();
    return draft;
  }

  discard(id: string): void {
    if (this.mailbox.drafts.delete(id)) this.mailbox.changed();
  }

  /** Waits while sending is held up, then sends; throws when told to fail. */
  async send(content: DraftContent): Promise<{ message: StoredMessage; thread: StoredThread }> {
    await this.gate;
    if (this.failures > 0) {
      this.failures -= 1;
      this.save(content);
      throw new Error('The server was told to refuse this mail');
    }
    return this.sendNow(this.save(content));
  }

  /** Takes a mail back while its undo window is open. */
  undo(draftId: string): StoredDraft | undefined {
    const index = this.log.findLastIndex(({ draft }) => draft.id === draftId);
    const sending = this.log[index];
    if (!sending || Date.now() - sending.sentAt > this.undoMs) return undefined;
    this.log.splice(index, 1);
    const { thread, message, draft } = sending;
    thread.messages = thread.messages.filter((m) => m !== message);
    if (thread.messages.length === 0) {
      this.mailbox.threads = this.mailbox.threads.filter((t) => t !== thread);
    }
    this.mailbox.drafts.set(draft.id, draft);
    this.mailbox.changed();
    return draft;
  }

  /** Puts a mail aside until `at`. */
  schedule(content: DraftContent, at: string): StoredDraft {
    const draft: StoredDraft = { ...this.save(content), scheduledFor: at };
    this.mailbox.drafts.set(draft.id, draft);
    this.mailbox.changed();
    return draft;
  }

  /** Makes a scheduled mail a draft again. */
  cancelSchedule(id: string): StoredDraft | undefined {
    const draft = this.mailbox.drafts.get(id);
    if (!draft) return undefined;
    const open: StoredDraft = { ...draft, scheduledFor: undefined };
    this.mailbox.drafts.set(id, open);
    this.mailbox.changed();
    return open;
  }

  /** Sends every scheduled mail whose time has come. */
  sendDue(): void {
    const now = this.now().toISOString();
    for (const draft of this.mailbox.drafts.values()) {
      if (draft.scheduledFor !== undefined && draft.scheduledFor <= now) this.sendNow(draft);
    }
  }

  failNext(times: number): void {
    this.failures = times;
  }

  /** Holds up sending for `ms`, or until the answer is called. */
  delayNext(ms?: number): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.gate = promise;
    if (ms !== undefined) setTimeout(resolve, ms);
    return resolve;
  }

  /** Forgets what was sent and how sending was told to behave. */
  reset(): void {
    this.log.length = 0;
    this.failures = 0;
    this.gate = Promise.resolve();
  }

  private sendNow(draft: StoredDraft): { message: StoredMessage; thread: StoredThread } {
    this.sendings += 1;
    const message: StoredMessage = {
      key: draft.id,
      hex: legacyId(this.mailbox.account.email, draft.id, String(this.sendings)),
      syncId: draft.id,
      from: draft.from,
      to: draft.to,
      cc: draft.cc,
      bcc: draft.bcc,
      at: this.now().toISOString(),
      html: draft.html,
    };
    const thread = this.mailbox.thread(draft.threadSyncId) ?? this.begin(draft);
    thread.messages.push(message);
    thread.labels.add('sent');
    this.mailbox.drafts.delete(draft.id);
    this.log.push({
      draft: { ...draft, scheduledFor: undefined },
      message,
      thread,
      sentAt: Date.now(),
    });
    this.mailbox.changed();
    return { message, thread };
  }

  private begin(draft: StoredDraft): StoredThread {
    const thread: StoredThread = {
      hex: draft.threadHex,
      syncId: draft.threadSyncId,
      key: draft.id,
      subject: draft.subject,
      labels: new Set(['sent']),
      unread: false,
      starred: false,
      messages: [],
    };
    this.mailbox.threads.push(thread);
    return thread;
  }
}
