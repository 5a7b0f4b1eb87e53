import { ask } from '../messages/client.ts';
import { DISCREET, loadDiscreet } from '../settings/discreet.ts';
import { useStored } from './use-stored.ts';

/** Whether discreet mode is on; absent until it is read. What cannot be read hides nothing. */
export function useDiscreet(): boolean | undefined {
  return useStored(loadDiscreet, DISCREET, false);
}

/** Begins or ends it, in every Gmail window. */
export function beDiscreet(on: boolean): void {
  void ask.beDiscreet({ on });
}
