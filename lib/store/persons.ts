import { canonicalAddress } from '../ledger/address.ts';
import { isKnownKind } from '../ledger/entry.ts';
import type { Fact, UnknownEntry } from '../ledger/entry.ts';
import { project } from '../ledger/project.ts';
import type { PersonState } from '../ledger/state.ts';
import type { Words } from '../ledger/words.ts';
import type { Store, StoredEntry } from './tables.ts';

export type StoredFact = Fact | UnknownEntry;

/** Joins entries with the words that still exist for them. */
export function joined(entries: StoredEntry[], words: ReadonlyMap<string, Words>): StoredFact[] {
  return entries.map((entry) => {
    const said = words.get(entry.id);
    return said && isKnownKind(entry.kind) ? ({ ...entry, said } as Fact) : entry;
  });
}

/** All facts of the given contacts, in the order of the database. */
export async function factsOf(store: Store, contacts: Iterable<string>): Promise<StoredFact[]> {
  const entries = await store.entries
    .where('contact')
    .anyOf([...contacts])
    .toArray();
  const bound = entries.filter((entry) => entry.words).map((entry) => entry.id);
  const rows = await store.words.bulkGet(bound);
  const words = new Map<string, Words>();
  for (const row of rows) if (row) words.set(row.entry, row.words);
  return joined(entries, words);
}

/** Contacts that have one of these addresses, in any spelling. */
export async function contactsAt(store: Store, emails: Iterable<string>): Promise<string[]> {
  const addresses = [...new Set([...emails].map(canonicalAddress))];
  const found = await Promise.all(
    addresses.map((address) =>
      store.addresses
        .where('[address+contact]')
        .between([address, ''], [address, '\uffff'])
        .toArray(),
    ),
  );
  return found.flat().map((row) => row.contact);
}

/**
 * The given contacts and everyone who is one person with them, by the projections as they are:
 * shared addresses and merges. `links` are further contacts and addresses that new facts name.
 */
export async function closure(
  store: Store,
  contacts: Iterable<string>,
  links: { contacts?: Iterable<string>; emails?: Iterable<string> } = {},
): Promise<Set<string>> {
  const all = new Set<string>();
  let fresh = [
    ...contacts,
    ...(links.contacts ?? []),
    ...(await contactsAt(store, links.emails ?? [])),
  ];
  while (fresh.length > 0) {
    for (const id of fresh) all.add(id);
    const rows = await store.people.where('contacts').anyOf(fresh).toArray();
    fresh = rows.flatMap((row) => row.contacts).filter((id) => !all.has(id));
  }
  return all;
}

/** The persons of these contacts, folded from their facts. Pass a whole closure. */
export async function personsOf(store: Store, contacts: Iterable<string>): Promise<PersonState[]> {
  return [...project(await factsOf(store, contacts)).values()];
}
