import { browser } from 'wxt/browser';
import type { Reading } from '../../messages/walking.ts';
import { WALK_KINDS } from '../../walk/walk.ts';
import type { Found, Walk, WalkKind, Whole } from '../../walk/walk.ts';

/**
 * What is known of a walk between two of its steps. It lies in the memory of the browser's session:
 * a worker that was stopped finds it again, a browser that was closed does not, and no disk ever
 * holds whom it found. How far it is (`walk`) names nobody, and lies apart.
 */
export const keyOfWalk = (kind: WalkKind) => `walk:${kind}`;
export const keyOfFound = (kind: WalkKind) => `walk-found:${kind}`;
export const keyOfReading = (kind: WalkKind) => `walk-read:${kind}`;

const NOTHING: Reading = { waiting: [], done: [], kept: [] };

async function load<T>(key: string): Promise<T | undefined> {
  return (await browser.storage.session.get(key))[key] as T | undefined;
}

export function loadWalk(kind: WalkKind): Promise<Walk | undefined> {
  return load<Walk>(keyOfWalk(kind));
}

/** The walk that a tab walks. */
export async function loadWalkOf(tab: number): Promise<Walk | undefined> {
  const all = await browser.storage.session.get(WALK_KINDS.map(keyOfWalk));
  return (Object.values(all) as (Walk | undefined)[]).find((walk) => walk?.tab === tab);
}

export async function loadWhole(kind: WalkKind): Promise<Whole | undefined> {
  const [walk, found] = await Promise.all([loadWalk(kind), load<Found>(keyOfFound(kind))]);
  return walk && found && { walk, found };
}

export async function saveWhole({ walk, found }: Whole): Promise<void> {
  const { kind } = walk;
  await browser.storage.session.set({ [keyOfWalk(kind)]: walk, [keyOfFound(kind)]: found });
}

export async function saveWalk(walk: Walk): Promise<void> {
  await browser.storage.session.set({ [keyOfWalk(walk.kind)]: walk });
}

export async function loadReading(kind: WalkKind): Promise<Reading> {
  return (await load<Reading>(keyOfReading(kind))) ?? NOTHING;
}

export async function saveReading(kind: WalkKind, reading: Reading): Promise<void> {
  await browser.storage.session.set({ [keyOfReading(kind)]: reading });
}

/** Forgets a walk and whomever it found. */
export async function forgetWalk(kind: WalkKind): Promise<void> {
  await browser.storage.session.remove(
    [keyOfWalk, keyOfFound, keyOfReading].map((key) => key(kind)),
  );
}

/** One change of a walk at a time: tab, pages and the browser tell of it all at once. */
export function alone<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks.request('walk', change) as Promise<T>;
}
