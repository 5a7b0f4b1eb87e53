import type { Person, SampleMailbox, SampleMessage, SampleThread } from '../mailbox/types.ts';
import { legacyId, syncMessageId, syncThreadId } from './ids.ts';
import type { StoredDraft, StoredMessage, StoredThread } from './model.ts';

/** What one account holds, and the changes that arrive from outside or by filing. */
export class Mailbox {
  readonly account: Person;
  threads: StoredThread[] = [];
  drafts = new Map<string, StoredDraft>();
  /** Counts every change, so that open pages know when to ask again. */
  revision = 0;
  private readonly listeners = new Set<() => void>();

  constructor(mailbox: SampleMailbox) {
    this.account = mailbox.account;
    for (const thread of mailbox.threads) this.take(thread);
  }

  /** Calls back after each change; the answer ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells every open page that something is new. */
  changed(): void {
    this.revision += 1;
    for (const listener of this.listeners) listener();
  }

  /** Finds a conversation by hex id, sync id or the key it was delivered under. */
  thread(id: string): StoredThread | undefined {
    return this.threads.find((t) => t.hex === id || t.syncId === id || t.key === id);
  }

  /** Finds a mail by hex id or sync id. */
  message(id: string): { thread: StoredThread; message: StoredMessage } | undefined {
    for (const thread of this.threads) {
      const message = thread.messages.find((m) => m.hex === id || m.syncId === id);
      if (message) return { thread, message };
    }
    return undefined;
  }

  /** A new mail arrives: in the conversation named by `thread`, or in a new one. */
  deliver(
    message: SampleMessage,
    where: { thread: string } | { key: string; subject: string; labels?: string[] },
  ): StoredThread {
    if ('thread' in where) {
      const thread = this.thread(where.thread);
      if (!thread) throw new Error(`There is no conversation ${where.thread}`);
      thread.messages.push(this.store(message, thread.key));
      thread.labels.add('inbox');
      thread.unread = true;
      this.changed();
      return thread;
    }
    const { key, subject, labels = ['inbox'] } = where;
    const thread = this.take({ key, subject, labels, unread: true, messages: [message] });
    this.changed();
    return thread;
  }

  /** Archive, delete, mark, star: what the list's toolbar does. */
  file(action: FilingAction, ids: string[]): void {
    for (const id of ids) {
      const thread = this.thread(id);
      if (thread) FILING[action](thread);
    }
    this.changed();
  }

  private take(sample: SampleThread): StoredThread {
    const kept = sample.messages.map((message) => this.store(message, sample.key));
    const last = kept.at(-1);
    if (!last) throw new Error(`Conversation ${sample.key} holds no mail`);
    const first = kept[0] ?? last;
    const thread: StoredThread = {
      hex: first.hex,
      syncId: syncThreadId(first.hex),
      key: sample.key,
      subject: sample.subject,
      labels: new Set(sample.labels),
      unread: sample.unread ?? false,
      starred: sample.starred ?? false,
      messages: kept,
    };
    const draft = thread.labels.delete('draft');
    const scheduled = thread.labels.delete('scheduled');
    if (draft || scheduled) this.setAside(thread, last, scheduled);
    if (thread.messages.length > 0) this.threads.push(thread);
    return thread;
  }

  /** The last mail of a sample conversation labelled draft or scheduled is not sent yet. */
  private setAside(thread: StoredThread, last: StoredMessage, scheduled: boolean): void {
    thread.messages.pop();
    const answered = thread.messages.at(-1);
    const id = `msg-a:r${BigInt(`0x${last.hex}`)}`;
    this.drafts.set(id, {
      id,
      hex: last.hex,
      threadSyncId: thread.syncId,
      threadHex: thread.hex,
      mode: answered ? 'reply' : 'new',
      inReplyTo: answered?.hex,
      from: last.from,
      to: last.to,
      cc: last.cc ?? [],
      bcc: last.bcc ?? [],
      subject: thread.subject,
      html: last.html,
      at: last.at,
      scheduledFor: scheduled ? last.at : undefined,
    });
  }

  private store(message: SampleMessage, threadKey: string): StoredMessage {
    const hex = legacyId(this.account.email, threadKey, message.key);
    return { ...message, hex, syncId: syncMessageId(hex) };
  }
}

export type FilingAction = 'archive' | 'inbox' | 'delete' | 'read' | 'unread' | 'star' | 'unstar';

const FILING: Record<FilingAction, (thread: StoredThread) => void> = {
  archive: (thread) => void thread.labels.delete('inbox'),
  inbox: (thread) => {
    thread.labels.delete('trash');
    thread.labels.add('inbox');
  },
  delete: (thread) => {
    thread.labels.delete('inbox');
    thread.labels.add('trash');
  },
  read: (thread) => void (thread.unread = false),
  unread: (thread) => void (thread.unread = true),
  star: (thread) => void (thread.starred = true),
  unstar: (thread) => void (thread.starred = false),
};
