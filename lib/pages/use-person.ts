import type { Moment } from '../../components/queue/row.ts';
import type { PersonView, Problem } from '../messages/answers.ts';
import { contactView } from '../store/contacts.ts';
import { dayAt } from '../time/local-day.ts';
import { useLive } from './use-live.ts';
import { usePolicy } from './use-policy.ts';

interface Found {
  /** Null where there is none of that id, absent until it is read. */
  person: PersonView | null | undefined;
  /** Why it could not be read. */
  problem?: Problem;
}

/** One contact, live. */
export function usePerson(id: string | undefined, moment: Moment): Found {
  const today = dayAt(moment.now, moment.zone);
  const settings = usePolicy();
  // Where things stand turns with the day, not with each tick of the clock.
  const { value, problem } = useLive(
    async (store) => {
      if (id === undefined || !settings) return undefined;
      const present = { now: moment.now, zone: moment.zone, settings };
      return { id, person: (await contactView(store, id, present)) ?? null };
    },
    [id, today, moment.zone, settings],
  );
  return { person: value && value.id === id ? value.person : undefined, problem };
}
