import { base32 } from '../ledger/base32.ts';
import type { HeadRow, Store } from './tables.ts';

/** A new device's name: 16 characters of lower-case base32. */
function newDevice(): string {
  return base32(crypto.getRandomValues(new Uint8Array(10)));
}

/** The head as it is stored; undefined before the first write. */
export async function storedHead(store: Store): Promise<HeadRow | undefined> {
  return (await store.meta.get('head')) as HeadRow | undefined;
}

/** The head to go on from. A new name lasts only once it is written with the first entries. */
export async function readHead(store: Store): Promise<HeadRow> {
  return (await storedHead(store)) ?? newHead({ clock: '', revision: 0, entries: 0 });
}

/**
 * The head under a new name, after a loss: what this device wrote last is not known any more, and
 * writing on under its old name would give its chain two different ends.
 */
export function newHead({
  clock,
  revision,
  entries,
}: Pick<HeadRow, 'clock' | 'revision' | 'entries'>): HeadRow {
  return { key: 'head', device: newDevice(), seq: 0, hash: '', clock, revision, entries };
}
