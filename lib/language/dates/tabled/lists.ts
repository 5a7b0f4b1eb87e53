import type { PhraseTable } from '../phrase-table.ts';
import { phraseTable } from '../phrase-table.ts';
import type { Unit } from '../words.ts';
import type { Count } from './date-words.ts';
import { folded } from './tokens.ts';

/** Words divided by spaces, as they are compared. */
export function set(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(' ')
      .filter((word) => word !== '')
      .map(folded),
  );
}

/** Lists of words, divided by "|": those of the first stand for 1, of the second for 2. */
export function numbered(lists: string, step = 1): ReadonlyMap<string, number> {
  return new Map(
    lists
      .split('|')
      .flatMap((words, n) => [...set(words)].map((word) => [word, (n + 1) * step] as const)),
  );
}

/** Phrases divided by "|", each list with its meaning. */
export function phrases<T>(
  entries: readonly (readonly [phrases: string, value: T])[],
): PhraseTable<T> {
  return phraseTable(
    entries.map(([list, value]) => {
      return [
        list
          .split('|')
          .map((one) => one.replace(/[^ /?|]+/g, folded))
          .join('|'),
        value,
      ] as const;
    }),
  );
}

/** Names of day, week, month, quarter and year, divided by "|"; a quarter is three months. */
export function units(names: string): ReadonlyMap<string, { n: number; unit: Unit }> {
  const all: Unit[] = ['day', 'week', 'month', 'month', 'year'];
  return new Map(
    names.split('|').flatMap((words, index) => {
      const length = { n: index === 3 ? 3 : 1, unit: all[index] ?? 'year' };
      return [...set(words)].map((word) => [word, length] as const);
    }),
  );
}

/**
 * Counts by name: those of one, two and so on, divided by "|"; then others with their number, and
 * the words for "some", which are two to four.
 */
export function counts(
  names: string,
  others: Readonly<Record<number, string>>,
  some: string,
): PhraseTable<Count> {
  const rows = [...names.split('|').entries()].map(([n, words]) => [n + 1, words] as const);
  const more = Object.entries(others).map(([n, words]) => [Number(n), words] as const);
  return phrases([
    ...[...rows, ...more].map(
      ([n, words]) =>
        [words.replaceAll(' ', '|').replaceAll('_', ' '), { least: n, most: n }] as const,
    ),
    [some, { least: 2, most: 4 }],
  ]);
}

/** Phrases by what they stand for. */
export function named<T extends string>(lists: Readonly<Record<string, T>>): PhraseTable<T> {
  return phrases(Object.entries<T>(lists));
}

/** Phrases that stand for nothing but themselves. */
export function any(list: string): PhraseTable<true> {
  return phrases([[list, true]]);
}

/** Phrases of a number, the first list for `from`, the next for one less. */
export function falling(from: number, ...lists: readonly string[]): PhraseTable<number> {
  return phrases(lists.map((list, n) => [list, from - n] as const));
}
