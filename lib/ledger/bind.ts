import { canonical } from './canonical.ts';
import type { Head } from './entry.ts';
import { hash } from './hash.ts';
import type { Words, WordsRow } from './words.ts';

/**
 * The hash that binds words to their entry. The salt lies with the words and goes with them, so
 * that what is left cannot be guessed at by trying names.
 */
export function bind(words: Words, salt: string): string {
  return hash(canonical([salt, words]));
}

/** Whether the row holds the very words the entry was written with. */
export function verifyWords(entry: Head, row: WordsRow): boolean {
  return entry.id === row.entry && entry.words === bind(row.words, row.salt);
}
