import { openStore } from '../store/open.ts';
import { beginProjections, needsRebuild, rebuild } from '../store/rebuild.ts';
import type { Store } from '../store/tables.ts';
import { catchUpMirror } from '../store/watermark.ts';
import { present } from './present.ts';

const prepared = new WeakMap<Store, Promise<void>>();

/**
 * The ledger, fit to be asked and written: what a worker that was stopped left undone is made good
 * first. Projections that are missing are waited for, or a command would not know whom it concerns.
 */
export async function readyStore(): Promise<Store> {
  const store = await openStore();
  const before = prepared.get(store);
  const ready = before ?? prepare(store);
  prepared.set(store, ready);
  try {
    await ready;
  } catch (error) {
    prepared.delete(store);
    throw error;
  }
  return store;
}

async function prepare(store: Store): Promise<void> {
  await catchUpMirror(store);
  const at = await present();
  await beginProjections(store, at);
  if ((await needsRebuild(store)) === 'missing') await rebuild(store, at);
}
