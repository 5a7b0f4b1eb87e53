import { browser } from 'wxt/browser';
import type { SurfaceReport } from '../messages/answers.ts';
import { messenger } from '../messages/messenger.ts';

/** What is known of an open Gmail tab. Kept for the session only, so that a killed worker knows too. */
interface GmailTab {
  account: string;
  off: SurfaceReport[];
}
export const TABS = 'gmail-tabs';

export async function gmailTabs(): Promise<Record<string, GmailTab>> {
  const stored = await browser.storage.session.get(TABS);
  return (stored[TABS] ?? {}) as Record<string, GmailTab>;
}

async function save(change: (tabs: Record<string, GmailTab>) => void): Promise<void> {
  // One lock for read and write, or two tabs that start at once would overwrite each other.
  await navigator.locks.request(TABS, async () => {
    const tabs = await gmailTabs();
    change(tabs);
    await browser.storage.session.set({ [TABS]: tabs });
  });
}

export async function rememberTab(tab: number, account: string): Promise<void> {
  await save((tabs) => {
    tabs[tab] = { account, off: [] };
  });
}

export async function rememberSurfaces(tab: number, account: string, reports: SurfaceReport[]) {
  await save((tabs) => {
    const off = reports.filter((report) => report.state === 'off');
    const named = new Set(reports.map((report) => report.surface));
    const before = (tabs[tab]?.off ?? []).filter((report) => !named.has(report.surface));
    tabs[tab] = { account, off: [...before, ...off] };
  });
}

/** Forgets a closed tab; says whether it was a Gmail tab that is known. */
export async function forgetTab(tab: number): Promise<boolean> {
  if (!Object.hasOwn(await gmailTabs(), tab)) return false;
  await save((tabs) => {
    delete tabs[tab];
  });
  return true;
}

/** Known tabs that still show Gmail; one that has left it is off no more. */
export async function openGmailTabs(): Promise<Record<string, GmailTab>> {
  const [known, open] = await Promise.all([
    gmailTabs(),
    browser.tabs.query({ url: 'https://mail.google.com/*' }),
  ]);
  const ids = new Set(open.map((tab) => String(tab.id)));
  return Object.fromEntries(Object.entries(known).filter(([id]) => ids.has(id)));
}

/** Tells every Gmail tab but one that the ledger changed. A tab that is gone is forgotten. */
export async function tellTabs(revision: number, but?: number): Promise<void> {
  const tabs = Object.keys(await gmailTabs()).map(Number);
  await Promise.all(tabs.filter((tab) => tab !== but).map((tab) => tellTab(tab, revision)));
}

/** Tells one Gmail tab. */
export async function tellTab(tab: number, revision: number): Promise<void> {
  const open = await browser.tabs.get(tab).catch(() => undefined);
  if (!open) await forgetTab(tab);
  else await messenger.sendMessage('changed', { revision }, tab).catch(() => undefined);
}
