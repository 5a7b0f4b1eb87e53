import type { Store } from '../store/tables.ts';

/**
 * Makes rows anew by other settings or in another zone. What has rung for its day stays rung: that
 * days ring at another hour now is no reason to ring for all that is overdue once more.
 */
export async function keepingRung(
  store: Store,
  now: number,
  rebuild: () => Promise<void>,
): Promise<void> {
  const rung = await store.rung.toArray();
  const entries = rung.map(({ entry }) => entry);
  const before = await store.agenda.bulkGet(entries);
  const settled = entries.filter((_entry, at) => before[at]?.ring === rung[at]?.ring);
  await rebuild();
  const after = await store.agenda.bulkGet(settled);
  const moved = after.flatMap((row) => (row && row.ring <= now ? [row] : []));
  await store.rung.bulkPut(moved.map(({ entry, ring }) => ({ entry, ring })));
}
