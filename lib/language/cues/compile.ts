import type { Pack } from '../packs/pack.ts';
import type { Part } from './phrase-parts.ts';
import { partsOf } from './phrase-parts.ts';
import type { Step } from './place.ts';
import { signStep } from './signs.ts';
import type { Node } from './steps.ts';
import { link } from './steps.ts';
import type { Sequences, Trie } from './trie.ts';
import { firstWords, trieOf } from './trie.ts';
import { cross, literal } from './word-forms.ts';

/** A phrase ready to be looked for. */
export interface Phrase {
  step: Step;
  /** The words it can begin with; undefined where it may begin with anything. */
  begins?: ReadonlySet<string>;
}

/** Compiles the phrases of one pack; each phrase and slot is compiled once and shared. */
export class Compiler {
  readonly #pack: Pick<Pack, 'fold' | 'spelled' | 'slots'>;
  readonly #phrases = new Map<string, Phrase>();
  readonly #slots = new Map<string, { sequences: Sequences; trie: Trie }>();

  constructor(pack: Pick<Pack, 'fold' | 'spelled' | 'slots'>) {
    this.#pack = pack;
  }

  /** Throws for a phrase that is not well formed: a mistake in a table, found by the first test. */
  compile(say: string): Phrase {
    let phrase = this.#phrases.get(say);
    if (phrase === undefined) {
      phrase = this.#compile(say);
      this.#phrases.set(say, phrase);
    }
    return phrase;
  }

  #compile(say: string): Phrase {
    const nodes = partsOf(say).map((part) => this.#node(part));
    const [first] = nodes;
    const begins =
      first?.kind === 'words' && !first.optional && !first.trie.ends
        ? firstWords(first.trie)
        : undefined;
    return {
      step: link(nodes, (_, end) => end),
      ...(begins === undefined ? {} : { begins }),
    };
  }

  #node(part: Part): Node {
    const { optional } = part;
    if (part.kind === 'sign') {
      const { token } = part;
      return { kind: 'sign', step: (next) => signStep(token, next), optional };
    }
    if (part.kind === 'slot') return { kind: 'words', trie: this.#slot(part.name).trie, optional };
    const sequences = this.#flat(part);
    if (sequences !== undefined) return { kind: 'words', trie: trieOf(sequences), optional };
    const choices = part.kind === 'group' ? part.choices : [];
    return {
      kind: 'choice',
      choices: choices.map((choice) => choice.map((one) => this.#node(one))),
      optional,
    };
  }

  /** Every sequence of words a part stands for; undefined where it holds a sign. */
  #flat(part: Part): Sequences | undefined {
    if (part.kind === 'sign') return undefined;
    if (part.kind === 'word') return literal(part.token, this.#pack);
    if (part.kind === 'slot') return this.#slot(part.name).sequences;
    const all: Sequences = [];
    for (const choice of part.choices) {
      const flat = this.#flatAll(choice);
      if (flat === undefined) return undefined;
      all.push(...flat);
    }
    return all;
  }

  #flatAll(parts: readonly Part[]): Sequences | undefined {
    let all: Sequences = [[]];
    for (const part of parts) {
      const flat = this.#flat(part);
      if (flat === undefined) return undefined;
      all = cross(all, part.optional ? [...flat, []] : flat);
    }
    return all;
  }

  #slot(name: string): { sequences: Sequences; trie: Trie } {
    let slot = this.#slots.get(name);
    if (slot === undefined) {
      const lines = this.#pack.slots[name];
      if (lines === undefined) throw new Error(`no slot of the name ${name}`);
      const sequences = lines.flatMap((line) => {
        const flat = this.#flatAll(partsOf(line));
        if (flat === undefined) throw new Error(`a slot holds words only: ${name}`);
        return flat;
      });
      slot = { sequences, trie: trieOf(sequences) };
      this.#slots.set(name, slot);
    }
    return slot;
  }
}
