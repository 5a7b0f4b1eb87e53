import { base32 } from '../ledger/base32.ts';
import type { HeadRow, Store } from './tables.ts';

/** A new device's name: 16 characters of lower-case base32. Minted once per profile. */
export function newDevice(): string {
  return base32(crypto.getRandomValues(new Uint8Array(10)));
}

export function emptyHead(device: string): HeadRow {
  return { key: 'head', device, seq: 0, hash: '', clock: '', revision: 0, entries: 0 };
}

export async function readHead(store: Store): Promise<HeadRow> {
  return (await store.meta.get('head')) ?? emptyHead(newDevice());
}
