import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Chosen } from '../../components/pages/Settings.tsx';
import type { Answer } from '../messages/answers.ts';
import { ask } from '../messages/client.ts';
import { loadDiscreet } from '../settings/discreet.ts';
import { loadPolicy, loadWordings, loadWornOff } from '../settings/settings.ts';

/** What the user chose, read again whenever it changes; absent until it is read. */
export function useChosen(): Chosen | undefined {
  const [chosen, setChosen] = useState<Chosen>();
  useEffect(() => {
    let current = true;
    const load = async () => {
      const [policy, wordings, wornOff, discreet] = await Promise.all([
        loadPolicy(),
        loadWordings(),
        loadWornOff(),
        loadDiscreet(),
      ]);
      if (current) setChosen({ ...policy, wordings, wornOff, discreet });
    };
    const run = () => void load().catch(() => undefined);
    run();
    browser.storage.local.onChanged.addListener(run);
    return () => {
      current = false;
      browser.storage.local.onChanged.removeListener(run);
    };
  }, []);
  return chosen;
}

/** Keeps a choice; the worker writes it, and sees to all that follows from it. */
export async function saveChosen({
  wordings,
  wornOff,
  discreet,
  ...policy
}: Partial<Chosen>): Promise<Answer<unknown>> {
  if (discreet !== undefined) return ask.beDiscreet({ on: discreet });
  if (wordings ?? wornOff) return ask.prefer({ account: '', preferences: { wordings, wornOff } });
  return ask.setPolicy(policy);
}
