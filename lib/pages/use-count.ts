import { countContacts } from '../store/contacts.ts';
import { useLive } from './use-live.ts';

/** How many contacts there are, live; 0 while that cannot be read: the list itself says why. */
export function useCount(): number {
  return useLive(countContacts, []).value ?? 0;
}
