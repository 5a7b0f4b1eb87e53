import * as InboxSDK from '@inboxsdk/core';
import type { Surfaces } from '../port.ts';

/** `load()` never settles when the worker or Gmail's page does not play its part. */
const LIMIT_MS = 20_000;

/** Why Gmail could not be reached; a name of ours, never page content. */
export type LoadFailure = 'load-timeout' | 'load-failed' | 'own-window';

/** Gmail's pop-out windows, which InboxSDK does not serve. */
function inOwnWindow(): boolean {
  return (
    /\/popout(?:[/?#]|$)/.test(location.href) || /[?&]view=(?:btop|cm)\b/.test(location.search)
  );
}

/** Loads InboxSDK, or says why that did not work and reports the surface off. */
export async function loadSdk(
  appId: string,
  appName: string,
  surfaces: Surfaces,
): Promise<InboxSDK.InboxSDK | undefined> {
  const off = (why: LoadFailure) => surfaces.report({ surface: 'gmail', state: 'off', why });
  if (inOwnWindow()) {
    off('own-window');
    return undefined;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('load-timeout')), LIMIT_MS);
  });
  try {
    const options = { appName, eventTracking: false, globalErrorLogging: false };
    const sdk = await Promise.race([InboxSDK.load(2, appId, options), late]);
    surfaces.report({ surface: 'gmail', state: 'on' });
    return sdk;
  } catch (error) {
    off((error as Error).message === 'load-timeout' ? 'load-timeout' : 'load-failed');
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
