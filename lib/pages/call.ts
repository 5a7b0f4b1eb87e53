import type { Call } from '../features/guard/before-call.ts';

let calls: Promise<(call: Call) => Promise<void>> | undefined;

/**
 * Calls somebody from a page, once it is known that now is allowed. What asks and shows why not is
 * loaded with the first call: no list waits for it.
 */
export async function call(to: Call): Promise<void> {
  calls ??= import('./caller.ts').then(({ caller }) => caller());
  return (await calls)(to);
}
