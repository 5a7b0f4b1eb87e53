import { browser } from 'wxt/browser';
import { gmailLink } from '../../gmail/link.ts';
import { messenger } from '../../messages/messenger.ts';
import type { Walk } from '../../walk/walk.ts';

/** The walk with a tab to walk in: its own where that is still open, else a new one that lies behind. */
export async function withTab(walk: Walk): Promise<Walk> {
  const open = walk.tab !== undefined && (await browser.tabs.get(walk.tab).catch(() => undefined));
  if (open) return walk;
  return inNewTab(walk);
}

/** The same with Gmail loaded anew, after something went wrong in it. */
export async function withFreshTab({ arrived: _arrived, ...walk }: Walk): Promise<Walk> {
  if (walk.tab === undefined) return inNewTab(walk);
  const url = gmailLink(walk.account);
  const there = await browser.tabs.update(walk.tab, { url }).catch(() => undefined);
  return there ? walk : inNewTab(walk);
}

async function inNewTab(walk: Walk): Promise<Walk> {
  const { id } = await browser.tabs.create({ url: gmailLink(walk.account), active: false });
  return { ...walk, ...(id !== undefined && { tab: id }) };
}

/** Tells its tab that there is something to do; one that still loads asks by itself. */
export async function tellWalker({ tab }: Walk): Promise<void> {
  if (tab !== undefined) await messenger.sendMessage('walkOn', {}, tab).catch(() => undefined);
}

/** Closes its tab, unless the user has come to look at it. */
export async function closeTab({ tab }: Walk): Promise<void> {
  if (tab === undefined) return;
  const open = await browser.tabs.get(tab).catch(() => undefined);
  if (open && !open.active) await browser.tabs.remove(tab).catch(() => undefined);
}
