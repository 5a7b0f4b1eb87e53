import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { Call } from '../features/guard/before-call.ts';

/**
 * The call that was begun on a page and of which it is not said yet how it went. What dials may take
 * the focus, and with it closes the popup: the card waits here for its return. It lies in the memory
 * of the browser's session, closed to Gmail, and is gone with the browser.
 */
const KEY = 'open-call';
/** Longer than a call goes on: after that nobody comes back to say how it went. */
const LASTS_MS = 2 * 60 * 60_000;

const stored = z.object({
  email: z.string(),
  name: z.string().optional(),
  phone: z.string(),
  /** When it was dialled, ms UTC. */
  at: z.number(),
});

/** Keeps a call as it is dialled. @param at ms UTC */
export async function keepOpenCall({ email, name, phone }: Call, at: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: { email, name, phone, at } });
}

async function load(): Promise<z.output<typeof stored> | undefined> {
  return stored.safeParse((await browser.storage.session.get(KEY))[KEY]).data;
}

/** The call that waits to be noted; undefined where none does. What is old is forgotten. @param now ms UTC */
export async function openCall(now: number): Promise<Call | undefined> {
  const there = await load();
  if (!there) return undefined;
  const { email, name, phone, at } = there;
  const call = { email, phone, ...(name && { name }) };
  if (now - at <= LASTS_MS) return call;
  await endOpenCall(call);
  return undefined;
}

/** It was said how a call went, or that nothing is to be noted. Another that was begun since waits on. */
export async function endOpenCall({ email }: Call): Promise<void> {
  if ((await load())?.email === email) await browser.storage.session.remove(KEY);
}

/** Tells when a call ended, here or on another page. */
export function onOpenCallEnd({ email }: Call, told: () => void, until: AbortSignal): void {
  const changed = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change && !change.newValue && stored.safeParse(change.oldValue).data?.email === email)
      told();
  };
  browser.storage.session.onChanged.addListener(changed);
  const stop = () => browser.storage.session.onChanged.removeListener(changed);
  until.addEventListener('abort', stop, { once: true });
}
