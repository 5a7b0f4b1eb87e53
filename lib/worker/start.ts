import { browser } from 'wxt/browser';
import { onClockSet } from '../clock/now.ts';
import { serve } from '../messages/serve.ts';
import { onNotificationButton, onNotificationClick, sayNotDone } from './notification-acts.ts';
import { catchUp } from './catch-up.ts';
import { handlers } from './handlers.ts';
import { onInstalled } from './install.ts';
import { checkWhole } from '../store/check.ts';
import { forgetTab } from './tabs.ts';
import { isIconMarked } from './update.ts';
import { walkerLost } from './walk/orders.ts';

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
  await walkerLost(tab, 'closed');
  if ((await forgetTab(tab)) || isIconMarked()) await catchUp();
}
