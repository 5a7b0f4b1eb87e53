import type { LibraryItem } from '../library/item.ts';
import { unknownFields } from '../library/draft.ts';
import { Refused } from '../messages/refused.ts';
import { readHead } from './device.ts';
import { readOnlyReason, refusalOf } from './health.ts';
import type { GivenRow, Store } from './tables.ts';

/** An item, with who got it, newest first. */
export interface Shelved {
  item: LibraryItem;
  given: GivenRow[];
}

/** The whole library for its page: what was added last first, what was put away after the rest. */
export async function libraryOf(store: Store): Promise<Shelved[]> {
  const [items, rows] = await store.transaction('r', store.items, store.given, async () =>
    Promise.all([store.items.toArray(), store.given.toArray()]),
  );
  const given = Map.groupBy(rows, ({ item }) => item);
  return items
    .toSorted((a, b) => Number(a.retired) - Number(b.retired) || descending(a.added, b.added))
    .map((item) => ({
      item,
      given: (given.get(item.id) ?? []).toSorted((a, b) => descending(a.at, b.at)),
    }));
}

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

/**
 * Adds an item, or changes the one that has its id; put away and offered again are changes like any
 * other. Gives the revision after it.
 *
 * Throws `Refused`: `unknown-field` for a template that names what is no field; `read-only`,
 * `store-full` or `store-closed` when nothing could be written.
 *
 * @param now ms UTC
 */
export async function keepItem(
  store: Store,
  given: Omit<LibraryItem, 'added' | 'changed'>,
  now: number,
): Promise<number> {
  if (unknownFields(given).length > 0) throw new Refused('unknown-field');
  return change(store, async () => {
    const before = await store.items.get(given.id);
    const at = new Date(now).toISOString();
    // A clock that was set back must not make an older copy of a backup the newer one.
    const changed = before && before.changed > at ? before.changed : at;
    await store.items.put({ ...given, added: before?.added ?? at, changed });
  });
}

/** Removes an item. Throws `Refused`: `item-given` where somebody got it, for it says what they got. */
export function removeItem(store: Store, id: string): Promise<number> {
  return change(store, async () => {
    if (await store.given.where('item').equals(id).first()) throw new Refused('item-given');
    await store.items.delete(id);
  });
}

/** Carries a change out, whole or not at all, and raises the revision, so that all who show items ask again. */
async function change(store: Store, write: () => Promise<void>): Promise<number> {
  const shut = await readOnlyReason(store);
  if (shut) throw new Refused(shut.code, shut.detail);
  try {
    return await store.transaction('rw', store.items, store.given, store.meta, async () => {
      await write();
      const head = await readHead(store);
      const revision = head.revision + 1;
      await store.meta.put({ ...head, revision });
      return revision;
    });
  } catch (error) {
    throw refusalOf(error);
  }
}
