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

/** Lists of words by what they stand for. */
export function pairs(lists: Record<string, string>): ReadonlyMap<string, string>;
export function pairs<T>(
  lists: Record<string, string>,
  valueOf: (key: string) => T,
): ReadonlyMap<string, T>;
export function pairs(
  lists: Record<string, string>,
  valueOf: (key: string) => unknown = folded,
): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(lists).flatMap(([key, words]) =>
      [...set(words)].map((word) => [word, valueOf(key)] as const),
    ),
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
          .map((one) => one.split(' ').map(folded).join(' '))
          .join('|'),
        value,
      ] as const;
    }),
  );
}

/** Names of lengths of time; a quarter of a year is three months. */
export function units(
  names: Record<'day' | 'week' | 'month' | 'quarter' | 'year', string>,
): ReadonlyMap<string, { n: number; unit: Unit }> {
  const { day, week, month, quarter, year } = names;
  const rows: [string, number, Unit][] = [
    [day, 1, 'day'],
    [week, 1, 'week'],
    [month, 1, 'month'],
    [quarter, 3, 'month'],
    [year, 1, 'year'],
  ];
  return new Map(
    rows.flatMap(([words, n, unit]) => [...set(words)].map((word) => [word, { n, unit }])),
  );
}

/** Counts by name, each list of words, divided by "|", with its number or its least and most. */
export function counts(
  entries: readonly (readonly [phrases: string, least: number, most?: number])[],
): PhraseTable<Count> {
  return phrases(entries.map(([list, least, most = least]) => [list, { least, most }] as const));
}
