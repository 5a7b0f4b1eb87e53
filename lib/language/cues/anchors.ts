import type { Pack } from '../packs/pack.ts';
import type { Part } from './phrase-parts.ts';
import { partsOf } from './phrase-parts.ts';
import { literal } from './word-forms.ts';

/** Words a part may begin with, and whether it may also be made of no word at all. */
interface Opening {
  words: ReadonlySet<string>;
  empty: boolean;
}

/** Phrases are found by rare words: each common one costs as much as this many others. */
const COMMON_COST = 40;

/**
 * Finds the words by which phrases are looked up, without compiling them: most phrases stand in no
 * text that is read, and compiling all would make the first reply wait.
 */
export class Anchors {
  readonly #pack: Pick<Pack, 'fold' | 'spelled' | 'slots'>;
  readonly #common: ReadonlySet<string>;
  readonly #slots = new Map<string, Opening>();
  readonly #words = new Map<string, Opening>();

  constructor(pack: Pick<Pack, 'fold' | 'spelled' | 'slots'>, common: readonly string[]) {
    this.#pack = pack;
    this.#common = new Set(common);
  }

  /** Of all parts that must stand there, the one with the fewest and rarest words to begin with. */
  of(parts: readonly Part[]): ReadonlySet<string> | undefined {
    let best: ReadonlySet<string> | undefined;
    let cost = Number.POSITIVE_INFINITY;
    for (const part of parts) {
      if (part.optional) continue;
      const opening = this.#opening(part);
      if (opening === undefined || opening.empty) continue;
      let sum = 0;
      for (const word of opening.words) sum += this.#common.has(word) ? COMMON_COST : 1;
      if (sum < cost) {
        cost = sum;
        best = opening.words;
      }
    }
    return best;
  }

  /** Undefined where a sign stands in it: what begins with a date or a name has no word. */
  #opening(part: Part): Opening | undefined {
    if (part.kind === 'sign') return undefined;
    if (part.kind === 'word') {
      let known = this.#words.get(part.token);
      if (known === undefined) {
        const heads = literal(part.token, this.#pack).map(([head]) => head);
        const words = new Set(heads.filter((head) => head !== undefined));
        known = { words, empty: heads.includes(undefined) };
        this.#words.set(part.token, known);
      }
      return known;
    }
    if (part.kind === 'slot') return this.#slot(part.name);
    return this.#openingOf(part.choices);
  }

  #openingOf(choices: readonly (readonly Part[])[]): Opening | undefined {
    const words = new Set<string>();
    let empty = false;
    for (const choice of choices) {
      let passed = true;
      for (const part of choice) {
        const opening = this.#opening(part);
        if (opening === undefined) return undefined;
        if (passed) for (const word of opening.words) words.add(word);
        passed &&= part.optional || opening.empty;
      }
      empty ||= passed;
    }
    return { words, empty };
  }

  #slot(name: string): Opening | undefined {
    let known = this.#slots.get(name);
    if (known === undefined) {
      known = this.#openingOf((this.#pack.slots[name] ?? []).map(partsOf));
      if (known !== undefined) this.#slots.set(name, known);
    }
    return known;
  }
}
