import { browser } from 'wxt/browser';
import * as z from 'zod';
import { storedHead } from './device.ts';
import type { BarRow, HeadRow, Store } from './tables.ts';

/**
 * What must survive the loss of the database lies outside it: how far this device's chain had
 * come, and who must not be contacted. A full disk can wipe IndexedDB without any error (measured),
 * and an empty database beside a watermark is a loss, never a new install.
 */
const watermarkSchema = z.object({
  device: z.string(),
  seq: z.number(),
  hash: z.string(),
  entries: z.number(),
});
const barSchema = z.object({
  entry: z.string(),
  contact: z.string(),
  how: z.enum(['never', 'farewell']),
  scope: z.enum(['person', 'domain']),
  domain: z.string().optional(),
  addresses: z.array(z.string()),
  channels: z.array(z.string()).optional(),
  confirmed: z.boolean(),
  name: z.string(),
});
export type Watermark = z.infer<typeof watermarkSchema>;

const WATERMARK = 'watermark';
const BARS = 'bars';
const DAMAGED = 'damaged';

export async function readWatermark(): Promise<Watermark | undefined> {
  const stored = await browser.storage.local.get(WATERMARK);
  return watermarkSchema.safeParse(stored[WATERMARK]).data;
}

/** Notes that entries are missing although the head is there. */
export async function noteDamage(): Promise<void> {
  await browser.storage.local.set({ [DAMAGED]: true });
}

export async function isDamaged(): Promise<boolean> {
  return (await browser.storage.local.get(DAMAGED))[DAMAGED] === true;
}

/** A backup was imported: what is here now is what there is. */
export async function forgetDamage(): Promise<void> {
  await browser.storage.local.remove(DAMAGED);
}

/** Whether the database has lost what the watermark says it held. Being ahead of it is normal. */
export function hasLost(head: HeadRow | undefined, mark: Watermark | undefined): boolean {
  if (!mark || mark.entries === 0) return false;
  if (!head || head.device !== mark.device) return true;
  if (head.seq < mark.seq || head.entries < mark.entries) return true;
  return head.seq === mark.seq && head.hash !== mark.hash;
}

/** One mirror after the other, or an older one could be written over a newer one. */
const writing = new WeakMap<Store, Promise<void>>();
/** Begun by nobody yet: whoever asks now is served by it too. */
const waiting = new WeakMap<Store, Promise<void>>();

/** Writes watermark and bars as the database has them by then. Call after each commit. */
export function mirror(store: Store): Promise<void> {
  const queued = waiting.get(store);
  if (queued) return queued;
  const next = (writing.get(store) ?? Promise.resolve()).then(() => {
    waiting.delete(store);
    return write(store);
  });
  waiting.set(store, next);
  writing.set(
    store,
    next.catch(() => undefined),
  );
  return next;
}

/**
 * Makes good what a worker that was stopped between its commit and the mirror left undone. Where
 * the database is behind the mirror it is a loss, and the mirror stays as it is.
 */
export async function catchUpMirror(store: Store): Promise<void> {
  const [head, mark] = [await storedHead(store), await readWatermark()];
  if (!head || hasLost(head, mark)) return;
  if (mark?.seq !== head.seq || mark.entries !== head.entries) await mirror(store);
}

async function write(store: Store): Promise<void> {
  const [head, bars] = await store.transaction('r', store.meta, store.bars, async () =>
    Promise.all([storedHead(store), store.bars.toArray()]),
  );
  if (!head) return;
  const { device, seq, hash, entries } = head;
  const kept = [...bars, ...(await onlyInMirror(store, bars))];
  await browser.storage.local.set({
    [WATERMARK]: { device, seq, hash, entries } satisfies Watermark,
    [BARS]: kept,
  });
}

/** Who must not be contacted, as it lies outside the database. */
export async function mirroredBars(): Promise<BarRow[]> {
  const stored = await browser.storage.local.get(BARS);
  const rows: unknown[] = Array.isArray(stored[BARS]) ? stored[BARS] : [];
  return rows.flatMap((row) => barSchema.safeParse(row).data ?? []);
}

/**
 * Bars of the mirror of which the ledger knows nothing: it lost them, and until a backup brings
 * them back they hold. A bar that was ended is known, and goes.
 */
async function onlyInMirror(store: Store, bars: BarRow[]): Promise<BarRow[]> {
  const mirrored = await mirroredBars();
  const inForce = new Set(bars.map((bar) => bar.entry));
  const others = mirrored.filter((bar) => !inForce.has(bar.entry));
  const known = await store.entries.bulkGet(others.map((bar) => bar.entry));
  return others.filter((_bar, index) => !known[index]);
}
