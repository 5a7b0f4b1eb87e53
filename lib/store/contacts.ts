import type { Collection } from 'dexie';
import type { PersonView } from '../messages/answers.ts';
import { companyBars } from './company-bars.ts';
import { withTitles } from './item-titles.ts';
import { circleOf } from './persons.ts';
import type { Present } from './projections.ts';
import { viewOf } from './reads.ts';
import type { PersonRow, Store } from './tables.ts';

export interface ContactPage {
  contacts: PersonRow[];
  total: number;
}

/** A page of all contacts by name; `search` finds in name, address and company. */
export async function listContacts(
  store: Store,
  { search, offset, limit }: { search: string; offset: number; limit: number },
): Promise<ContactPage> {
  const listed = () => listedPeople(store);
  const wanted = search.trim().toLowerCase();
  if (!wanted) {
    const [contacts, total] = await Promise.all([
      listed().offset(offset).limit(limit).toArray(),
      listed().count(),
    ]);
    return { contacts, total };
  }
  const found = await listed()
    .filter((row) => `${row.sort} ${row.email} ${row.company ?? ''}`.toLowerCase().includes(wanted))
    .toArray();
  return { contacts: found.slice(offset, offset + limit), total: found.length };
}

/** Everyone who is on a list, by name. */
function listedPeople(store: Store): Collection<PersonRow, string> {
  // Only rows of persons have a `sort`.
  return store.people.orderBy('sort') as Collection<PersonRow, string>;
}

/** How many contacts are kept. */
export function countContacts(store: Store): Promise<number> {
  return listedPeople(store).count();
}

/** One contact as pages show them, by any of their contact ids; undefined when erased or unknown. */
export async function contactView(
  store: Store,
  id: string,
  present: Present,
): Promise<PersonView | undefined> {
  const { persons } = await circleOf(store, [id]);
  const person = persons.find((it) => it.contacts.includes(id) && !it.erased);
  if (!person) return undefined;
  const ref = { email: person.emails[0] ?? '', name: person.name };
  const company = await companyBars(store, person.emails);
  return withTitles(store, viewOf(person, ref, present, company));
}
