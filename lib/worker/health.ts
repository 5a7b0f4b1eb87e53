import { browser } from 'wxt/browser';
import type { Health } from '../messages/protocol.ts';
import { Refused } from '../messages/refused.ts';
import { readOnlyReason } from '../store/health.ts';
import { openStore } from '../store/open.ts';
import { staleTabs } from './stale.ts';
import { gmailTabs } from './tabs.ts';

/** What the user should know before trusting what is shown: what is off, and where. */
export async function health(): Promise<Health> {
  const [tabs, known, readOnly, stale] = await Promise.all([
    browser.tabs.query({ url: 'https://mail.google.com/*' }),
    gmailTabs(),
    storeProblem(),
    staleTabs(),
  ]);
  const open = new Set(tabs.map((tab) => tab.id));
  const live = Object.entries(known).filter(([id]) => open.has(Number(id)));
  return {
    readOnly,
    tabs: live.map(([id, tab]) => ({ tab: Number(id), account: tab.account, off: tab.off })),
    stale: stale.length,
    appId: Boolean(import.meta.env['WXT_INBOXSDK_APP_ID']),
  };
}

async function storeProblem(): Promise<Health['readOnly']> {
  try {
    return await readOnlyReason(await openStore());
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}
