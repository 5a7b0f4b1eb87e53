import { browser } from 'wxt/browser';
import * as z from 'zod';

/**
 * Messages about which nothing more is to be shown, though nobody of them may be kept: their ids
 * alone, beside the ledger, since about who is no contact nothing is stored.
 */
const KEY = 'left-mail';
/** Older ones are forgotten; their card would come back. */
const MOST = 1000;
const ids = z.array(z.string().max(64)).max(MOST);

async function left(): Promise<string[]> {
  const stored = await browser.storage.local.get(KEY);
  const read = ids.safeParse(stored[KEY] ?? []);
  return read.success ? read.data : [];
}

export async function isLeft(message: string): Promise<boolean> {
  return (await left()).includes(message);
}

export async function leaveMail(message: string): Promise<void> {
  // One lock for read and write, or two tabs at once would overwrite each other.
  await navigator.locks.request(KEY, async () => {
    const before = (await left()).filter((id) => id !== message);
    await browser.storage.local.set({ [KEY]: [...before, message].slice(-MOST) });
  });
}
