import { browser } from 'wxt/browser';
import type { Clock } from '../time/clock.ts';

/**
 * The one clock of the worker and the extension's pages. In the sample build it can be set ahead
 * through `sample-clock` in the extension's own storage, so that a tour or a test need not wait two
 * weeks; in a release build that branch is not there, and a test holds the bundle to it.
 */
const KEY = 'sample-clock';
let offset = 0;
const watchers = new Set<() => void>();

export const now: Clock = () => Date.now() + offset;

/** Milliseconds between the machine's clock and this one; 0 in a release build. */
export function clockOffset(): number {
  return offset;
}

/** Settles once the offset is known. */
export const clockReady: Promise<void> =
  import.meta.env.MODE === 'sample' ? watch() : Promise.resolve();

/** Calls `changed` when the sample's clock is set; never in a release build. */
export function onClockSet(changed: () => void): void {
  watchers.add(changed);
}

async function watch(): Promise<void> {
  browser.storage.local.onChanged.addListener((changes) => {
    if (!changes[KEY]) return;
    offset = Number(changes[KEY].newValue ?? 0);
    for (const changed of watchers) changed();
  });
  const stored = await browser.storage.local.get(KEY);
  offset = Number(stored[KEY] ?? 0);
}
