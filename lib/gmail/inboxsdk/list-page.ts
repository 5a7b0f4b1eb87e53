import {
  contentOf,
  isEmpty,
  isUnknown,
  readPager,
  readRows,
  shownMain,
} from '../page/list-rows.ts';
import type { ListRead } from '../port.ts';
import { appears } from './appears.ts';

/** A tab that lies behind is given little of the machine, and Gmail may have to fetch. */
const PATIENCE_MS = 20_000;

function hashOf(query: string, page: number): string {
  const words = encodeURIComponent(query).replaceAll('%20', '+');
  return page > 1 ? `#search/${words}/p${page}` : `#search/${words}`;
}

/**
 * Shows a page of what a search finds, and reads it once it is drawn. That is noticed by changes of
 * the page alone: the timers of a tab that lies behind strike once a second at best.
 */
export async function readListPage(
  query: string,
  page: number,
  language: string,
  now: number,
  signal: AbortSignal,
): Promise<ListRead> {
  const hash = hashOf(query, page);
  const left = shownMain();
  const [content, pager] = [contentOf(left), readPager()?.says];
  const isThere = location.hash === hash;
  location.hash = hash;
  const main = await appears(
    () => {
      const shown = shownMain();
      if (!shown || (!isThere && shown === left && contentOf(shown) === content)) return undefined;
      return contentOf(shown) !== '' || isEmpty(shown) ? shown : undefined;
    },
    PATIENCE_MS,
    signal,
  );
  const after = readPager();
  if (main) {
    const rows = readRows(main, language, now);
    // A pager that says what it said before may not have been drawn anew.
    const ends = after?.older === false && after.says !== pager;
    return { rows, ...(ends && { more: false }) };
  }
  // Past the end there may be nothing that Gmail would show.
  if (page > 1 && after?.older === false && !isUnknown(shownMain()))
    return { rows: [], more: false };
  return { trouble: isUnknown(shownMain()) ? 'unknown-page' : 'late' };
}
