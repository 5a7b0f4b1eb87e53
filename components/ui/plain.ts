import { cleanLine } from '../../lib/ledger/clean-text.ts';

/* Names and quotes come from strangers: nothing in them may move or hide what stands beside them. */
const LONGEST = 2000;

/** Text from outside, made safe to stand in a line. */
export function plain(given: string): string {
  return cleanLine(given, LONGEST);
}

/** Whom a row is about: the name, or the address where there is none. */
export function nameOf(person: { name: string; email: string }): string {
  return plain(person.name) || plain(person.email);
}

const LETTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function firstLetter(word = ''): string {
  return LETTERS.segment(word)[Symbol.iterator]().next().value?.segment ?? '';
}

/** One or two letters for the avatar: of the first and the last word of the name. */
export function initials(name: string): string {
  const words = plain(name)
    .replace(/@.*$/u, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
  const first = firstLetter(words[0]);
  const last = words.length > 1 ? firstLetter(words.at(-1)) : '';
  return (first + last).toUpperCase();
}
