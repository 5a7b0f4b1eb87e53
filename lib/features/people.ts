import type { Contact } from '../gmail/port.ts';
import { isAddress } from '../ledger/address.ts';
import { cleanLine } from '../ledger/clean-text.ts';
import type { PersonRef } from '../messages/commands.ts';

export interface Person {
  email: string;
  name: string;
}

/** As many as one change may name. */
const MOST = 30;

/** Contacts as they may be shown and sent: real addresses, clean names, nobody twice. */
export function personsOf(contacts: Contact[], most = MOST): Person[] {
  const persons = new Map<string, Person>();
  for (const { email, name } of contacts) {
    const address = email.trim();
    const key = address.toLowerCase();
    if (!isAddress(address) || persons.has(key)) continue;
    // Gmail shows the address for a name it does not know.
    const known = cleanLine(name);
    persons.set(key, { email: address, name: known.toLowerCase() === key ? '' : known });
  }
  return [...persons.values()].slice(0, most);
}

/** Persons as a change names them; who has no name has none. */
export function refsOf(persons: Person[]): PersonRef[] {
  return persons.map(({ email, name }) => (name ? { email, name } : { email }));
}
