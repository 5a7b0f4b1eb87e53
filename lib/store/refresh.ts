import { closure, personsOf } from './persons.ts';
import { POLICY_VERSION, writeProjections } from './projections.ts';
import type { Present } from './projections.ts';
import type { Store } from './tables.ts';

const CHUNK = 100;

/**
 * Recomputes rows whose time has come or that an older policy computed, a chunk at a time. Each
 * chunk is a transaction of its own, so a worker stopped in between goes on where it was.
 * Returns how many persons were refreshed.
 */
export async function refreshStale(store: Store, present: Present): Promise<number> {
  let done = 0;
  for (;;) {
    const rows = await store.people
      .where('changesAt')
      .belowOrEqual(present.now)
      .limit(CHUNK)
      .toArray();
    if (rows.length === 0) return done;
    await refresh(
      store,
      rows.map((row) => row.id),
      present,
    );
    done += rows.length;
  }
}

/** Rebuilds every projection from the entries; nothing of the truth is touched. */
export async function rebuild(store: Store, present: Present): Promise<void> {
  const contacts = (await store.entries.orderBy('contact').uniqueKeys()) as string[];
  await store.transaction(
    'rw',
    [store.people, store.addresses, store.bars, store.agenda],
    async () =>
      Promise.all(
        [store.people, store.addresses, store.bars, store.agenda].map((it) => it.clear()),
      ),
  );
  for (let at = 0; at < contacts.length; at += CHUNK) {
    await refresh(store, contacts.slice(at, at + CHUNK), present, true);
  }
  // Persons whose contacts fell into different chunks are joined once all addresses are known.
  await joinShared(store, present);
  console.info(`rebuilt by policy ${POLICY_VERSION}`);
}

async function joinShared(store: Store, present: Present): Promise<void> {
  const rows = await store.addresses.toArray();
  const first = new Map<string, string>();
  for (const { address, contact } of rows) {
    const other = first.get(address);
    if (other && other !== contact) await refresh(store, [other, contact], present);
    else first.set(address, contact);
  }
}

async function refresh(
  store: Store,
  contacts: string[],
  present: Present,
  alone = false,
): Promise<void> {
  const tables = [
    store.entries,
    store.words,
    store.people,
    store.addresses,
    store.bars,
    store.agenda,
  ];
  await store.transaction('rw', tables, async () => {
    const all = alone ? new Set(contacts) : await closure(store, contacts);
    await writeProjections(store, all, await personsOf(store, all), present);
  });
}
