import { wordAt } from './scan.ts';
import type { Scan } from './scan.ts';

interface Row<T> {
  words: readonly string[];
  value: T;
}

/** Phrases of one or more words, each with what it means, found by their first word. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Row<T>[]>;

/** All that a phrase with `a/b` (either) and `a?` (or nothing) stands for. */
function spelledOut(phrase: string): string[][] {
  let all: string[][] = [[]];
  for (const word of phrase.trim().split(/\s+/)) {
    const choices = word.length > 1 ? word.replace('?', '/').split('/') : [word];
    all = all.flatMap((words) =>
      choices.map((choice) => (choice === '' ? words : [...words, choice])),
    );
  }
  return all;
}

/**
 * Builds a table from phrases in lower case, divided by `|`; of those that fit the longest wins. In a
 * phrase `a/b` is either word, and `a?` may be left out.
 */
export function phraseTable<T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> {
  const table = new Map<string, Row<T>[]>();
  for (const [phrases, value] of entries) {
    for (const words of phrases.split('|').flatMap(spelledOut)) {
      const [first = ''] = words;
      const rows = table.get(first) ?? [];
      rows.push({ words, value });
      table.set(first, rows);
    }
  }
  for (const rows of table.values()) rows.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The place after the words from `index` on; hyphens may join them and apostrophes end them. Undefined where others stand. */
function matched(scan: Scan, index: number, words: readonly string[]): number | undefined {
  let place = index;
  for (const [n, word] of words.entries()) {
    const joint = wordAt(scan, place);
    if (n > 0 && joint !== word && (joint === '-' || joint === "'")) place += 1;
    if (wordAt(scan, place) !== word) return undefined;
    place += 1;
  }
  return place;
}

/** The longest phrase of a table that stands at a place, and the place after it. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  scan: Scan,
  index: number,
): { to: number; value: T } | undefined {
  for (const row of table.get(wordAt(scan, index)) ?? []) {
    const to = matched(scan, index, row.words);
    if (to !== undefined) return { to, value: row.value };
  }
  return undefined;
}
