import { useCallback, useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Moment, MoreRows, QueueRow } from '../../components/queue/row.ts';
import type { Problem } from '../messages/answers.ts';
import { countUpTo, queueUpTo } from '../store/agenda.ts';
import { openStore } from '../store/open.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { problemOf } from './problem-of.ts';

/** What fills a popup: shown at once, however long the list is. */
const AT_ONCE = 12;
/** What follows by itself; a long list is read whole only when it is asked for. */
const FIRST_ROWS = 120;
/** A week, and a day more for zones that are ahead. */
const DAYS = 8;

const atLeastFirst = (limit: number) => Math.max(limit, FIRST_ROWS);

interface Rows {
  rows: readonly QueueRow[] | undefined;
  more?: MoreRows;
  problem?: Problem;
  retry: () => void;
}

/** What is due up to a week from now, live. Where nothing is, the one row that comes next. */
export function useRows(moment: Moment): Rows {
  const [limit, setLimit] = useState(AT_ONCE);
  const [tries, setTries] = useState(0);
  const today = dayAt(moment.now, moment.zone);
  const read = useLiveQuery(async () => {
    try {
      const store = await openStore();
      // Asked at once: each answer is a way to the database and back.
      const [page, allDue] = await Promise.all([
        queueUpTo(store, addDays(today, DAYS), limit),
        countUpTo(store, today),
      ]);
      const due = page.rows.length === page.total ? undefined : allDue;
      const next = page.total > 0 ? undefined : await store.agenda.orderBy('day').first();
      return { rows: next ? [next] : page.rows, total: page.total, due };
    } catch (error) {
      return { problem: problemOf(error) };
    }
  }, [today, limit, tries]);
  const shown = read !== undefined;
  useEffect(() => {
    if (!shown) return undefined;
    // Once the first ones are on the screen.
    const frame = requestAnimationFrame(() => setTimeout(() => setLimit(atLeastFirst)));
    return () => cancelAnimationFrame(frame);
  }, [shown]);
  const onAll = useCallback(() => setLimit(Infinity), []);
  const retry = useCallback(() => setTries((n) => n + 1), []);
  if (!read) return { rows: undefined, retry };
  if (read.problem) return { rows: undefined, problem: read.problem, retry };
  const more = read.due === undefined ? undefined : { total: read.total, due: read.due, onAll };
  return { rows: read.rows, more, retry };
}
