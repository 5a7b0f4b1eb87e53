import type { Account } from './account.ts';
import { HOOKS } from './page/hook-names.ts';
import type { Site } from './requests.ts';
import type { SampleMessage } from './mailbox/types.ts';
import type { StoredDraft, StoredMessage } from './state/model.ts';
import type { SentMessage } from './state/outbox.ts';

/** A conversation as it stands now. */
export interface ThreadNow {
  /** The 16 digit id that InboxSDK answers. */
  id: string;
  syncId: string;
  key: string;
  subject: string;
  labels: string[];
  unread: boolean;
  starred: boolean;
  messages: (StoredMessage & { id: string })[];
}

/** Into a conversation (by id or key), or a new one. */
export type DeliveryTarget =
  { thread: string } | { key: string; subject: string; labels?: string[] };

/** What a test can see and do behind the page's back. */
export interface MailboxControl {
  deliver(message: SampleMessage, where: DeliveryTarget): ThreadNow;
  threads(): ThreadNow[];
  /** Mail sent from the page and not taken back, in order. */
  sent(): SentMessage[];
  drafts(): StoredDraft[];
  scheduled(): StoredDraft[];
  /** The next `times` sends are refused with an error. */
  failNextSend(times?: number): void;
  /** Holds up sends for `ms`, or until the returned function is called. */
  delayNextSend(ms?: number): () => void;
  /** Pages served from now on lack this hook: a name of `page/hook-names.ts` or any selector. */
  dropHook(selectorOrName: string): void;
  /** Back to the mailbox it began with; dropped hooks come back too. */
  reset(): void;
}

/** The control of one account. */
export function mailboxControl(
  site: Site,
  index: number,
  fresh: () => Account | undefined,
): MailboxControl {
  const account = site.accounts[index];
  if (!account) throw new Error(`There is no account ${index}`);
  const { mailbox, outbox } = account;
  const drafts = (): StoredDraft[] => [...mailbox.drafts.values()];
  const now = (id: string): ThreadNow => threads().find((t) => t.id === id)!;
  const threads = (): ThreadNow[] =>
    mailbox.threads.map(({ hex, labels, messages, ...thread }) => ({
      ...thread,
      id: hex,
      labels: [...labels],
      messages: messages.map((message) => ({ ...message, id: message.hex })),
    }));
  return {
    deliver: (message, where) => now(mailbox.deliver(message, where).hex),
    threads,
    sent: () => outbox.sent(),
    drafts: () => drafts().filter((draft) => draft.scheduledFor === undefined),
    scheduled: () => drafts().filter((draft) => draft.scheduledFor !== undefined),
    failNextSend: (times = 1) => outbox.failNext(times),
    delayNextSend: (ms) => outbox.delayNext(ms),
    dropHook: (name) => void site.dropped.add(HOOKS[name] ?? name),
    reset: () => {
      const again = fresh()!;
      mailbox.threads = again.mailbox.threads;
      mailbox.drafts = again.mailbox.drafts;
      outbox.reset();
      site.dropped.clear();
      mailbox.changed();
    },
  };
}
