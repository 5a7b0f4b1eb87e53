import { inTime } from '../messages/in-time.ts';
import { update } from './update.ts';
import { chooseUseful } from '../store/useful-day.ts';
import { present } from './present.ts';
import type { Store } from '../store/tables.ts';
import { tellTab, tellTabs } from './tabs.ts';

/** A tab that is busy or asleep is not waited for longer. */
const PATIENCE_MS = 200;

async function bringUpToDate(store: Store): Promise<void> {
  await update(store);
  await chooseUseful(store, await present());
}

/**
 * What follows a change: word to every Gmail tab, then badge, notifications, alarms
 * and what could be useful today. Settles once
 * the tabs know, so that no mail is judged by what was true before something was seen to be saved; the
 * tab that asked (`asker`) has its answer first. It can take nothing back from "saved"; what
 * fails here is made good by the next start of the worker, which brings the same up to date.
 */
export async function afterChange(store: Store, revision: number, asker?: number): Promise<void> {
  const told = tellTabs(revision, asker).catch(() => undefined);
  void bringUpToDate(store).catch((error: unknown) => {
    console.warn(`after change: ${(error as Error).name}`);
  });
  await inTime(told, PATIENCE_MS);
  // After its answer: what is pressed while a change is under way is not done.
  if (asker !== undefined)
    setTimeout(() => void tellTab(asker, revision).catch(() => undefined), 0);
}
