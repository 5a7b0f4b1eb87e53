import { useLiveQuery } from 'dexie-react-hooks';
import { countContacts } from '../store/contacts.ts';
import { openStore } from '../store/open.ts';

/** How many contacts there are, live; 0 while that cannot be read. */
export function useCount(): number {
  const count = useLiveQuery(async () => {
    try {
      return await countContacts(await openStore());
    } catch {
      // The list itself says why it cannot be read.
      return 0;
    }
  });
  return count ?? 0;
}
