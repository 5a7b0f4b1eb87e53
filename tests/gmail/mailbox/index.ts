import { away } from './conversations/away.ts';
import { company } from './conversations/company.ts';
import { dates } from './conversations/dates.ts';
import { doors } from './conversations/doors.ts';
import { edges } from './conversations/edges.ts';
import { oddPlaces } from './conversations/odd-places.ts';
import { open } from './conversations/open.ts';
import { orchard } from './conversations/orchard.ts';
import { ordinary } from './conversations/ordinary.ts';
import { outbox } from './conversations/outbox.ts';
import { permission } from './conversations/permission.ts';
import { reaching } from './conversations/reaching.ts';
import { sidework } from './conversations/sidework.ts';
import { desk } from './desk.ts';
import { people } from './people.ts';
import type { SampleMailbox, SampleThread } from './types.ts';

export { firstAccountKeys, secondAccountKeys } from './keys.ts';
export type { ThreadKey } from './keys.ts';

/**
 * Sam Carter's two accounts as they look at the given moment: `/mail/u/0` and `/mail/u/1`. The
 * newest conversation comes first, as in an inbox. What each key holds is told in `keys.ts`.
 */
export function sampleMailboxes(now: Date, zone: string): SampleMailbox[] {
  const calendar = desk(now, zone);
  const parts = [dates, permission, doors, open, away, reaching, company, oddPlaces];
  const rest = [orchard, ordinary, edges, outbox];
  return [
    {
      account: people.sam,
      threads: newestFirst([...parts, ...rest].flatMap((part) => part(calendar))),
    },
    { account: people.samSide, threads: newestFirst(sidework(calendar)) },
  ];
}

function newestFirst(threads: SampleThread[]): SampleThread[] {
  return threads.toSorted((a, b) => (lastAt(a) < lastAt(b) ? 1 : lastAt(a) > lastAt(b) ? -1 : 0));
}

function lastAt(thread: SampleThread): string {
  return thread.messages.at(-1)?.at ?? '';
}
