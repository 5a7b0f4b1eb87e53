import { bind } from '../../../lib/ledger/bind.ts';
import type { Fact } from '../../../lib/ledger/entry.ts';
import { importLines } from '../../../lib/store/import.ts';
import type { Desk } from './desk.ts';

/** Facts as the lines of a backup, each with its words beside it. */
export function linesOf(facts: readonly Fact[]): string[] {
  return facts.map(({ said, ...entry }) => {
    if (!said) return JSON.stringify({ entry });
    const salt = `salt of ${entry.id}`;
    const words = { entry: entry.id, salt, words: said };
    return JSON.stringify({ entry: { ...entry, words: bind(said, salt) }, words });
  });
}

/** Imports lines that stand at this place of a file. */
export async function importTo(desk: Desk, lines: string[], firstLine = 2) {
  return (await importLines(desk.store, { lines, firstLine }, desk.present())).result;
}

/** Everything that is computed from the entries, in an order of its own. */
export async function projections({ store }: Desk) {
  const [people, addresses, bars, agenda, given, useful, waiting] = await Promise.all([
    store.people.toArray(),
    store.addresses.toArray(),
    store.bars.toArray(),
    store.agenda.toArray(),
    store.given.toArray(),
    store.useful.toArray(),
    store.waiting.toArray(),
  ]);
  return {
    people: people.map((row) => ({ ...row, contacts: row.contacts.toSorted() })),
    addresses,
    bars,
    agenda,
    given,
    useful,
    waiting,
  };
}

/** Drops everything that is computed, as a damaged database may. */
export async function dropProjections({ store }: Desk): Promise<void> {
  await Promise.all(
    [
      store.people,
      store.addresses,
      store.bars,
      store.agenda,
      store.given,
      store.useful,
      store.waiting,
    ].map((table) => table.clear()),
  );
}
