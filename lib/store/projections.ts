import { canonicalAddress } from '../ledger/address.ts';
import type { PersonState } from '../ledger/state.ts';
import { agendaOf } from '../policy/agenda.ts';
import { changesAt } from '../policy/changes-at.ts';
import type { PolicySettings } from '../policy/settings.ts';
import { standingAt } from '../policy/standing.ts';
import { agendaRow } from './agenda-row.ts';
import type { AddressRow, BarRow, PersonRow, Store } from './tables.ts';

/** Raised whenever the policy computes rows differently; older rows are refreshed. */
export const POLICY_VERSION = 1;
const NEVER = Number.MAX_SAFE_INTEGER;

export interface Present {
  now: number;
  zone: string;
  settings: PolicySettings;
}

export function personRow(person: PersonState, { now, zone, settings }: Present): PersonRow {
  const agenda = agendaOf(person, settings, now, zone);
  return {
    id: person.id,
    contacts: person.contacts,
    name: person.name,
    sort: person.name.toLowerCase(),
    email: person.emails[0] ?? '',
    company: person.company,
    standing: standingAt(person, settings, now, zone).standing,
    nextDay: agenda[0]?.due.day,
    changesAt: changesAt(person, settings, now, zone) ?? NEVER,
    policy: POLICY_VERSION,
  };
}

function addressRows(person: PersonState): AddressRow[] {
  // Each contact of the person leads to all of them, so that one lookup finds every bar.
  const addresses = [...new Set(person.emails.map(canonicalAddress))];
  return addresses.map((address) => ({ address, contact: person.id }));
}

export function barRows(person: PersonState): BarRow[] {
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

/** Writes the projections of these persons anew. `contacts` are all contacts they may have had. */
export async function writeProjections(
  store: Store,
  contacts: Iterable<string>,
  persons: PersonState[],
  present: Present,
): Promise<void> {
  const ids = [...contacts];
  await Promise.all([
    store.people.where('contacts').anyOf(ids).delete(),
    store.addresses.where('contact').anyOf(ids).delete(),
    store.bars.where('contact').anyOf(ids).delete(),
    store.agenda.where('contact').anyOf(ids).delete(),
  ]);
  const kept = persons.filter((person) => !person.erased);
  const { now, zone, settings } = present;
  await Promise.all([
    store.people.bulkPut(kept.map((person) => personRow(person, present))),
    store.addresses.bulkPut(kept.flatMap(addressRows)),
    store.bars.bulkPut(kept.flatMap(barRows)),
    store.agenda.bulkPut(
      kept.flatMap((person) =>
        agendaOf(person, settings, now, zone).map((item) => agendaRow(item, person, settings)),
      ),
    ),
  ]);
}
