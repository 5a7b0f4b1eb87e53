import type { PersonView } from '../../../lib/messages/answers.ts';
import { nameOf } from '../../ui/plain.ts';

/** What stands on the envelope: their name above the address that was read; empty where none was. */
export function addressOf(person: PersonView): string {
  return person.postal ? `${nameOf(person)}\n${person.postal}` : '';
}
