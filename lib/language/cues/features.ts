import type { Hit } from './find-phrases.ts';
import type { Words } from './words.ts';
import { concepts } from '../packs/en/concepts.ts';

function conceptIndex(): Map<string, string> {
  const index = new Map<string, string>();
  for (const [concept, list] of Object.entries(concepts)) {
    for (const word of list.split(' ')) if (!index.has(word)) index.set(word, `=${concept}`);
  }
  return index;
}

const CONCEPTS = conceptIndex();

/** Places a feature may be hashed to; a power of two. */
export const BUCKETS = 1 << 14;

/** Words beyond this are not weighed: what decides stands early. */
const MOST_WORDS = 160;

/** FNV-1a over UTF-16 units, folded to the buckets. */
export function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

/** A feature and the words it was read from, so that a decision can be traced to them. */
export interface Feature {
  bucket: number;
  from: number;
  to: number;
}

/**
 * What a text is weighed by: its words, pairs and pairs with a gap, with dates, numbers and addresses
 * as classes, and the phrases found in it. Each feature counts once.
 */
export function featuresOf(words: Words, hits: readonly Hit[]): Feature[] {
  const seen = new Set<number>();
  const features: Feature[] = [];
  const add = (name: string, from: number, to: number): void => {
    const bucket = bucketOf(name);
    if (seen.has(bucket)) return;
    seen.add(bucket);
    features.push({ bucket, from, to });
  };
  for (const hit of hits) {
    add(`#${hit.cue}`, hit.from, hit.to);
    add(`#${hit.cue} ${hit.say}`, hit.from, hit.to);
  }
  for (let sentence = 0; sentence + 1 < words.sentences.length; sentence += 1) {
    const start = words.sentences[sentence] ?? 0;
    if (start > MOST_WORDS) break;
    const end = words.sentences[sentence + 1] ?? 0;
    let before = '^';
    let idea = '^';
    if (words.asked[sentence] === true) add('?', start, end);
    for (let at = start; at < end;) {
      const dateEnd = words.dateEnd[at] ?? 0;
      const to = dateEnd > at ? dateEnd : at + 1;
      const word = dateEnd > at ? '@date' : classOf(words, at);
      add(word, at, to);
      add(`${before} ${word}`, at, to);
      const next =
        word === '@date'
          ? word
          : words.kind[at] === 'word' && words.capital[at] === true && !CONCEPTS.has(word)
            ? '=name'
            : (CONCEPTS.get(word) ?? '=');
      add(next, at, to);
      add(`${idea} ${next}`, at, to);
      idea = next;
      before = word;
      at = to;
    }
    add(`${before} $`, end - 1, end);
  }
  return features;
}

function classOf(words: Words, at: number): string {
  const kind = words.kind[at];
  if (kind === 'word' || kind === undefined) return words.word[at] ?? '';
  return kind === 'number' ? '@number' : `@${kind}`;
}
