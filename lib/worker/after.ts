import { update } from './update.ts';
import type { Store } from '../store/tables.ts';
import { tellTabs } from './tabs.ts';

/** A tab that is busy or asleep is not waited for longer. */
const PATIENCE_MS = 200;

/**
 * What follows a change: word to every Gmail tab, then badge, notifications and alarms. Settles once
 * the tabs know, so that no mail is judged by what was true before something was seen to be saved. It
 * can take nothing back from "saved"; what fails here is made good by the next start of the worker,
 * which brings the same up to date.
 */
export async function afterChange(store: Store, revision: number): Promise<void> {
  const told = tellTabs(revision).catch(() => undefined);
  void update(store).catch((error: unknown) => {
    console.warn(`after change: ${(error as Error).name}`);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((end) => {
    timer = setTimeout(end, PATIENCE_MS);
  });
  await Promise.race([told, late]);
  clearTimeout(timer);
}
