import { canonicalAddress } from '../ledger/address.ts';
import type { PersonState } from '../ledger/state.ts';
import { agendaOf } from '../policy/agenda.ts';
import { changesAt } from '../policy/changes-at.ts';
import type { PolicySettings } from '../policy/settings.ts';
import { lastContact } from '../policy/exchange.ts';
import { dayOf } from '../policy/moments.ts';
import { standingAt } from '../policy/standing.ts';
import { agendaRow } from './agenda-row.ts';
import { besideOf } from './beside-rows.ts';
import type { Beside } from './beside-rows.ts';
import type { Circle } from './persons.ts';
import { deleteAt } from './rows-at.ts';
import type { AddressRow, BarRow, GivenRow, Gravestone, PersonRow, Store } from './tables.ts';

/** Raised whenever the policy computes rows differently; older rows are refreshed. */
export const POLICY_VERSION = 4;
/** Stands for no instant, so that a row without one is found by none. */
export const NEVER = Number.MAX_SAFE_INTEGER;

export interface Present {
  now: number;
  zone: string;
  settings: PolicySettings;
}

function personRow(
  person: PersonState,
  contacts: string[],
  { again = NEVER }: Beside,
  { now, zone, settings }: Present,
): PersonRow | Gravestone {
  const agenda = agendaOf(person, settings, now, zone);
  // Taken back together with whatever brought them in: nothing of them is left to show.
  const gone = !person.added && agenda.length === 0 && person.bars.length === 0;
  const last = lastContact(person);
  // Who is on no list must still be found by those they are one with.
  if (person.erased || gone) return { id: person.id, contacts };
  return {
    id: person.id,
    contacts,
    name: person.name,
    sort: person.name.toLowerCase(),
    email: person.emails[0] ?? '',
    company: person.company,
    standing: standingAt(person, settings, now, zone).standing,
    nextDay: agenda[0]?.due.day,
    reached: last && dayOf(last.at, zone),
    changesAt: Math.min(changesAt(person, settings, now, zone) ?? NEVER, again),
    policy: POLICY_VERSION,
  };
}

function addressRows(person: PersonState): AddressRow[] {
  const addresses = [...new Set(person.emails.map(canonicalAddress))];
  return addresses.map((address) => ({ address, contact: person.id }));
}

function barRows(person: PersonState): BarRow[] {
  return person.bars.map((bar) => ({
    entry: bar.entry,
    contact: person.id,
    how: bar.how,
    scope: bar.scope,
    domain: bar.domain,
    addresses: person.emails.map(canonicalAddress),
    channels: bar.channels,
    confirmed: bar.confirmed,
    name: person.name,
  }));
}

function givenRows(person: PersonState): GivenRow[] {
  const { id: contact, name, emails } = person;
  return person.touches.flatMap(({ entry, at, items = [] }) =>
    [...new Set(items)].map((item) => ({
      entry,
      item,
      contact,
      name,
      email: emails[0] ?? '',
      at,
    })),
  );
}

/** Writes the projections of a circle anew. */
export async function writeProjections(
  store: Store,
  { contacts, persons, merges }: Circle,
  present: Present,
): Promise<void> {
  const ids = [...contacts];
  await Promise.all([
    deleteAt(store.people, 'contacts', ids),
    deleteAt(store.addresses, 'contact', ids),
    deleteAt(store.bars, 'contact', ids),
    deleteAt(store.agenda, 'contact', ids),
    deleteAt(store.given, 'contact', ids),
    deleteAt(store.useful, 'contact', ids),
    deleteAt(store.waiting, 'contact', ids),
  ]);
  const kept = persons.filter((person) => !person.erased);
  const { now, zone, settings } = present;
  // A merge may name a contact whose facts are not here yet; they must find this person when they come.
  const linked = ({ contacts: own }: PersonState) => [
    ...new Set([...own, ...own.flatMap((id) => merges.get(id) ?? [])]),
  ];
  const all = persons.map((person) => ({ person, beside: besideOf(person, present) }));
  await Promise.all([
    store.people.bulkPut(
      all.map(({ person, beside }) => personRow(person, linked(person), beside, present)),
    ),
    store.useful.bulkPut(all.flatMap(({ beside }) => beside.useful)),
    store.waiting.bulkPut(all.flatMap(({ beside }) => beside.waiting)),
    store.addresses.bulkPut(persons.flatMap(addressRows)),
    store.bars.bulkPut(kept.flatMap(barRows)),
    store.given.bulkPut(kept.flatMap(givenRows)),
    store.agenda.bulkPut(
      kept.flatMap((person) =>
        agendaOf(person, settings, now, zone).map((item) => agendaRow(item, person, present)),
      ),
    ),
  ]);
}
