import { browser } from 'wxt/browser';
import { gmailLink } from '../gmail/link.ts';
import { messenger } from '../messages/messenger.ts';
import { gmailTabs } from './tabs.ts';
import { isWalker } from './walk/orders.ts';
import { wishFor } from './wishes.ts';

/**
 * Shows a thread (with `to`, an answer begun in it), or a new mail to an address, either with a first
 * line where one is given: in a tab of that
 * account where one is open and answers, else in a new one, as soon as that runs.
 */
export async function openThread(input: {
  account: string;
  thread?: string;
  to?: string;
  line?: string;
}): Promise<void> {
  const tabs = Object.entries(await gmailTabs()).filter(
    ([, tab]) => tab.account.toLowerCase() === input.account.toLowerCase(),
  );
  for (const [id] of tabs) {
    const tab = Number(id);
    // The tab that walks lists goes on to others by itself.
    if (await isWalker(tab)) continue;
    const open = await browser.tabs.get(tab).catch(() => undefined);
    if (!open) continue;
    const place = { thread: input.thread, to: input.to, line: input.line };
    const shown = await messenger.sendMessage('show', place, tab).catch(() => false);
    if (!shown) continue;
    await browser.tabs.update(tab, { active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  const fresh = await browser.tabs.create({ url: gmailLink(input.account) });
  if (fresh.id !== undefined && (input.thread || input.to)) await wishFor(fresh.id, input);
}
