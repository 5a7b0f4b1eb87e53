import type { Frame, FrameTable, Pack } from '../packs/pack.ts';
import type { Cue } from '../types.ts';
import { CUES } from '../types.ts';
import type { Phrase, Place } from './compile.ts';
import { Compiler } from './compile.ts';
import type { Words } from './words.ts';
import { spellings } from './words.ts';

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

interface Compiled {
  cue: Cue;
  frame: Frame;
  say: string;
  phrase: Phrase;
  unless: readonly Phrase[];
}

/** The phrases of a pack, ready to be looked for. */
interface Finder {
  all: readonly Compiled[];
  /** Phrases by a word that must stand in the sentence. */
  byAnchor: ReadonlyMap<string, readonly number[]>;
  /** Phrases without a word of their own. */
  always: readonly number[];
  doubts: readonly Phrase[];
  courtesies: ReadonlySet<string>;
  joins: ReadonlySet<string>;
  roles: ReadonlySet<string>;
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

/** Words so common that a phrase is better found by another of its words. */
const COMMON =
  'i you we they he she it me us my your our the a an to of in on at for with and or but if not do does did is are am be was were have has had will would can could should may this that these please no so as by from up out get any there here now just all'.split(
    ' ',
  );

const finders = new WeakMap<Pack, Finder>();

function compileAll(pack: Pack): Finder {
  const compiler = new Compiler(pack, COMMON);
  const all: Compiled[] = [];
  const byAnchor = new Map<string, number[]>();
  const always: number[] = [];
  for (const cue of CUES) {
    const table: FrameTable = pack.frames[cue] ?? [];
    for (const line of table) {
      const frame: Frame = typeof line === 'string' ? { say: line } : line;
      const unless = (frame.unless ?? []).map((say) => compiler.compile(say));
      for (const say of typeof frame.say === 'string' ? [frame.say] : frame.say) {
        const phrase = compiler.compile(say);
        const index = all.push({ cue, frame, say, phrase, unless }) - 1;
        if (phrase.anchors === undefined) always.push(index);
        else {
          for (const word of phrase.anchors) {
            const list = byAnchor.get(word);
            if (list === undefined) byAnchor.set(word, [index]);
            else list.push(index);
          }
        }
      }
    }
  }
  return {
    all,
    byAnchor,
    always,
    doubts: pack.doubts.map((say) => compiler.compile(say)),
    courtesies: new Set(pack.courtesies.flatMap((word) => spellings(word, pack))),
    joins: new Set(pack.joins.flatMap((word) => spellings(word, pack))),
    roles: new Set(pack.roles.flatMap((word) => spellings(word, pack))),
  };
}

function finderOf(pack: Pack): Finder {
  let finder = finders.get(pack);
  if (finder === undefined) {
    finder = compileAll(pack);
    finders.set(pack, finder);
  }
  return finder;
}

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

function turned(words: Words, hit: { from: number }, start: number): boolean {
  for (let at = hit.from - 1; at >= start && at >= hit.from - 3; at -= 1) {
    if (NEGATORS.has(words.word[at] ?? '')) return true;
    if (words.apart[at + 1] === true) return false;
  }
  return false;
}

/** Where the reply begins after "Hi Pat, thanks" and ends before "Best, Ana". */
function heart(words: Words, courtesies: ReadonlySet<string>): { opens: number; closes: number } {
  let opens = 0;
  const count = words.word.length;
  const polite = (at: number): boolean => courtesies.has(words.word[at] ?? '');
  while (
    opens < count &&
    (polite(opens) ||
      (opens > 0 &&
        opens < 6 &&
        words.capital[opens] === true &&
        words.apart[opens + 1] === true &&
        (polite(opens - 1) || words.capital[opens - 1] === true)))
  )
    opens += 1;
  let closes = count;
  while (
    closes > opens &&
    (polite(closes - 1) ||
      (closes > count - 3 &&
        words.capital[closes - 1] === true &&
        (words.apart[closes - 1] === true || words.capital[closes - 2] === true)))
  )
    closes -= 1;
  return { opens: opens >= count ? 0 : opens, closes: closes === 0 ? count : closes };
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
    for (const phrase of finder.doubts) doubt ??= find(phrase, place, place.start);
    const attempt = (index: number): void => {
      if (tried[index] === sentence) return;
      tried[index] = sentence;
      const one = finder.all[index];
      if (one === undefined) return;
      let at = place.start;
      for (let times = 0; times < MOST_IN_SENTENCE; times += 1) {
        const found = find(one.phrase, place, at);
        if (found === undefined || found.to === found.from) return;
        at = found.to;
        if (TURNED.has(one.cue) && turned(words, found, place.start)) continue;
        if (one.unless.some((phrase) => find(phrase, place, place.start) !== undefined)) return;
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
