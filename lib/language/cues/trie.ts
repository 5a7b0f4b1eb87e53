import type { Place, Step } from './place.ts';

/** Word sequences, one entry a sequence; what a group or slot without signs comes down to. */
export type Sequences = string[][];

/** Words in sequence, many at once: what may come next, and whether one ends here. */
export interface Trie {
  next: Map<string, Trie>;
  ends: boolean;
}

/** Sequences that share their beginnings. */
export function trieOf(sequences: Sequences): Trie {
  const root: Trie = { next: new Map(), ends: false };
  for (const sequence of sequences) {
    let node = root;
    for (const word of sequence) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), ends: false };
        node.next.set(word, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return root;
}

/** Follows the words of a text through the sequences, the longest first, and then `next`. */
export function walk(trie: Trie, next: Step, place: Place, at: number): number {
  if (at < place.end) {
    const deeper = trie.next.get(place.words.word[at] ?? '');
    if (deeper !== undefined) {
      const end = walk(deeper, next, place, at + 1);
      if (end >= 0) return end;
    }
  }
  return trie.ends ? next(place, at) : -1;
}

/** The words a sequence may begin with. */
export function firstWords(trie: Trie): ReadonlySet<string> {
  return new Set(trie.next.keys());
}
