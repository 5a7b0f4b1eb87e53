import { remind } from '../reminders/remind.ts';
import type { Store } from '../store/tables.ts';
import { openGmailTabs } from './tabs.ts';

/** Brings badge, icon, notifications and alarms to what the agenda and the open tabs say now. */
export async function update(store: Store): Promise<void> {
  const tabs = Object.values(await openGmailTabs());
  await remind(
    store,
    tabs.some((tab) => tab.off.length > 0),
  );
}
