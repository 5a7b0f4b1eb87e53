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
  return { rows: await withSightings(store, rows), total };
}

/** How many dates there are up to and including a day. */
export function countUpTo(store: Store, day: string): Promise<number> {
  return store.agenda.where('day').belowOrEqual(day).count();
}

/** The rows that rest on silence, with when their conversation was last looked at. */
async function withSightings(store: Store, rows: AgendaRow[]): Promise<QueueRow[]> {
  const silent = rows.filter((row) => row.restsOnSilence && row.thread !== undefined);
  if (silent.length === 0) return rows;
  const seen = await store.sightings.bulkGet(
    silent.map((row): [string, string] => [row.account, row.thread ?? '']),
  );
  const looked = new Map(silent.map((row, index) => [row.entry, seen[index]?.at]));
  return rows.map((row) =>
    looked.has(row.entry) ? { ...row, lastLooked: looked.get(row.entry) } : row,
  );
}
