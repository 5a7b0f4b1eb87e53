import { now } from '../clock/now.ts';
import type { Call } from '../features/guard/before-call.ts';
import type { Caller } from './caller.ts';
import { openCall } from './open-call.ts';

let caller: Promise<Caller> | undefined;

function calls(): Promise<Caller> {
  caller ??= import('./caller.ts').then((made) => made.caller());
  return caller;
}

/**
 * Calls somebody from a page, once it is known that now is allowed. What asks and shows why not is
 * loaded with the first call: no list waits for it.
 */
export async function call(to: Call): Promise<void> {
  return (await calls()).call(to);
}

/**
 * Shows the card of a call again that was dialled before this page was closed over it, if there is one.
 * What cannot be read is not shown: the popup says itself what is wrong.
 */
export async function resumeCall(): Promise<void> {
  try {
    const open = await openCall(now());
    if (open) await (await calls()).resume(open);
  } catch (error) {
    console.warn(`open call: ${(error as Error).name}`);
  }
}
