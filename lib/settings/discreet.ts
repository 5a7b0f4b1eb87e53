import { browser } from 'wxt/browser';

/**
 * Discreet mode (design, section 1, principle 9): whether everything but the guard's own dialog is
 * hidden, for whoever looks on. One choice for all tabs and accounts.
 */
export const DISCREET = 'discreet';

export async function loadDiscreet(): Promise<boolean> {
  return (await browser.storage.local.get(DISCREET))[DISCREET] === true;
}

export async function saveDiscreet(on: boolean): Promise<void> {
  await browser.storage.local.set({ [DISCREET]: on });
}
