import { remind } from '../reminders/remind.ts';
import type { Store } from '../store/tables.ts';
import { tellTabs } from './tabs.ts';

/** What follows a change: badge, notifications and alarms, and word to every Gmail tab. */
export async function afterChange(store: Store, revision: number): Promise<void> {
  await Promise.all([remind(store), tellTabs(revision)]);
}
