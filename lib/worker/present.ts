import { clockReady, now } from '../clock/now.ts';
import { localZone } from '../clock/zone.ts';
import { loadPolicy } from '../settings/settings.ts';
import type { Present } from '../store/projections.ts';

/** Now, here, by the user's settings. */
export async function present(zone = localZone()): Promise<Present> {
  await clockReady;
  return { now: now(), zone, settings: await loadPolicy() };
}
