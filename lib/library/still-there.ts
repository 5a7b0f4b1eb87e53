import { wordsIn } from './words.ts';

/** So many words in a row. */
const RUN = 3;

/** What of an item was put into a mail. */
export interface Inserted {
  /** As it was put in, the link included. */
  words: string;
  link?: string;
}

/**
 * Whether what was put into a mail is still in it: its link, where it has one, and else at least half
 * of its runs of three words, so that it may be put into other words but not taken out. Linear in
 * both texts.
 */
export function isStillThere({ words, link }: Inserted, mail: string): boolean {
  if (link) return mail.includes(link);
  const given = runsOf(words);
  if (given.length === 0) return false;
  const there = new Set(runsOf(mail, shortest(words)));
  return given.filter((run) => there.has(run)).length * 2 >= given.length;
}

/** A text of fewer words than a run is one run of all of them. */
function shortest(text: string): number {
  return Math.min(RUN, wordsIn(text).length);
}

function runsOf(text: string, size = shortest(text)): string[] {
  const words = wordsIn(text);
  const count = size === 0 ? 0 : Math.max(0, words.length - size + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + size).join(' '));
}
