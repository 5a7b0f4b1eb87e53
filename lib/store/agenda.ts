import type { AgendaRow } from './agenda-row.ts';
import type { Store } from './tables.ts';

/** A row with when its conversation was last seen in Gmail, where that matters. */
export interface QueueRow extends AgendaRow {
  lastLooked?: string;
}

export interface QueuePage {
  rows: QueueRow[];
  /** All rows of the span, shown or not. */
  total: number;
}

/** What is due up to and including a day, soonest first, at most `limit` rows. */
export async function queueUpTo(store: Store, day: string, limit: number): Promise<QueuePage> {
  const upTo = () => store.agenda.where('day').belowOrEqual(day);
  const [rows, total] = await Promise.all([upTo().limit(limit).toArray(), upTo().count()]);
  const seen = await store.sightings.bulkGet(
    rows.map((row): [string, string] => [row.account, row.thread ?? '']),
  );
  return {
    rows: rows.map((row, index) =>
      row.restsOnSilence ? { ...row, lastLooked: seen[index]?.at } : row,
    ),
    total,
  };
}
