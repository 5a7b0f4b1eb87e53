import type { Person } from '../mailbox/types.ts';
import type { Mailbox } from './mailbox.ts';
import type { StoredDraft, StoredMessage, StoredThread } from './model.ts';
import { matches } from './search.ts';
import { snippetOf } from './text.ts';

/** One line of a list, as the page is told of it. */
export interface RowData {
  hex: string;
  syncId: string;
  lastMessage: string;
  subject: string;
  snippet: string;
  people: Person[];
  messages: number;
  drafts: number;
  labels: string[];
  unread: boolean;
  starred: boolean;
  at: string;
  /** Set on the row of a draft that is no answer, or of a scheduled mail. */
  draft?: { id: string; answers: boolean; scheduledFor?: string };
}

export interface ListData {
  rows: RowData[];
  counts: { inbox: number; draft: number; scheduled: number };
  labels: string[];
}

export interface ThreadData {
  row: RowData;
  messages: StoredMessage[];
  drafts: StoredDraft[];
}

const SYSTEM = new Set(['inbox', 'sent', 'draft', 'scheduled', 'trash', 'spam']);

/** The rows of a view, newest first. */
export function listOf(mailbox: Mailbox, view: string, parameter = ''): ListData {
  const drafts = [...mailbox.drafts.values()];
  const rows = (): RowData[] => {
    if (view === 'drafts') return drafts.filter((d) => !d.scheduledFor).map(draftRow);
    if (view === 'scheduled') return drafts.filter((d) => d.scheduledFor).map(draftRow);
    return mailbox.threads.filter((t) => shows(t, view, parameter)).map((t) => rowOf(mailbox, t));
  };
  return {
    rows: rows().toSorted((a, b) => b.at.localeCompare(a.at)),
    counts: {
      inbox: mailbox.threads.filter((t) => t.unread && t.labels.has('inbox')).length,
      draft: drafts.filter((d) => !d.scheduledFor).length,
      scheduled: drafts.filter((d) => d.scheduledFor).length,
    },
    labels: userLabels(mailbox),
  };
}

/**
 * A conversation with what an opened view needs, by any of its ids. A mail that is scheduled stands in
 * it with the day on which it goes, alone where it begins one.
 */
export function threadOf(mailbox: Mailbox, id: string): ThreadData | undefined {
  const thread = mailbox.thread(id);
  const ids = thread ? [thread.hex] : [id];
  const waiting = [...mailbox.drafts.values()].filter(
    ({ scheduledFor, threadHex, threadSyncId }) =>
      scheduledFor !== undefined && (ids.includes(threadHex) || ids.includes(threadSyncId)),
  );
  const [first] = waiting;
  const row = thread ? rowOf(mailbox, thread) : first && draftRow(first);
  if (!row) return undefined;
  return {
    row,
    messages: [...(thread?.messages ?? []), ...waiting.map(waitingMail)],
    drafts: thread ? draftsIn(mailbox, thread) : [],
  };
}

function waitingMail(draft: StoredDraft): StoredMessage {
  const { id, hex, from, to, cc, bcc, html, at, scheduledFor = at } = draft;
  return { key: id, hex, syncId: id, from, to, cc, bcc, html, at: scheduledFor, waits: true };
}

function shows(thread: StoredThread, view: string, parameter: string): boolean {
  if (view === 'trash') return thread.labels.has('trash');
  if (thread.labels.has('trash')) return false;
  if (view === 'all') return true;
  if (view === 'starred') return thread.starred;
  if (view === 'label') return thread.labels.has(parameter);
  if (view === 'search') return matches(thread, parameter);
  return thread.labels.has(view);
}

const draftsIn = (mailbox: Mailbox, thread: StoredThread): StoredDraft[] =>
  [...mailbox.drafts.values()].filter((d) => d.threadHex === thread.hex && !d.scheduledFor);

function userLabels(mailbox: Mailbox): string[] {
  const all = new Set(mailbox.threads.flatMap((t) => [...t.labels]));
  return [...all].filter((label) => !SYSTEM.has(label)).toSorted((a, b) => a.localeCompare(b));
}

function rowOf(mailbox: Mailbox, thread: StoredThread): RowData {
  const last = thread.messages.at(-1)!;
  const people = new Map(thread.messages.map((m) => [m.from.email, m.from]));
  const onlyMine = people.size === 1 && people.has(mailbox.account.email);
  return {
    hex: thread.hex,
    syncId: thread.syncId,
    lastMessage: last.hex,
    subject: thread.subject,
    snippet: snippetOf(last.html),
    people: onlyMine ? last.to : [...people.values()],
    messages: thread.messages.length,
    drafts: draftsIn(mailbox, thread).length,
    labels: [...thread.labels],
    unread: thread.unread,
    starred: thread.starred,
    at: last.at,
  };
}

function draftRow(draft: StoredDraft): RowData {
  return {
    hex: draft.threadHex,
    syncId: draft.threadSyncId,
    lastMessage: draft.hex,
    subject: draft.subject,
    snippet: snippetOf(draft.html),
    people: draft.to,
    messages: 0,
    drafts: 1,
    labels: [],
    unread: false,
    starred: false,
    at: draft.scheduledFor ?? draft.at,
    draft: {
      id: draft.id,
      answers: draft.inReplyTo !== undefined,
      scheduledFor: draft.scheduledFor,
    },
  };
}
