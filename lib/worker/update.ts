import { isGuardOff } from '../messages/guard-off.ts';
import { remind } from '../reminders/remind.ts';
import { loadDiscreet } from '../settings/discreet.ts';
import type { Store } from '../store/tables.ts';
import { staleTabs } from './stale.ts';
import { openGmailTabs } from './tabs.ts';

/** Whether the icon was last marked. A worker that starts anew brings it up to date anyway. */
let marked = false;

/** Whether a closed tab may be the one for which the icon is marked. */
export function isIconMarked(): boolean {
  return marked;
}

/** Brings badge, icon, notifications and alarms to what the agenda and the open tabs say now. */
export async function update(store: Store): Promise<void> {
  const [tabs, stale, discreet] = await Promise.all([
    openGmailTabs().then(Object.values),
    staleTabs(() => void update(store)),
    loadDiscreet(),
  ]);
  const off = tabs.flatMap((tab) => tab.off);
  const guardOff = stale.length > 0 || isGuardOff(off);
  marked = guardOff || off.length > 0;
  await remind(store, {
    ...(marked && { off: guardOff ? ('guard' as const) : ('part' as const) }),
    discreet,
  });
}
