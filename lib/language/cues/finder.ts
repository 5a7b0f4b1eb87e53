import type { Frame, FrameTable, Pack } from '../packs/pack.ts';
import type { Cue } from '../types.ts';
import { CUES } from '../types.ts';
import type { Phrase } from './compile.ts';
import { Compiler } from './compile.ts';
import { spellings } from './words.ts';

/** A line of a table, compiled. */
export interface Compiled {
  cue: Cue;
  frame: Frame;
  say: string;
  phrase: Phrase;
  unless: readonly Phrase[];
}

/** The phrases of a pack, ready to be looked for. */
export interface Finder {
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

/** The phrases of a pack; compiled when they are first asked for, and kept. */
export function finderOf(pack: Pack): Finder {
  let finder = finders.get(pack);
  if (finder === undefined) {
    finder = compileAll(pack);
    finders.set(pack, finder);
  }
  return finder;
}
