import { browser } from 'wxt/browser';
import { messenger } from '../messages/messenger.ts';
import { gmailTabs } from './tabs.ts';

/**
 * Shows a thread, or a new mail to an address: in a tab of that account where one is open and
 * answers, else in a new one. `authuser` leads to the right account whatever its number is.
 */
export async function openThread(input: { account: string; thread?: string; to?: string }) {
  const tabs = Object.entries(await gmailTabs()).filter(
    ([, tab]) => tab.account.toLowerCase() === input.account.toLowerCase(),
  );
  for (const [id] of tabs) {
    const tab = Number(id);
    const open = await browser.tabs.get(tab).catch(() => undefined);
    if (!open) continue;
    const place = { thread: input.thread, to: input.to };
    const shown = await messenger.sendMessage('show', place, tab).catch(() => false);
    if (!shown) continue;
    await browser.tabs.update(tab, { active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url: gmailUrl(input) });
}

/** Gmail's own address for it. */
export function gmailUrl({
  account,
  thread,
  to,
}: {
  account: string;
  thread?: string;
  to?: string;
}) {
  const url = new URL('https://mail.google.com/mail/u/');
  if (account) url.searchParams.set('authuser', account);
  if (thread) url.hash = `all/${thread}`;
  else if (to) {
    url.searchParams.set('view', 'cm');
    url.searchParams.set('fs', '1');
    url.searchParams.set('to', to);
  }
  return url.href;
}
