import { cleanLine } from '../ledger/clean-text.ts';
import { canonicalPhone, countryOf } from '../ledger/phone.ts';
import type { Words } from '../ledger/words.ts';
import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import { isZone } from '../time/zone.ts';
import type { Draft, Ground } from './draft.ts';

type Edit = Extract<Intent, { do: 'edit-contact' }>;

/**
 * What changed about who somebody is; nothing where nothing did. Addresses stay as they are, and so
 * does a number that was typed another way. Throws `Refused` with `unreadable` and the place in the
 * list, from 1, of what is no number (`phone 2`), or `zone` for a zone that this machine does not know.
 */
export function editContact(intent: Edit, ground: Ground): Draft[] {
  const person = ground.personAt(intent.person.email);
  if (!person?.added) throw new Refused('unknown-person');
  const country = countryOf(ground.zone);
  // What was kept before numbers were read, or in another country, is compared as it was typed.
  const form = (phone: string) => canonicalPhone(phone, country) ?? phone;
  const had = new Set(person.phones.map(form));
  const phones = new Map<string, string>();
  for (const [at, typed] of intent.phones.entries()) {
    const phone = cleanLine(typed, 40);
    if (!phone) continue;
    const number = canonicalPhone(phone, country) ?? (had.has(phone) ? phone : undefined);
    if (number === undefined) throw new Refused('unreadable', `phone ${at + 1}`);
    if (!phones.has(number)) phones.set(number, phone);
  }
  const name = cleanLine(intent.name, 200);
  const company = intent.company === undefined ? undefined : cleanLine(intent.company, 200);
  const fresh = [...phones].filter(([number]) => !had.has(number));
  const removed = person.phones.filter((phone) => !phones.has(form(phone)));

  const said: Words = {
    ...(name && name !== person.name ? { name } : {}),
    ...(company !== undefined && company !== (person.company ?? '') ? { company } : {}),
    ...(fresh.length > 0
      ? { phones: fresh.map(([, typed]) => typed), numbers: fresh.map(([number]) => number) }
      : {}),
    ...(removed.length > 0 ? { removed } : {}),
  };
  const zone = intent.zone === (person.zone ?? '') ? undefined : intent.zone;
  if (zone && !isZone(zone)) throw new Refused('unreadable', 'zone');
  if (Object.keys(said).length === 0 && zone === undefined) return [];
  // A number goes only where every contact of the person is without it.
  const others = removed.length > 0 ? person.contacts.filter((id) => id !== person.id) : [];
  return [edited(person.id, said, zone), ...others.map((id) => edited(id, { removed }))];
}

function edited(contact: string, said: Words, zone?: string): Draft {
  return { kind: 'contact-edited', contact, body: zone === undefined ? {} : { zone }, said };
}
