import { clockReady } from '../clock/now.ts';
import { keepingRung } from '../reminders/keep-rung.ts';
import { refreshStale } from '../store/refresh.ts';
import { needsRebuild, rebuild } from '../store/rebuild.ts';
import { chooseUseful } from '../store/useful-day.ts';
import type { Store } from '../store/tables.ts';
import { present } from './present.ts';
import { readyStore } from './ready-store.ts';
import { update } from './update.ts';

/**
 * Brings everything that depends on the time up to now: after a start, a sleep, an update. What
 * fails is tried again at the next start or alarm; until then the pages say what is wrong.
 */
export async function catchUp(besides?: (store: Store) => Promise<unknown>): Promise<void> {
  try {
    await clockReady;
    const store = await readyStore();
    const at = await present();
    if ((await needsRebuild(store, at)) !== undefined) {
      await keepingRung(store, at.now, () => rebuild(store, at));
    }
    await refreshStale(store, at);
    await update(store);
    await chooseUseful(store, at);
    await besides?.(store);
  } catch (error) {
    console.warn(`catch up: ${(error as Error).name}`);
  }
}
