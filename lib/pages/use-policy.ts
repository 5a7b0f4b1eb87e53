import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PolicySettings } from '../policy/settings.ts';

/** The user's settings, read again when they change; absent until they are read. */
export function usePolicy(): PolicySettings | undefined {
  const [policy, setPolicy] = useState<PolicySettings>();
  useEffect(() => {
    let current = true;
    const load = async () => {
      // Loaded beside the page: reading settings brings the whole of zod, and no row waits for it.
      const { loadPolicy } = await import('../settings/settings.ts');
      const read = await loadPolicy();
      if (current) setPolicy(read);
    };
    const run = () => void load().catch(() => undefined);
    const changed = (changes: object) => 'policy' in changes && run();
    run();
    browser.storage.local.onChanged.addListener(changed);
    return () => {
      current = false;
      browser.storage.local.onChanged.removeListener(changed);
    };
  }, []);
  return policy;
}
