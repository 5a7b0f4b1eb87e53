import { browser } from 'wxt/browser';
import { MAIL_PAGES } from '../gmail/is-mail.ts';
import { RELOAD_LINE, TAB_MARK } from '../gmail/tab-mark.ts';
import { gmailTabs } from './tabs.ts';

/** After an install: the page of first steps. Open Gmail tabs run nothing of ours until reloaded. */
export async function onInstalled(reason: string): Promise<void> {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
  const known = await gmailTabs();
  const tabs = await browser.tabs.query({ url: MAIL_PAGES });
  const ids = tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
  await Promise.all(ids.filter((id) => !Object.hasOwn(known, id)).map(askForReload));
}

/** One quiet line at the foot of a Gmail tab that was open before. */
async function askForReload(tabId: number): Promise<void> {
  const words = browser.i18n.getMessage('reload_to_start' as never);
  await browser.scripting
    .executeScript({ target: { tabId }, func: showLine, args: [words, RELOAD_LINE, TAB_MARK] })
    // A tab that is gone or still loading needs no line: it will start by itself.
    .catch(() => undefined);
}

/** Runs in the page's isolated world, so it can use nothing from outside itself. */
function showLine(words: string, id: string, mark: string): void {
  // A tab that has just been opened runs the extension already.
  if (document.documentElement.hasAttribute(mark)) return;
  if (document.getElementById(id) || !document.body) return;
  const line = document.createElement('div');
  line.id = id;
  line.setAttribute('role', 'status');
  line.textContent = words;
  line.style.cssText =
    'position:fixed;left:24px;bottom:24px;z-index:2147483000;padding:12px 20px;border-radius:12px;' +
    'background:#1c2321;color:#ffffff;font:14px/20px "Google Sans",Roboto,Arial,sans-serif';
  document.body.append(line);
}
