import type { Contact } from '../port.ts';
import { plain } from './date-words.ts';
import { messageInstant } from './message-instant.ts';

/** What a row of a list shows. */
export interface RowShown {
  /** Hex id of its conversation. */
  thread: string;
  /** Hex id of its newest mail that is no draft. */
  message?: string;
  /** Whom it names, in order, the account among them. */
  people: Contact[];
  /** How many mails it holds. */
  count: number;
  subject: string;
  /** When its newest mail was sent, ms UTC; absent where its date cannot be read with certainty. */
  at?: number;
}

const THREAD = 'data-legacy-thread-id';
const MESSAGE = 'data-legacy-last-non-draft-message-id';
/** In the wide layout, and beside a reading pane. */
const DATE = 'td.xW > span[title], td.apt .apm > span[title]';
/** Each row has its ids a second time, for screen readers. */
const IDS = `.bog [${THREAD}], .y6 [${THREAD}]`;

/** Whether something is drawn; tabs and lists that were left lie in the page unseen. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The part of Gmail's page that shows a list or a conversation now. */
export function shownMain(): Element | undefined {
  return [...document.querySelectorAll('[role=main]')].find(isShown);
}

/** Names what a list shows, so that another page of it is told apart. */
export function contentOf(main: Element | undefined): string {
  const ids = [...(main?.querySelectorAll(IDS) ?? [])];
  return ids.map((element) => element.getAttribute(THREAD)).join(' ');
}

/** Whether a list says that it holds nothing. */
export function isEmpty(main: Element): boolean {
  return [...main.querySelectorAll('.TC')].some(isShown);
}

/** Whether rows show that bear no ids: a page that is built in another way. */
export function isUnknown(main: Element | undefined): boolean {
  const rows = [...(main?.querySelectorAll('tr[role=row], tr.zA') ?? [])];
  return rows.some(isShown) && contentOf(main) === '';
}

/** The rows of a list, each conversation once. */
export function readRows(main: Element, language: string, now: number): RowShown[] {
  const rows = new Map<string, RowShown>();
  for (const ids of main.querySelectorAll(IDS)) {
    const thread = ids.getAttribute(THREAD);
    const row = ids.closest('tr');
    if (!thread || !row || rows.has(thread)) continue;
    rows.set(thread, readRow(thread, ids, row, language, now));
  }
  return [...rows.values()];
}

function readRow(
  thread: string,
  ids: Element,
  row: Element,
  language: string,
  now: number,
): RowShown {
  // Beside a reading pane a row is of two or three lines; people and date stand in the first.
  const lines = [row, row.previousElementSibling].filter((line) => line !== null);
  const line = lines.find((it) => it.querySelector('.yW')) ?? row;
  const message = ids.getAttribute(MESSAGE) ?? undefined;
  const title = line.querySelector(DATE)?.getAttribute('title') ?? '';
  const at = messageInstant(title, language, message, now);
  return {
    thread,
    ...(message && { message }),
    people: peopleIn(line),
    count: countIn(line),
    subject: (ids.textContent ?? '').trim().slice(0, 1000),
    ...(at !== undefined && { at }),
  };
}

function peopleIn(line: Element): Contact[] {
  const people = new Map<string, Contact>();
  for (const span of line.querySelectorAll('[email]')) {
    const email = span.getAttribute('email')?.trim() ?? '';
    const key = email.toLowerCase();
    if (email && !people.has(key))
      people.set(key, { email, name: span.getAttribute('name') ?? '' });
  }
  return [...people.values()];
}

/** A number that cannot be read is more than one. */
function countIn(line: Element): number {
  const shown = line.querySelector('.yW .bx0');
  if (!shown) return 1;
  return Math.max(1, Number(plain(shown.textContent ?? '').replace(/\D/g, '') || 2));
}

/** The pager above a list: what it says, and whether it leads to older ones. */
export function readPager(): { says: string; older: boolean } | undefined {
  const pager = [...document.querySelectorAll('[gh=tm] .Di')].find(isShown);
  const button = [...(pager?.querySelectorAll('[role=button]') ?? [])].at(-1);
  if (!pager || !button) return undefined;
  const says = pager.querySelector('.ts')?.textContent ?? '';
  return { says, older: button.getAttribute('aria-disabled') !== 'true' };
}
