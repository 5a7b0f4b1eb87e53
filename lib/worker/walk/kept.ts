import { browser } from 'wxt/browser';
import type { Reading } from '../../messages/walking.ts';
import type { Found, Walk, Whole } from '../../walk/walk.ts';

/**
 * What is known of a walk between two of its steps. It lies in the memory of the browser's session:
 * a worker that was stopped finds it again, a browser that was closed does not, and no disk ever
 * holds whom it found. How far it is (`walk`) names nobody, and lies apart.
 */
export const WALK = 'walk';
export const FOUND = 'walk-found';
export const READ = 'walk-read';

const NOTHING: Reading = { waiting: [], done: [], kept: [] };

export async function loadWalk(): Promise<Walk | undefined> {
  return (await browser.storage.session.get(WALK))[WALK] as Walk | undefined;
}

export async function loadWhole(): Promise<Whole | undefined> {
  const stored = await browser.storage.session.get([WALK, FOUND]);
  const [walk, found] = [stored[WALK] as Walk | undefined, stored[FOUND] as Found | undefined];
  return walk && found && { walk, found };
}

export async function saveWhole({ walk, found }: Whole): Promise<void> {
  await browser.storage.session.set({ [WALK]: walk, [FOUND]: found });
}

export async function saveWalk(walk: Walk): Promise<void> {
  await browser.storage.session.set({ [WALK]: walk });
}

export async function loadReading(): Promise<Reading> {
  return ((await browser.storage.session.get(READ))[READ] as Reading | undefined) ?? NOTHING;
}

export async function saveReading(reading: Reading): Promise<void> {
  await browser.storage.session.set({ [READ]: reading });
}

/** Forgets a walk and whomever it found. */
export async function forgetWalk(): Promise<void> {
  await browser.storage.session.remove([WALK, FOUND, READ]);
}

/** One change of a walk at a time: tab, pages and the browser tell of it all at once. */
export function alone<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks.request(WALK, change) as Promise<T>;
}
