import { cleanLine } from '../ledger/clean-text.ts';
import type { Words } from '../ledger/words.ts';
import type { Intent } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';
import type { Draft, Ground } from './draft.ts';

type Edit = Extract<Intent, { do: 'edit-contact' }>;

/** Digits enough to call, whatever stands between them. */
const CALLABLE = /\d(?:\D*\d){2}/;
const key = (text: string) => text.trim().toLowerCase();

/** What changed about who somebody is; nothing where nothing did. Addresses stay as they are. */
export function editContact(intent: Edit, ground: Ground): Draft[] {
  const person = ground.personAt(intent.person.email);
  if (!person?.added) throw new Refused('unknown-person');
  const phones = intent.phones.map((phone) => cleanLine(phone, 40)).filter(Boolean);
  if (!phones.every((phone) => CALLABLE.test(phone))) throw new Refused('unreadable', 'phone');
  const name = cleanLine(intent.name, 200);
  const [had, has] = [new Set(person.phones.map(key)), new Set(phones.map(key))];
  const fresh = phones.filter((phone) => !had.has(key(phone)));
  const removed = person.phones.filter((phone) => !has.has(key(phone)));

  const said: Words = {
    ...(name && name !== person.name ? { name } : {}),
    ...(fresh.length > 0 ? { phones: fresh } : {}),
    ...(removed.length > 0 ? { removed } : {}),
  };
  if (Object.keys(said).length === 0) return [];
  // A number goes only where every contact of the person is without it.
  const others = removed.length > 0 ? person.contacts.filter((id) => id !== person.id) : [];
  return [edited(person.id, said), ...others.map((id) => edited(id, { removed }))];
}

function edited(contact: string, said: Words): Draft {
  return { kind: 'contact-edited', contact, body: {}, said };
}
