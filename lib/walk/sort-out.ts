import { isAutomatic } from '../language/automatic.ts';
import { canonicalAddress } from '../ledger/address.ts';
import { others, outsiders } from './left-out.ts';
import type { Desk } from './left-out.ts';
import type { ListName, ListRow, Named } from './row.ts';

/** Whose the last word in a conversation is, between the user and one other. */
export interface Told {
  thread: string;
  person: Named;
  last: 'mine' | 'theirs';
  /** Whether they may have written in it at all. */
  wrote: boolean;
  subject: string;
  /** The newest mail, where its id is known, and when it was sent, ms UTC. */
  message?: string;
  at?: number;
}

export interface SortedOut {
  /** What the lists tell for certain. */
  told: Told[];
  /** What must be opened to be known, newest first. */
  open: ListRow[];
}

/** A row names three at most: of so many there may be more. */
const NAMED = 3;

/**
 * What two lists of the same days tell together: what was sent, and what lies in the inbox. For
 * certain are only two things. A conversation of one mail that was sent holds no answer. And one of
 * the inbox that is not among what was sent has no word of mine in these days, so that its newest
 * mail, which is of these days, is theirs; whether a person wrote it is believed of those alone whom I
 * wrote to. Everything else has to be opened.
 *
 * @param lists whole: what is missing from what was sent would make others wait for an answer
 */
export function sortOut(
  lists: Pick<Record<ListName, ListRow[]>, 'sent' | 'inbox'>,
  desk: Desk,
): SortedOut {
  const sent = new Map(lists.sent.map((row) => [row.thread, row]));
  const writtenTo = new Set(
    lists.sent.flatMap(({ people }) => people.map(({ email }) => canonicalAddress(email))),
  );
  const told: Told[] = [];
  const open: ListRow[] = [];
  const inbox = lists.inbox.filter(({ thread }) => !sent.has(thread));
  for (const row of lists.sent) {
    const to = outsiders(row.people, desk);
    if (to.length === 0) continue;
    if (row.count > 1 || mayBeMore(row, desk)) open.push(row);
    else told.push(...to.map((person) => toldBy(row, person, 'mine')));
  }
  for (const row of inbox) {
    const from = outsiders(row.people, desk);
    const [person] = from;
    if (!person || isAutomatic({ subject: row.subject })) continue;
    const alone = others(row.people, desk).length === 1;
    if (alone && writtenTo.has(canonicalAddress(person.email)))
      told.push(toldBy(row, person, 'theirs'));
    else open.push(row);
  }
  return { told, open: open.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)) };
}

function mayBeMore({ people }: ListRow, desk: Desk): boolean {
  return others(people, desk).length >= NAMED;
}

function toldBy(
  { thread, subject, message, at }: ListRow,
  person: Named,
  last: Told['last'],
): Told {
  return {
    thread,
    person,
    last,
    wrote: last === 'theirs',
    subject,
    ...(message && { message }),
    ...(at !== undefined && { at }),
  };
}
