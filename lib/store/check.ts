import { verifyChain } from '../ledger/chain.ts';
import type { HeadRow, Store } from './tables.ts';
import { storedHead } from './device.ts';
import { noteDamage } from './watermark.ts';

const CHUNK = 1000;

/**
 * Looks whether every entry is still there: damage to a database shows as fewer rows, never as an
 * error. Counts them and follows this device's chain to its end, a chunk at a time; once for each
 * start of the browser. What is missing makes the ledger read-only until a backup is imported.
 */
export async function checkWhole(store: Store): Promise<boolean> {
  const { head, count } = await store.transaction('r', store.meta, store.entries, async () => ({
    head: await storedHead(store),
    count: await store.entries.count(),
  }));
  const whole = !head || (count === head.entries && (await chainHolds(store, head)));
  if (!whole) await noteDamage();
  return whole;
}

async function chainHolds(store: Store, head: HeadRow): Promise<boolean> {
  let from = { seq: 0, hash: '' };
  while (from.seq < head.seq) {
    const last = Math.min(from.seq + CHUNK, head.seq);
    const entries = await store.entries
      .where('[device+seq]')
      .between([head.device, from.seq + 1], [head.device, last], true, true)
      .toArray();
    const report = verifyChain(entries, from);
    if (report.broken || report.seq !== last) return false;
    from = report;
  }
  return from.hash === head.hash;
}
