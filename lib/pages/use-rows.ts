import { useCallback, useEffect, useState } from 'react';
import type { Moment, MoreRows, QueueRow } from '../../components/queue/row.ts';
import type { Problem } from '../messages/answers.ts';
import { countUpTo, queueUpTo } from '../store/agenda.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { useLive } from './use-live.ts';

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
  const today = dayAt(moment.now, moment.zone);
  const { value, problem, retry } = useLive(
    async (store) => {
      // Asked at once: each answer is a way to the database and back.
      const [page, allDue] = await Promise.all([
        queueUpTo(store, addDays(today, DAYS), limit),
        countUpTo(store, today),
      ]);
      const due = page.rows.length === page.total ? undefined : allDue;
      const next = page.total > 0 ? undefined : await store.agenda.orderBy('day').first();
      return { rows: next ? [next] : page.rows, total: page.total, due };
    },
    [today, limit],
  );
  const shown = value !== undefined || problem !== undefined;
  useEffect(() => {
    if (!shown) return undefined;
    // Once the first ones are on the screen.
    const frame = requestAnimationFrame(() => setTimeout(() => setLimit(atLeastFirst)));
    return () => cancelAnimationFrame(frame);
  }, [shown]);
  const onAll = useCallback(() => setLimit(Infinity), []);
  if (!value) return { rows: undefined, problem, retry };
  const more = value.due === undefined ? undefined : { total: value.total, due: value.due, onAll };
  return { rows: value.rows, more, retry };
}
