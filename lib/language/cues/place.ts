import type { Words } from './words.ts';

/** The sentence a phrase is looked for in: words `start` to `end` of a text, `end` exclusive. */
export interface Place {
  words: Words;
  start: number;
  end: number;
  /** Where the reply begins after its greeting, and ends before its farewell. */
  opens: number;
  closes: number;
  /** Words that join clauses, and words of jobs and relations, of the pack. */
  joins: ReadonlySet<string>;
  roles: ReadonlySet<string>;
}

/** One past the last word of the phrase that begins at word `at`; -1 where it does not stand there. */
export type Step = (place: Place, at: number) => number;
