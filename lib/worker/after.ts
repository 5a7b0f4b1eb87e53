import { update } from './update.ts';
import type { Store } from '../store/tables.ts';
import { tellTabs } from './tabs.ts';

/**
 * What follows a change: badge, notifications and alarms, and word to every Gmail tab. It comes
 * after "saved" and can take nothing back from it; what fails here is made good by the next start
 * of the worker, which brings the same up to date.
 */
export function afterChange(store: Store, revision: number): void {
  Promise.all([update(store), tellTabs(revision)]).catch((error: unknown) => {
    console.warn(`after change: ${(error as Error).name}`);
  });
}
