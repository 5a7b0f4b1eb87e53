import type { Store } from './tables.ts';

/** Notes that a thread was opened in Gmail: up to then it is known whether they answered. */
export async function sight(
  store: Store,
  account: string,
  thread: string,
  now: number,
): Promise<void> {
  await store.sightings.put({ account, thread, at: new Date(now).toISOString() });
}
