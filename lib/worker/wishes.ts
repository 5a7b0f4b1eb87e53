import { browser } from 'wxt/browser';

/** What a Gmail tab that was just opened is to show once it runs. */
export interface Wish {
  thread?: string;
  to?: string;
  /** What the answer, or the new mail, begins with. */
  line?: string;
}
interface Waiting extends Wish {
  account: string;
}

// For the session only, so that a worker that was stopped meanwhile knows it too.
const keyOf = (tab: number) => `wish:${tab}`;

export async function wishFor(tab: number, wish: Waiting): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: wish });
}

/**
 * What this tab is to show, once. Nothing where another account came up than was meant: the
 * conversation is not there.
 */
export async function takeWish(tab: number, account: string): Promise<Wish | undefined> {
  const stored = await browser.storage.session.get(keyOf(tab));
  const wish = stored[keyOf(tab)] as Waiting | undefined;
  if (!wish) return undefined;
  await browser.storage.session.remove(keyOf(tab));
  const meant = wish.account.toLowerCase();
  if (meant && meant !== account.toLowerCase()) return undefined;
  return { thread: wish.thread, to: wish.to, line: wish.line };
}
