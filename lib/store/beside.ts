import type { LocalDay } from '../time/due.ts';
import type { UsefulRow, WaitingRow } from './beside-rows.ts';
import type { Store, UsefulDayRow } from './tables.ts';

export interface WaitingPage {
  rows: WaitingRow[];
  /** All who wait, shown or not. */
  total: number;
}

/** Who waits for an answer on a day, longest first, at most `limit` rows. */
export async function waitingOn(store: Store, day: LocalDay, limit: number): Promise<WaitingPage> {
  const waits = () => store.waiting.where('from').belowOrEqual(day);
  const [rows, total] = await Promise.all([waits().limit(limit).toArray(), waits().count()]);
  return { rows, total };
}

/** Whom something was chosen for on a day; undefined while nothing was chosen for that day. */
export async function chosenOn(store: Store, day: LocalDay): Promise<string[] | undefined> {
  const row = (await store.meta.get('useful-day')) as UsefulDayRow | undefined;
  return row?.day === day ? row.contacts : undefined;
}

/** What could be useful on a day, and is not done yet; undefined while nothing was chosen for it. */
export async function usefulOn(store: Store, day: LocalDay): Promise<UsefulRow[] | undefined> {
  const chosen = await chosenOn(store, day);
  if (!chosen) return undefined;
  const rows = await store.useful.bulkGet(chosen);
  return rows.filter((row) => row !== undefined && row.day <= day) as UsefulRow[];
}

/** How many people I was last in contact with from a day to another, both counted. */
export function reachedBetween(store: Store, from: LocalDay, to: LocalDay): Promise<number> {
  return store.people.where('reached').between(from, to, true, true).count();
}
