import { browser } from 'wxt/browser';
import { MAIL_PAGES } from '../gmail/is-mail.ts';
import { TAB_MARK } from '../gmail/tab-mark.ts';
import { gmailTabs } from './tabs.ts';

/**
 * The open Gmail tabs that run nothing of this version, though it is installed: they need a reload.
 * `onLate` is told when a tab that was too busy to be asked has answered after all.
 */
export async function staleTabs(onLate?: () => void): Promise<number[]> {
  const [tabs, known] = await Promise.all([browser.tabs.query({ url: MAIL_PAGES }), gmailTabs()]);
  const unheard = tabs.filter((tab) => !Object.hasOwn(known, String(tab.id)));
  const stale = await Promise.all(unheard.map((tab) => isStale(tab, onLate)));
  return unheard.flatMap(({ id }, at) => (stale[at] && id !== undefined ? [id] : []));
}

/** The part of a browser tab that is asked about. */
interface Tab {
  id?: number;
  url?: string;
  status?: string;
  discarded?: boolean;
}

/** A tab that does not say how far it is within this is busy, and no more is known of it. */
const PATIENCE_MS = 1_000;

/**
 * Whether a Gmail tab that has not said hello never will, because it was open before this version
 * was there. One that still loads will, and so will one that has just started.
 */
export async function isStale(tab: Tab, onLate?: () => void): Promise<boolean> {
  if (tab.id === undefined || tab.status !== 'complete' || tab.discarded) return false;
  if (!new URL(tab.url ?? 'about:blank').pathname.startsWith('/mail/')) return false;
  return (await markOf(tab.id, onLate)) !== 'starting';
}

/** The mark of `lib/gmail/tab-mark.ts`; `starting` as well where the tab cannot be asked. */
async function markOf(tabId: number, onLate?: () => void): Promise<string | undefined> {
  let isLate = false;
  const late = new Promise<'starting'>((resolve) => {
    setTimeout(() => {
      isLate = true;
      resolve('starting');
    }, PATIENCE_MS);
  });
  const read = browser.scripting
    .executeScript({ target: { tabId }, func: readMark, args: [TAB_MARK] })
    .then(
      ([frame]) => frame?.result ?? undefined,
      () => 'starting',
    );
  void read.then((mark) => {
    if (isLate && mark !== 'starting') onLate?.();
  });
  return Promise.race([read, late]);
}

/** Runs in the page's isolated world, so it can use nothing from outside itself. */
function readMark(mark: string): string | null {
  return document.documentElement.getAttribute(mark);
}
