import { canonicalAddress } from '../ledger/address.ts';
import { asOf } from '../ledger/as-of.ts';
import { isKnown, isKnownKind } from '../ledger/entry.ts';
import type { Fact, UnknownEntry } from '../ledger/entry.ts';
import { project } from '../ledger/project.ts';
import type { PersonState } from '../ledger/state.ts';
import type { Words } from '../ledger/words.ts';
import { rowsAt } from './rows-at.ts';
import type { Store, StoredEntry } from './tables.ts';

type StoredFact = Fact | UnknownEntry;

/** Contacts with everyone who is, was or may yet be one person with them, folded from their facts. */
export interface Circle {
  contacts: Set<string>;
  /** What they were folded from. */
  facts: readonly StoredFact[];
  persons: PersonState[];
  /** Which contacts each contact was ever merged with, known here or not. */
  merges: ReadonlyMap<string, string[]>;
}

/** Joins entries with the words that still exist for them. */
function joined(entries: StoredEntry[], words: ReadonlyMap<string, Words>): StoredFact[] {
  return entries.map((entry) => {
    const said = words.get(entry.id);
    return said && isKnownKind(entry.kind) ? ({ ...entry, said } as Fact) : entry;
  });
}

/** All facts of the given contacts. */
async function factsOf(store: Store, contacts: string[]): Promise<StoredFact[]> {
  const entries = await rowsAt(store.entries, 'contact', contacts);
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
 * The circle around some contacts. It follows every address that was ever said and every merge that
 * was ever made, taken back or not: the fold decides who is one person, and it can only do so over
 * all who may be. So what is folded does not depend on the order in which facts arrived.
 */
export async function circleOf(store: Store, contacts: Iterable<string>): Promise<Circle> {
  const all = new Set<string>();
  const facts: StoredFact[] = [];
  const merges = new Map<string, string[]>();
  let fresh = [...new Set(contacts)];
  while (fresh.length > 0) {
    for (const id of fresh) all.add(id);
    const [more, rows] = await Promise.all([
      factsOf(store, fresh),
      rowsAt(store.people, 'contacts', fresh),
    ]);
    for (const fact of more) {
      facts.push(fact);
      if (isKnown(fact) && fact.kind === 'contact-merged')
        merges.set(fact.contact, [...(merges.get(fact.contact) ?? []), fact.body.with]);
    }
    const near = [
      ...rows.flatMap((row) => row.contacts),
      ...fresh.flatMap((id) => merges.get(id) ?? []),
      ...(await contactsAt(store, more.flatMap(emailsIn))),
    ];
    fresh = [...new Set(near)].filter((id) => !all.has(id));
  }
  return { contacts: all, facts, persons: [...project(facts).values()], merges };
}

function emailsIn(fact: StoredFact): string[] {
  return ('said' in fact ? fact.said?.emails : undefined) ?? [];
}

/** Whom of a circle an address is of: it may hold people who were one person once, and are no more. */
export function personWith(persons: Iterable<PersonState>, email: string): PersonState | undefined {
  const address = canonicalAddress(email);
  return [...persons].find(
    ({ erased, emails }) => !erased && emails.some((one) => canonicalAddress(one) === address),
  );
}

/** Somebody of a circle as they were known at an instant, ms UTC. */
export function personThen(
  { facts }: Pick<Circle, 'facts'>,
  email: string,
  at: number,
): PersonState | undefined {
  return personWith(project(asOf(facts, at)).values(), email);
}
