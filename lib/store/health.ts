import type { Problem } from '../messages/answers.ts';
import { Refused } from '../messages/refused.ts';
import { storedHead } from './device.ts';
import { hasLost, isDamaged, readWatermark } from './watermark.ts';
import type { Store } from './tables.ts';

/** Below this much free space nothing more is written: a full disk can wipe the database. */
const LEAST_FREE_BYTES = 50_000_000;

/**
 * Why the ledger cannot be written now, or undefined when it can. Asked before each write: the
 * space that is left, and whether entries have been lost.
 */
export async function readOnlyReason(store: Store): Promise<Problem | undefined> {
  const full = await fullReason();
  if (full) return full;
  return (await isLost(store)) ? { code: 'read-only', detail: 'lost' } : undefined;
}

/** Whether there is too little space left to write anything. */
export async function fullReason(): Promise<Problem | undefined> {
  const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
  return quota - usage < LEAST_FREE_BYTES ? { code: 'store-full' } : undefined;
}

/** Whether entries that were here are gone. */
export async function isLost(store: Store): Promise<boolean> {
  const [head, mark] = [await storedHead(store), await readWatermark()];
  return hasLost(head, mark) || isDamaged();
}

/** Errors of the database itself, as Dexie and the browser name them. */
const SHUT =
  /^(OpenFailed|DatabaseClosed|MissingAPI|Abort|Timeout|Unknown|InvalidState|Version|Upgrade|NotFound|Transaction\w*|PrematureCommit)(Error)?$/;

/**
 * What an error of the database comes to, to be thrown in its place. Any other error is thrown as
 * it is: a slip of ours must not look like a full disk.
 */
export function refusalOf(error: unknown): unknown {
  if (error instanceof Refused) return error;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return new Refused('store-full');
  const shut = names.find((name) => SHUT.test(name));
  return shut ? new Refused('store-closed', shut) : error;
}

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let at: unknown = error;
  // Dexie wraps the browser's error in one of its own, at times twice.
  while (at && typeof at === 'object' && names.length < 4) {
    if ('name' in at) names.push(String(at.name));
    at = 'inner' in at ? at.inner : undefined;
  }
  return names;
}
