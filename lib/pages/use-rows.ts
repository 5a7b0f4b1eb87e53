import { useCallback, useEffect, useMemo, useState } from 'react';
import { usefulRow } from '../../components/queue/row.ts';
import type { Moment, MoreRows, QueueRow } from '../../components/queue/row.ts';
import type { Problem } from '../messages/answers.ts';
import { countUpTo, queueUpTo } from '../store/agenda.ts';
import { usefulOn, waitingOn } from '../store/beside.ts';
import type { Store } from '../store/tables.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import { useLive } from './use-live.ts';

/** What fills a popup: shown at once, however long the list is. */
const AT_ONCE = 12;
/** What follows by itself; a long list is read whole only when it is asked for. */
const FIRST_ROWS = 120;
/** As many of those who wait come before what could be useful, until all are asked for. */
const FIRST_WAITING = 12;
/** A week, and a day more for zones that are ahead. */
const DAYS = 8;

const atLeastFirst = (limit: number) => Math.max(limit, FIRST_ROWS);

interface Rows {
  rows: readonly QueueRow[] | undefined;
  more?: MoreRows;
  problem?: Problem;
  retry: () => void;
}

/**
 * What is due up to a week from now, who waits, and what could be useful today, live. Where nothing
 * is, the one row that comes next.
 */
export function useRows(moment: Moment): Rows {
  const [limit, setLimit] = useState(AT_ONCE);
  const today = dayAt(moment.now, moment.zone);
  const { value, problem, retry } = useLive(
    async (store) => read(store, today, limit),
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
  return useMemo(() => {
    if (!value) return { rows: undefined, problem, retry };
    const { rows, total, due } = value;
    return { rows, more: rows.length < total ? { total, due, onAll } : undefined, retry };
  }, [value, problem, retry, onAll]);
}

/** Asked at once: each answer is a way to the database and back. */
async function read(store: Store, today: string, limit: number) {
  const [page, due, waiting, useful] = await Promise.all([
    queueUpTo(store, addDays(today, DAYS), limit),
    countUpTo(store, today),
    waitingOn(store, today, limit === Infinity ? limit : FIRST_WAITING),
    usefulOn(store, today),
  ]);
  const rows: QueueRow[] = [
    ...page.rows,
    ...waiting.rows.map((row) => ({ ...row, kind: 'waiting' as const })),
    ...(useful ?? []).map(usefulRow),
  ];
  const total = page.total + waiting.total + (useful?.length ?? 0);
  const next = total > 0 ? undefined : await store.agenda.orderBy('day').first();
  return { rows: next ? [next] : rows, total, due };
}
