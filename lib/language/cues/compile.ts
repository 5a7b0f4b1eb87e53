import type { Pack } from '../packs/pack.ts';
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
  /** One of these words must stand in the sentence; undefined where it has no word of its own. */
  anchors?: ReadonlySet<string>;
  /** The words it can begin with; undefined where it may begin with anything. */
  begins?: ReadonlySet<string>;
}

type Speller = Pick<Pack, 'fold' | 'spelled' | 'slots'>;

const TOKEN = /\.\.\d|\^\^?|\$\$?|@[a-z]+|[(|)?,]|\{[a-z-]+\}|[^\s(|)?,{}]+/g;

/** Sequences of nodes that hold nothing but words; undefined where one holds a sign. */
function flatten(nodes: readonly Part[]): Sequences | undefined {
  let all: Sequences = [[]];
  for (const node of nodes) {
    if (node.sequences === undefined) return undefined;
    all = cross(all, node.optional ? [...node.sequences, []] : node.sequences);
  }
  return all;
}

/** A part of a phrase while it is read: either plain sequences or something with signs. */
interface Part {
  sequences?: Sequences;
  node?: Node;
  optional: boolean;
}

/** Reads phrases of one pack; slots are read once and shared. */
export class Compiler {
  readonly #pack: Speller;
  readonly #common: ReadonlySet<string>;
  readonly #phrases = new Map<string, Phrase>();
  readonly #slots = new Map<string, { sequences: Sequences; trie: Trie }>();

  constructor(pack: Speller, common: readonly string[]) {
    this.#pack = pack;
    this.#common = new Set(common);
  }

  /** Throws for a phrase that is not well formed: a mistake in a table, found by the first test. */
  compile(say: string): Phrase {
    let phrase = this.#phrases.get(say);
    if (phrase === undefined) {
      phrase = this.#read(say);
      this.#phrases.set(say, phrase);
    }
    return phrase;
  }

  #read(say: string): Phrase {
    const tokens = say.match(TOKEN) ?? [];
    const { parts, at } = this.#parts(tokens, 0);
    if (at < tokens.length) throw new Error(`a phrase closes what it never opened: ${say}`);
    const nodes = parts.map((part) => this.#node(part));
    const anchors = this.#anchors(nodes);
    const begins =
      nodes[0]?.kind === 'words' && !nodes[0].optional ? firstWords(nodes[0].trie) : undefined;
    return {
      step: link(nodes, (_, end) => end),
      ...(anchors === undefined ? {} : { anchors }),
      ...(begins === undefined ? {} : { begins }),
    };
  }

  #parts(tokens: readonly string[], from: number): { parts: Part[]; at: number } {
    const parts: Part[] = [];
    let at = from;
    while (at < tokens.length) {
      const token = tokens[at] ?? '';
      if (token === '|' || token === ')') break;
      at += 1;
      if (token === '?') {
        const last = parts.at(-1);
        if (last === undefined) throw new Error('a ? stands after nothing');
        last.optional = true;
      } else if (token === '(') {
        const group = this.#group(tokens, at);
        parts.push(group.part);
        at = group.at;
      } else if (token.startsWith('{')) parts.push(this.#slotPart(token.slice(1, -1)));
      else if (/^(?:\.\.\d|[@^$,])/.test(token)) {
        parts.push({
          node: { kind: 'sign', step: (next) => signStep(token, next), optional: false },
          optional: false,
        });
      } else parts.push({ sequences: literal(token, this.#pack), optional: false });
    }
    return { parts, at };
  }

  #group(tokens: readonly string[], from: number): { part: Part; at: number } {
    const choices: Part[][] = [];
    let at = from;
    for (;;) {
      const choice = this.#parts(tokens, at);
      choices.push(choice.parts);
      at = choice.at + 1;
      if (tokens[choice.at] === ')') break;
      if (tokens[choice.at] !== '|') throw new Error('a group of a phrase is not closed');
    }
    const flat = choices.map(flatten);
    const sequences: Sequences = [];
    for (const one of flat) {
      if (one === undefined) {
        const nodes = choices.map((parts) => parts.map((part) => this.#node(part)));
        return {
          part: { node: { kind: 'choice', choices: nodes, optional: false }, optional: false },
          at,
        };
      }
      sequences.push(...one);
    }
    return { part: { sequences, optional: false }, at };
  }

  #slotPart(name: string): Part {
    const { sequences, trie } = this.#slot(name);
    return { sequences, node: { kind: 'words', trie, optional: false }, optional: false };
  }

  #slot(name: string): { sequences: Sequences; trie: Trie } {
    let slot = this.#slots.get(name);
    if (slot === undefined) {
      const lines = this.#pack.slots[name];
      if (lines === undefined) throw new Error(`no slot of the name ${name}`);
      const sequences = lines.flatMap((line) => {
        const { parts } = this.#parts(line.match(TOKEN) ?? [], 0);
        const flat = flatten(parts);
        if (flat === undefined) throw new Error(`a slot holds words only: ${name}`);
        return flat;
      });
      slot = { sequences, trie: trieOf(sequences) };
      this.#slots.set(name, slot);
    }
    return slot;
  }

  #node(part: Part): Node {
    if (part.node !== undefined) return { ...part.node, optional: part.optional };
    return { kind: 'words', trie: trieOf(part.sequences ?? []), optional: part.optional };
  }

  /** Of all parts that must stand there, the one with the fewest and rarest words to begin with. */
  #anchors(nodes: readonly Node[]): ReadonlySet<string> | undefined {
    let best: ReadonlySet<string> | undefined;
    let cost = Number.POSITIVE_INFINITY;
    for (const node of nodes) {
      if (node.kind !== 'words' || node.optional || node.trie.ends) continue;
      const words = firstWords(node.trie);
      let sum = 0;
      for (const word of words) sum += this.#common.has(word) ? 40 : 1;
      if (sum < cost) {
        cost = sum;
        best = words;
      }
    }
    return best;
  }
}
