import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ask } from '../messages/client.ts';
import { loadDiscreet } from '../settings/discreet.ts';

/** Whether discreet mode is on, read again when that changes; absent until it is read. */
export function useDiscreet(): boolean | undefined {
  const [discreet, setDiscreet] = useState<boolean>();
  useEffect(() => {
    let current = true;
    const load = async () => {
      const on = await loadDiscreet();
      if (current) setDiscreet(on);
    };
    // What cannot be read hides nothing.
    const run = () => void load().catch(() => current && setDiscreet(false));
    run();
    browser.storage.local.onChanged.addListener(run);
    return () => {
      current = false;
      browser.storage.local.onChanged.removeListener(run);
    };
  }, []);
  return discreet;
}

/** Begins or ends it, in every Gmail window. */
export function beDiscreet(on: boolean): void {
  void ask.beDiscreet({ on });
}
