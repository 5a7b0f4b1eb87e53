import type { Ground } from '../acts/draft.ts';
import { canonicalAddress } from '../ledger/address.ts';
import type { Bar, PersonState } from '../ledger/state.ts';
import type { Command } from '../messages/commands.ts';
import { circleOf, contactsAt, personThen } from './persons.ts';
import type { Circle } from './persons.ts';
import type { Present } from './projections.ts';
import type { Store } from './tables.ts';
import { wanted } from './wanted.ts';

/**
 * Everyone a command is about, with all who may be one person with them. Runs inside the command's
 * own transaction.
 */
export async function load(store: Store, command: Command): Promise<Circle> {
  const { emails, entries, acts } = wanted(command.intent);
  const contacts = await contactsAt(store, emails);
  for (const row of await store.entries.bulkGet(entries)) if (row) contacts.push(row.contact);
  for (const row of await store.entries.where('act').anyOf(acts).toArray())
    contacts.push(row.contact);
  return circleOf(store, contacts);
}

/** The items of the library that a command names and that are there. */
export async function itemsNamed(store: Store, { intent }: Command): Promise<Set<string>> {
  const { items } = wanted(intent);
  const found = items.length > 0 ? await store.items.bulkGet(items) : [];
  return new Set(found.flatMap((item) => (item ? [item.id] : [])));
}

export function groundOf(
  command: Command,
  circle: Circle,
  items: ReadonlySet<string>,
  present: Present,
  companyBars: readonly Bar[] = [],
): Ground {
  const { persons } = circle;
  const kept = persons.filter((person) => !person.erased);
  const byAddress = new Map<string, PersonState>();
  const byEntry = new Map<string, PersonState>();
  for (const person of kept) {
    for (const email of person.emails) byAddress.set(canonicalAddress(email), person);
    for (const item of person.history) byEntry.set(item.entry, person);
  }
  return {
    act: command.act,
    account: command.account,
    now: present.now,
    zone: command.zone,
    settings: present.settings,
    personAt: (email) => byAddress.get(canonicalAddress(email)),
    personThen: (email, at) => personThen(circle, email, at),
    personOfEntry: (entry) => byEntry.get(entry),
    personsOfAct: (act) => kept.filter((it) => it.history.some((item) => item.act === act)),
    has: (entry) => byEntry.has(entry),
    companyBars,
    hasItem: (id) => items.has(id),
  };
}
