import { browser } from 'wxt/browser';
import * as z from 'zod';

/**
 * Last letters that are being written, and how the user signs one. Beside the ledger: a letter is
 * no fact before it is posted, and then its words are on paper alone.
 */
const stored = z.object({
  words: z.string().max(4000),
  postal: z.string().max(400),
  gift: z.string().max(200),
  paper: z.enum(['A4', 'letter']),
});
/** A letter as far as it is written. */
export type LetterKept = z.infer<typeof stored>;

const FROM = 'letter-from';
const key = (contact: string) => `letter:${contact}`;

/** The letter begun to a contact; undefined where none is. */
export async function loadLetter(contact: string): Promise<LetterKept | undefined> {
  const found = await browser.storage.local.get(key(contact));
  const read = stored.safeParse(found[key(contact)]);
  return read.success ? read.data : undefined;
}

export async function keepLetter(contact: string, letter: LetterKept): Promise<void> {
  await browser.storage.local.set({ [key(contact)]: letter });
}

export async function dropLetter(contact: string): Promise<void> {
  await browser.storage.local.remove(key(contact));
}

/** The user's name, and how they can be reached, in lines; empty until it is written. */
export async function loadLetterFrom(): Promise<string> {
  const found = await browser.storage.local.get(FROM);
  const read = z.string().max(400).safeParse(found[FROM]);
  return read.success ? read.data : '';
}

export async function keepLetterFrom(from: string): Promise<void> {
  await browser.storage.local.set({ [FROM]: from });
}
