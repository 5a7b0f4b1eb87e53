import { browser } from 'wxt/browser';
// Pages read this file too; the small zod keeps them quick to open.
import * as z from 'zod/mini';
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
export type Watermark = z.infer<typeof watermarkSchema>;

const WATERMARK = 'watermark';
const BARS = 'bars';

export async function readWatermark(): Promise<Watermark | undefined> {
  const stored = await browser.storage.local.get(WATERMARK);
  return watermarkSchema.safeParse(stored[WATERMARK]).data;
}

export async function writeWatermark({ device, seq, hash, entries }: HeadRow): Promise<void> {
  await browser.storage.local.set({ [WATERMARK]: { device, seq, hash, entries } });
}

export async function mirrorBars(store: Store): Promise<void> {
  const bars: BarRow[] = await store.bars.toArray();
  await browser.storage.local.set({ [BARS]: bars });
}

/** Whether the database has lost what the watermark says it held. Being ahead of it is normal. */
export function hasLost(head: HeadRow | undefined, mark: Watermark | undefined): boolean {
  if (!mark || mark.seq === 0) return false;
  if (!head || head.device !== mark.device || head.seq < mark.seq) return true;
  return head.seq === mark.seq && head.hash !== mark.hash;
}
