import type { PolicySettings } from '../policy/settings.ts';
import { useStored } from './use-stored.ts';

async function load(): Promise<PolicySettings> {
  // Loaded beside the page: reading settings brings the whole of zod, and no row waits for it.
  const { loadPolicy } = await import('../settings/settings.ts');
  return loadPolicy();
}

/** The user's settings, read again when they change; absent until they are read. */
export function usePolicy(): PolicySettings | undefined {
  return useStored(load, 'policy');
}
