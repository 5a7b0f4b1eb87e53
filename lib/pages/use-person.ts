import { useLiveQuery } from 'dexie-react-hooks';
import type { Moment } from '../../components/queue/row.ts';
import type { PersonView } from '../messages/answers.ts';
import { loadPolicy } from '../settings/settings.ts';
import { contactView } from '../store/contacts.ts';
import { openStore } from '../store/open.ts';
import { dayAt } from '../time/local-day.ts';

/** One contact, live; null where there is none of that id, absent until it is read. */
export function usePerson(id: string | undefined, moment: Moment): PersonView | null | undefined {
  const today = dayAt(moment.now, moment.zone);
  const read = useLiveQuery(async () => {
    if (id === undefined) return undefined;
    // Settings lie outside the database: read first, so that what follows is one watched read.
    const settings = await loadPolicy();
    const store = await openStore();
    const person = await contactView(store, id, { now: moment.now, zone: moment.zone, settings });
    return { id, person: person ?? null };
    // Where things stand turns with the day, not with each tick of the clock.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, today, moment.zone]);
  return read && read.id === id ? read.person : undefined;
}
