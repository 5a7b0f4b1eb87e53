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

/** Shows the card of a call again that was dialled before this page was closed over it, if there is one. */
export async function resumeCall(): Promise<void> {
  const open = await openCall(now());
  if (open) await (await calls()).show(open);
}
