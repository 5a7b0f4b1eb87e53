import type { Person } from '../../mailbox/types.ts';
import { ask } from '../requests.ts';

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;

/** Reads `ana@fern.example` or `Ana Ruiz <ana@fern.example>`; undefined for anything else. */
export function readAddress(text: string): Person | undefined {
  const named = /^"?([^"<]*)"?\s*<([^>]+)>$/.exec(text.trim());
  const email = (named?.[2] ?? text).trim();
  if (!ADDRESS.test(email)) return undefined;
  const known = contacts.find((person) => person.email === email);
  return { email, name: named?.[1]?.trim() || (known?.name ?? '') };
}

/** The pieces of a pasted or typed list. */
export const splitAddresses = (text: string): string[] =>
  text
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

let contacts: Person[] = [];

/** Learns whom this account writes with, for names and suggestions. */
export async function learnContacts(): Promise<void> {
  contacts = await ask<Person[]>('people');
}

/** People whose name or address begins with what was typed. */
export function suggest(typed: string): Person[] {
  const start = typed.trim().toLowerCase();
  if (start === '') return [];
  return contacts
    .filter(({ name, email }) =>
      `${name} ${email}`
        .toLowerCase()
        .split(' ')
        .some((word) => word.startsWith(start)),
    )
    .slice(0, 5);
}
