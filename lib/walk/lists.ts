import type { Cursor, WalkKind } from './walk.ts';
import type { ListName } from './row.ts';

/** The lists of a walk, in order: whom I wrote to tells who is no stranger in what came in. */
const LISTS: Record<WalkKind, readonly ListName[]> = {
  start: ['sent', 'inbox'],
  'catch-up': ['came-in'],
  look: [],
};

/** As many pages of one list as are turned: ten thousand conversations. */
const MOST_PAGES = 200;

/** The fewest conversations that Gmail can be set to show on a page. */
const SMALLEST_PAGE = 10;

const FOLDERS: Record<ListName, string> = {
  sent: 'in:sent',
  // What Gmail itself files as mail to many is not looked at.
  inbox: 'in:inbox -category:promotions -category:social -category:updates -category:forums',
  // Wherever it was filed since.
  'came-in': '-from:me',
};

/** A search of Gmail's that gives a list of some days; the same in each language of its interface. */
export function queryOf(list: ListName, days: number): string {
  return `${FOLDERS[list]} newer_than:${days}d`;
}

export function beginOf(kind: WalkKind): Cursor {
  const [first] = LISTS[kind];
  return first ? { list: first, page: 1 } : { list: 'past' };
}

/**
 * Where the walk is after a page. A list ends where Gmail says so, with a page that is surely not
 * full, and where one brings nothing new: past its end Gmail may show another once more.
 */
export function afterPage(
  kind: WalkKind,
  at: Exclude<Cursor, { list: 'past' }>,
  page: { rows: number; fresh: number; more?: boolean | undefined },
): Cursor {
  const ends = page.more === false || page.fresh === 0 || page.rows < SMALLEST_PAGE;
  if (!ends && at.page < MOST_PAGES) return { list: at.list, page: at.page + 1 };
  const next = LISTS[kind][LISTS[kind].indexOf(at.list) + 1];
  return next ? { list: next, page: 1 } : { list: 'past' };
}
