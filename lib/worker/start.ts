import { browser } from 'wxt/browser';
import { clockReady, onClockSet } from '../clock/now.ts';
import { serve } from '../messages/serve.ts';
import { onNotificationButton, onNotificationClick, sayNotDone } from './notification-acts.ts';
import { handlers } from './handlers.ts';
import { onInstalled } from './install.ts';
import { present } from './present.ts';
import { checkWhole } from '../store/check.ts';
import { refreshStale } from '../store/refresh.ts';
import { needsRebuild, rebuild } from '../store/rebuild.ts';
import { readyStore } from './ready-store.ts';
import type { Store } from '../store/tables.ts';
import { forgetTab } from './tabs.ts';
import { update } from './update.ts';

/**
 * Starts the worker. Chrome stops it after half a minute of idling and starts it for the next
 * event, so every listener is registered in this first turn and nothing is kept in memory that
 * must survive.
 */
export function startWorker(): void {
  // A content script could otherwise read and write this storage (measured).
  void browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  serve(handlers);
  browser.alarms.onAlarm.addListener(() => void catchUp());
  browser.notifications.onClicked.addListener(
    (id) => void onNotificationClick(id).catch(sayNotDone),
  );
  browser.notifications.onButtonClicked.addListener(
    (id, button) => void onNotificationButton(id, button).catch(sayNotDone),
  );
  browser.runtime.onInstalled.addListener((details) => void onInstalled(details.reason));
  // An update waits while the worker lives; nothing here is half done between two events.
  browser.runtime.onUpdateAvailable.addListener(() => browser.runtime.reload());
  browser.runtime.onStartup.addListener(() => void catchUp(checkWhole));
  browser.tabs.onRemoved.addListener((tab) => void onTabClosed(tab));
  onClockSet(() => void catchUp());
  void catchUp();
}

/** A part that was off in a closed tab is off no more. */
async function onTabClosed(tab: number): Promise<void> {
  if (await forgetTab(tab)) await catchUp();
}

/**
 * Brings everything that depends on the time up to now: after a start, a sleep, an update. What
 * fails is tried again at the next start or alarm; until then the pages say what is wrong.
 */
async function catchUp(besides?: (store: Store) => Promise<unknown>): Promise<void> {
  try {
    await clockReady;
    const store = await readyStore();
    const at = await present();
    if ((await needsRebuild(store, at)) !== undefined) await rebuild(store, at);
    await refreshStale(store, at);
    await update(store);
    await besides?.(store);
  } catch (error) {
    console.warn(`catch up: ${(error as Error).name}`);
  }
}
