import type { Changed, Chosen } from '../../components/pages/Settings.tsx';
import type { Answer } from '../messages/answers.ts';
import { ask } from '../messages/client.ts';
import { loadDiscreet } from '../settings/discreet.ts';
import { loadPolicy, loadWordings, loadWornOff } from '../settings/settings.ts';
import { useStored } from './use-stored.ts';

async function load(): Promise<Chosen> {
  const [policy, wordings, wornOff, discreet] = await Promise.all([
    loadPolicy(),
    loadWordings(),
    loadWornOff(),
    loadDiscreet(),
  ]);
  return { ...policy, wordings, wornOff, discreet };
}

/** What the user chose, read again whenever it changes; absent until it is read. */
export function useChosen(): Chosen | undefined {
  return useStored(load);
}

/** Keeps a choice; the worker writes it, and sees to all that follows from it. */
export async function saveChosen({
  wordings,
  wornOff,
  discreet,
  ...policy
}: Changed): Promise<Answer<unknown>> {
  if (discreet !== undefined) return ask.beDiscreet({ on: discreet });
  if (wordings ?? wornOff) return ask.prefer({ account: '', preferences: { wordings, wornOff } });
  return ask.setPolicy(policy);
}
