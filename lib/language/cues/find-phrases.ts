import type { Frame, Pack } from '../packs/pack.ts';
import type { Cue } from '../types.ts';
import type { Phrase } from './compile.ts';
import { finderOf } from './finder.ts';
import { heart } from './heart.ts';
import type { Place } from './place.ts';
import type { Words } from './words.ts';

/** A phrase of a pack that stands in a text. */
export interface Hit {
  cue: Cue;
  frame: Frame;
  /** The line of the frame that was found. */
  say: string;
  weight: number;
  /** Words it stands on, `to` exclusive. */
  from: number;
  to: number;
  sentence: number;
}

const DEFAULT_WEIGHT = 3;
/** What a phrase loses where its sentence only tells of others or imagines. */
const DOUBTED = 2;
/** A phrase is looked for this often in a sentence. */
const MOST_IN_SENTENCE = 2;

/** Cues that a "not" in front turns around. */
const TURNED: ReadonlySet<Cue> = new Set([
  'interested',
  'permission-granted',
  'thanks',
  'out-of-office',
]);
const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  'never',
  'no',
  'hardly',
  'neither',
  'nor',
  'without',
  'cannot',
  'nicht',
  'kein',
  'keine',
  'pas',
  'jamais',
  'nunca',
]);

/** First place in the sentence, from word `at` on, where the phrase stands. */
function find(phrase: Phrase, place: Place, at: number): { from: number; to: number } | undefined {
  const { begins, step } = phrase;
  for (let from = at; from < place.end; from += 1) {
    if (begins !== undefined && !begins.has(place.words.word[from] ?? '')) continue;
    const to = step(place, from);
    if (to >= 0) return { from, to };
  }
  return undefined;
}

/** Whether a "not" stands in front of a phrase, or in a gap of it that it does not ask for. */
function turned(
  words: Words,
  hit: { from: number; to: number; say: string },
  start: number,
  lang: string,
): boolean {
  const inside = words.word.slice(hit.from, hit.to).some((word) => NEGATORS.has(word));
  // Phrases of other languages hold their own: "nicht im Büro", "ne suis pas joignable".
  if (inside && lang === 'en' && !/\b(?:not|never|no)\b/.test(hit.say)) return true;
  if (inside) return false;
  for (let at = hit.from - 1; at >= start && at >= hit.from - 3; at -= 1) {
    if (NEGATORS.has(words.word[at] ?? '')) return true;
    if (words.apart[at + 1] === true) return false;
  }
  return false;
}

/**
 * Every phrase of the pack that stands in the text, in the order of the text. Only phrases with one
 * of their words in a sentence are tried there; time grows in a straight line with the text.
 */
export function findPhrases(words: Words, pack: Pack): Hit[] {
  const finder = finderOf(pack);
  const hits: Hit[] = [];
  const tried = new Int32Array(finder.all.length).fill(-1);
  const { opens, closes } = heart(words, finder.courtesies);
  const place: Place = {
    words,
    start: 0,
    end: 0,
    opens,
    closes,
    joins: finder.joins,
    roles: finder.roles,
  };
  for (let sentence = 0; sentence + 1 < words.sentences.length; sentence += 1) {
    place.start = words.sentences[sentence] ?? 0;
    place.end = words.sentences[sentence + 1] ?? 0;
    let doubt: { from: number; to: number } | undefined;
    for (const say of pack.doubts) doubt ??= find(finder.compile(say), place, place.start);
    const attempt = (index: number): void => {
      if (tried[index] === sentence) return;
      tried[index] = sentence;
      const one = finder.all[index];
      if (one === undefined) return;
      const phrase = finder.compile(one.say);
      let at = place.start;
      for (let times = 0; times < MOST_IN_SENTENCE; times += 1) {
        const found = find(phrase, place, at);
        if (found === undefined || found.to === found.from) return;
        at = found.to;
        if (
          TURNED.has(one.cue) &&
          turned(words, { ...found, say: one.say }, place.start, pack.lang)
        )
          continue;
        const { unless = [] } = one.frame;
        if (unless.some((say) => find(finder.compile(say), place, place.start) !== undefined))
          return;
        const weight =
          (one.frame.weight ?? DEFAULT_WEIGHT) -
          (doubt !== undefined && doubt.from <= found.from ? DOUBTED : 0);
        if (weight > 0)
          hits.push({ cue: one.cue, frame: one.frame, say: one.say, weight, ...found, sentence });
      }
    };
    for (const index of finder.always) attempt(index);
    for (let at = place.start; at < place.end; at += 1) {
      const list = finder.byAnchor.get(words.word[at] ?? '');
      if (list !== undefined) for (const index of list) attempt(index);
    }
  }
  return hits.toSorted((a, b) => a.from - b.from);
}
