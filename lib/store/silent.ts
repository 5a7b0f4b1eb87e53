import type { AgendaRow } from './agenda-row.ts';
import { sight } from './sightings.ts';
import type { Store } from './tables.ts';

/** A conversation on whose silence something rests, and up to when none of theirs is known there. */
interface Silent {
  thread: string;
  /** Ms UTC. */
  known: number;
}

/** The conversations of an account on whose silence a row of the agenda rests. */
async function silentThreads(store: Store, account: string): Promise<Silent[]> {
  const rests = (row: AgendaRow) => row.restsOnSilence && row.account === account;
  const rows = await store.agenda.filter(rests).toArray();
  const threads = rows.flatMap(({ thread, since }) => (thread ? [{ thread, since }] : []));
  const seen = await store.sightings.bulkGet(
    threads.map(({ thread }): [string, string] => [account, thread]),
  );
  return threads.map(({ thread, since }, at) => ({
    thread,
    known: Date.parse(seen[at]?.at ?? since),
  }));
}

/** Since when it is not known whether they answered, in the conversation of which least is; ms UTC. */
export async function silentSince(store: Store, account: string): Promise<number | undefined> {
  const all = await silentThreads(store, account);
  return all.length > 0 ? Math.min(...all.map(({ known }) => known)) : undefined;
}

/**
 * Notes that up to an instant nothing came in these conversations, where a list of all that came in
 * since `from` named none of them.
 *
 * @param named conversations in which something came, which only their own view can tell of
 */
export async function sightSilent(
  store: Store,
  account: string,
  { from, to, named }: { from: number; to: number; named: ReadonlySet<string> },
): Promise<void> {
  for (const { thread, known } of await silentThreads(store, account))
    if (known >= from && known < to && !named.has(thread)) await sight(store, account, thread, to);
}
