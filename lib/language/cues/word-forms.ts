import type { Pack } from '../packs/pack.ts';
import type { Sequences } from './trie.ts';
import { spellings } from './words.ts';

/** Call, calls, called, calling; with "e" dropped, "y" turned and the last letter doubled as well. */
function regularForms(word: string): string[] {
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) {
    return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  }
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? word + (word.at(-1) ?? '') : word;
  const s = /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  return [word, s, `${doubled}ed`, `${doubled}ing`, `${word}ed`, `${word}ing`];
}

/** The words of one literal of a phrase, as they are compared. */
export function literal(token: string, pack: Pick<Pack, 'fold' | 'spelled'>): Sequences {
  if (!token.endsWith('~')) return [spellings(token, pack)];
  return regularForms(token.slice(0, -1)).map((form) => spellings(form, pack));
}

/** More sequences than this in one group are a mistake in a table. */
const MOST_SEQUENCES = 6_000;

/** Every head with every tail. */
export function cross(heads: Sequences, tails: Sequences): Sequences {
  const all = heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  if (all.length > MOST_SEQUENCES) throw new Error('a group of a phrase grows too large');
  return all;
}
