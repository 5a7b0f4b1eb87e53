import './page.css';
import type { GmailPort, Surfaces } from '../port.ts';
import { earlySends } from './early-send.ts';
import { loadSdk } from './load.ts';
import { portOf } from './port.ts';
import { hideSampleBar } from './sample-bar.ts';

/** Any text loads; the SDK shows a note about one that was never registered with its makers. */
const APP_ID: string = import.meta.env['WXT_INBOXSDK_APP_ID'] || 'sdk_not-registered';

/** Gmail through InboxSDK; undefined when it could not be had, which `surfaces` then tells. */
export async function loadGmail(
  name: string,
  surfaces: Surfaces,
  signal: AbortSignal,
): Promise<GmailPort | undefined> {
  if (import.meta.env.MODE === 'sample') hideSampleBar();
  const early = earlySends(surfaces, signal);
  const sdk = await loadSdk(APP_ID, name, surfaces);
  if (!sdk) early.end();
  return sdk && portOf(sdk, surfaces, early, signal);
}
