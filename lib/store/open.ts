import { refusalOf } from './health.ts';
import { Store } from './tables.ts';

const TRIES = 3;
let opening: Promise<Store> | undefined;

/**
 * The open database. A connection that fails or is closed under way is dropped and opened again, up
 * to three times; the database itself is never deleted.
 * Throws `Refused` with `store-closed` or `store-full` when it stays shut.
 */
export function openStore(): Promise<Store> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Store> {
  let last: unknown;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const store = new Store();
    try {
      await store.open();
      store.on('close', forget);
      return store;
    } catch (error) {
      last = error;
      store.close();
    }
  }
  throw refusalOf(last);
}

function forget(): void {
  opening = undefined;
}
