import { answerOf } from './answer.ts';
import { newsOf } from './news.ts';
import { outsiders } from './left-out.ts';
import type { Desk } from './left-out.ts';
import { afterPage, beginOf, queryOf } from './lists.ts';
import { toldByOpening } from './opened.ts';
import type { ListRow, Opened } from './row.ts';
import { sortOut } from './sort-out.ts';
import type { Step, Walk, WalkKind, Whole } from './walk.ts';

/** As many conversations as are opened in one round. */
const MOST_OPENED = 40;

export function beginWalk(
  kind: WalkKind,
  { account, days, now }: { account: string; days: number; now: number },
): Whole {
  const walk: Walk = {
    kind,
    account,
    days,
    began: now,
    cursor: beginOf(kind),
    read: { sent: 0, inbox: 0, 'came-in': 0 },
    opening: 0,
    opened: 0,
    // What is looked at alone is asked for besides.
    state: kind === 'look' ? 'done' : 'walking',
  };
  const lists = { sent: [], inbox: [], 'came-in': [] };
  return { walk, found: { lists, told: [], open: [], later: [], unread: [] } };
}

/** What is to be done next; nothing where the walk is through. */
export function stepOf({ walk, found }: Whole): Step | undefined {
  const { cursor, days } = walk;
  if (cursor.list !== 'past') return { do: 'list', ...cursor, query: queryOf(cursor.list, days) };
  const [next] = found.open;
  return next && { do: 'open', thread: next.thread };
}

/**
 * A page of a list was read. One that was read before changes nothing: a report may come twice. Of
 * people about whom nothing is offered no more is remembered than that the conversation was there.
 */
export function withPage(
  whole: Whole,
  page: { list: string; page: number; rows: ListRow[]; more?: boolean | undefined },
  desk: Desk,
): Whole {
  const { walk, found } = whole;
  const { cursor, kind } = walk;
  if (cursor.list === 'past' || cursor.list !== page.list || cursor.page !== page.page)
    return whole;
  const before = found.lists[cursor.list];
  const known = new Set(before.map(({ thread }) => thread));
  const fresh = page.rows.filter(({ thread }) => !known.has(thread));
  const rows = [...before, ...fresh.map((row) => remembered(row, kind, desk))];
  const next = afterPage(kind, cursor, {
    rows: page.rows.length,
    fresh: fresh.length,
    more: page.more,
  });
  const now: Whole = {
    walk: { ...walk, cursor: next, read: { ...walk.read, [cursor.list]: rows.length } },
    found: { ...found, lists: { ...found.lists, [cursor.list]: rows } },
  };
  return next.list === 'past' ? past(now, desk) : now;
}

function remembered(row: ListRow, kind: WalkKind, desk: Desk): ListRow {
  const wanted =
    kind === 'start'
      ? outsiders(row.people, desk).length > 0
      : row.people.some(({ email }) => desk.isKnown(email));
  return wanted ? row : { thread: row.thread, people: [], count: 1, subject: '' };
}

/** The lists are through: what they tell, and what must be opened. */
function past({ walk, found }: Whole, desk: Desk): Whole {
  const { told, open } =
    walk.kind === 'start'
      ? sortOut(found.lists, desk)
      : { told: [], open: newsOf(found.lists['came-in'], desk) };
  return nextRound({ walk, found: { ...found, told, later: open } });
}

/** Takes up what was left for another round, unless it was stopped; with nothing left it is through. */
export function nextRound({ walk, found }: Whole): Whole {
  const open = found.later.slice(0, MOST_OPENED);
  const later = found.later.slice(MOST_OPENED);
  const state = walk.state === 'stopped' ? ('stopped' as const) : ('walking' as const);
  const on = { ...walk, state, opening: open.length, opened: 0 };
  return settled({ walk: on, found: { ...found, open, later } });
}

/** A conversation was opened, or could not be. */
export function withOpened(whole: Whole, opened: Opened, desk: Desk): Whole {
  const { walk, found } = whole;
  const row = found.open.find(({ thread }) => thread === opened.thread);
  if (walk.cursor.list !== 'past' || !row) return whole;
  const told = toldByOpening(opened, desk);
  return settled({
    walk: { ...walk, opened: walk.opened + 1 },
    found: {
      ...found,
      open: found.open.filter((one) => one !== row),
      told: [...found.told, ...(told ?? [])],
      unread: told ? found.unread : [...found.unread, row],
    },
  });
}

function settled({ walk, found }: Whole): Whole {
  if (found.open.length > 0) return { walk, found };
  // Of those who are kept nothing that came is left out.
  if (walk.kind === 'catch-up' && found.later.length > 0) return nextRound({ walk, found });
  const answer = answerOf(found.told, [...found.later, ...found.unread]);
  return { walk: { ...walk, state: 'done' }, found: { ...found, answer } };
}
