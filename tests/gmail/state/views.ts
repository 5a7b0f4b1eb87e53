import type { Person } from '../mailbox/types.ts';
import type { Mailbox } from './mailbox.ts';
import type { StoredDraft, StoredMessage, StoredThread } from './model.ts';
import { matches } from './search.ts';
import type { Searching } from './search.ts';
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
  /** Those of one page. */
  rows: RowData[];
  /** How many stand on the pages before, and on all of them. */
  before: number;
  total: number;
  counts: { inbox: number; draft: number; scheduled: number };
  labels: string[];
}

export interface ThreadData {
  row: RowData;
  messages: StoredMessage[];
  drafts: StoredDraft[];
}

const SYSTEM = new Set(['inbox', 'sent', 'draft', 'scheduled', 'trash', 'spam']);
/** Gmail's own kinds of mail to many, which are no labels of the user's. */
const CATEGORY = 'category:';

/** As many conversations as a page of a list shows. */
const PAGE = 50;

/** The rows of a page of a view, newest first. */
export function listOf(
  mailbox: Mailbox,
  view: string,
  {
    parameter = '',
    page = 1,
    now = new Date(),
  }: { parameter?: string; page?: number; now?: Date } = {},
): ListData {
  const drafts = [...mailbox.drafts.values()];
  const before = (page - 1) * PAGE;
  const searching = { now, me: mailbox.account.email };
  const all = (): { at: string; row(): RowData }[] => {
    if (view === 'drafts' || view === 'scheduled') {
      const wanted = drafts.filter((d) => Boolean(d.scheduledFor) === (view === 'scheduled'));
      return wanted.map((d) => ({ at: draftRow(d).at, row: () => draftRow(d) }));
    }
    return mailbox.threads
      .filter((t) => shows(t, view, parameter, searching))
      .map((t) => ({ at: t.messages.at(-1)!.at, row: () => rowOf(mailbox, t) }));
  };
  const found = all().toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return {
    rows: found.slice(before, before + PAGE).map(({ row }) => row()),
    before,
    total: found.length,
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

function shows(
  thread: StoredThread,
  view: string,
  parameter: string,
  searching: Searching,
): boolean {
  if (view === 'trash') return thread.labels.has('trash');
  if (thread.labels.has('trash')) return false;
  if (view === 'all') return true;
  if (view === 'starred') return thread.starred;
  if (view === 'label') return thread.labels.has(parameter);
  if (view === 'search') return matches(thread, parameter, searching);
  return thread.labels.has(view);
}

const draftsIn = (mailbox: Mailbox, thread: StoredThread): StoredDraft[] =>
  [...mailbox.drafts.values()].filter((d) => d.threadHex === thread.hex && !d.scheduledFor);

function userLabels(mailbox: Mailbox): string[] {
  const all = new Set(mailbox.threads.flatMap((t) => [...t.labels]));
  return [...all]
    .filter((label) => !SYSTEM.has(label) && !label.startsWith(CATEGORY))
    .toSorted((a, b) => a.localeCompare(b));
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
    labels: [...thread.labels].filter((label) => !label.startsWith(CATEGORY)),
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
