import type { Frame, FrameTable, Pack } from '../packs/pack.ts';
import type { Cue } from '../types.ts';
import { CUES } from '../types.ts';
import { Anchors } from './anchors.ts';
import type { Phrase } from './compile.ts';
import { Compiler } from './compile.ts';
import { partsOf } from './phrase-parts.ts';
import { spellings } from './words.ts';

/** A line of a table. */
export interface Line {
  cue: Cue;
  frame: Frame;
  say: string;
}

/** The phrases of a pack, ready to be looked for. */
export interface Finder {
  all: readonly Line[];
  /** Compiles a phrase when a text first holds one of its words. */
  compile: (say: string) => Phrase;
  /** Phrases by a word that must stand in the sentence. */
  byAnchor: ReadonlyMap<string, readonly number[]>;
  /** Phrases without a word of their own. */
  always: readonly number[];
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

function indexed(pack: Pack): Finder {
  const compiler = new Compiler(pack);
  const anchors = new Anchors(pack, COMMON);
  const all: Line[] = [];
  const byAnchor = new Map<string, number[]>();
  const always: number[] = [];
  for (const cue of CUES) {
    const table: FrameTable = pack.frames[cue] ?? [];
    for (const line of table) {
      const frame: Frame = typeof line === 'string' ? { say: line } : line;
      for (const say of typeof frame.say === 'string' ? [frame.say] : frame.say) {
        const index = all.push({ cue, frame, say }) - 1;
        const words = anchors.of(partsOf(say));
        if (words === undefined) always.push(index);
        else {
          for (const word of words) {
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
    compile: (say) => compiler.compile(say),
    byAnchor,
    always,
    courtesies: new Set(pack.courtesies.flatMap((word) => spellings(word, pack))),
    joins: new Set(pack.joins.flatMap((word) => spellings(word, pack))),
    roles: new Set(pack.roles.flatMap((word) => spellings(word, pack))),
  };
}

/** The phrases of a pack by their words; read when they are first asked for, and kept. */
export function finderOf(pack: Pack): Finder {
  let finder = finders.get(pack);
  if (finder === undefined) {
    finder = indexed(pack);
    finders.set(pack, finder);
  }
  return finder;
}
