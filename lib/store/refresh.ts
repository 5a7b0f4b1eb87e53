import { circleOf } from './persons.ts';
import { writeProjections } from './projections.ts';
import type { Present } from './projections.ts';
import type { Store } from './tables.ts';

const CHUNK = 100;

/**
 * Recomputes rows whose time has come, a chunk at a time. Each chunk is a transaction of its own,
 * so a worker stopped in between goes on where it was. Returns how many rows were refreshed.
 */
export async function refreshStale(store: Store, present: Present): Promise<number> {
  let done = 0;
  for (;;) {
    const ids = await store.people
      .where('changesAt')
      .belowOrEqual(present.now)
      .limit(CHUNK)
      .primaryKeys();
    if (ids.length === 0) return done;
    await recompute(store, ids, present);
    done += ids.length;
  }
}

/** Makes the projections of these contacts' circles anew, within one transaction. */
export async function recompute(
  store: Store,
  contacts: string[],
  present: Present,
  besides?: () => Promise<unknown>,
): Promise<void> {
  await store.transaction('rw', store.tables, async () => {
    await writeProjections(store, await circleOf(store, contacts), present);
    await besides?.();
  });
}
