import type { Pack } from '../packs/pack.ts';
import type { Words } from './words.ts';
import { spellings } from './words.ts';

/** The sentence a phrase is looked for in: words `start` to `end` of a text, `end` exclusive. */
export interface Place {
  words: Words;
  start: number;
  end: number;
  /** Where the reply begins after its greeting, and ends before its farewell. */
  opens: number;
  closes: number;
  /** Words that join clauses, and words of jobs and relations, of the pack. */
  joins: ReadonlySet<string>;
  roles: ReadonlySet<string>;
}

/** One past the last word of the phrase that begins at word `at`; -1 where it does not stand there. */
export type Step = (place: Place, at: number) => number;

/** A phrase ready to be looked for. */
export interface Phrase {
  step: Step;
  /** One of these words must stand in the sentence; undefined where it has no word of its own. */
  anchors?: ReadonlySet<string>;
  /** The words it can begin with; undefined where it may begin with anything. */
  begins?: ReadonlySet<string>;
}

type Speller = Pick<Pack, 'fold' | 'spelled' | 'slots'>;

/** Word sequences, one entry a sequence; what a group or slot without signs comes down to. */
type Sequences = string[][];

interface Trie {
  next: Map<string, Trie>;
  ends: boolean;
}

type Node =
  | { kind: 'words'; trie: Trie; optional: boolean }
  | { kind: 'choice'; choices: Node[][]; optional: boolean }
  | { kind: 'sign'; step: (next: Step) => Step; optional: boolean };

/** More sequences than this in one group are a mistake in a table. */
const MOST_SEQUENCES = 6_000;

const TOKEN = /\.\.\d|\^\^?|\$\$?|@[a-z]+|[(|)?,]|\{[a-z-]+\}|[^\s(|)?,{}]+/g;

function trieOf(sequences: Sequences): Trie {
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

/** Call, calls, called, calling; with "e" dropped, "y" turned and the last letter doubled as well. */
function regularForms(word: string): string[] {
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) {
    return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  }
  const doubled = /[^aeiou][aeiou][bdgklmnprt]$/.test(word) ? word + (word.at(-1) ?? '') : word;
  const s = /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  return [word, s, `${doubled}ed`, `${doubled}ing`, `${word}ed`, `${word}ing`];
}

/** The words of one literal of a phrase, as they are compared. */
function literal(token: string, pack: Speller): Sequences {
  if (!token.endsWith('~')) return [spellings(token, pack)];
  return regularForms(token.slice(0, -1)).map((form) => spellings(form, pack));
}

function cross(heads: Sequences, tails: Sequences): Sequences {
  const all = heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
  if (all.length > MOST_SEQUENCES) throw new Error('a group of a phrase grows too large');
  return all;
}

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

function clauseBegins(place: Place, at: number): boolean {
  const { words } = place;
  if (at <= place.start || words.apart[at] === true) return true;
  return place.joins.has(words.word[at - 1] ?? '');
}

function clauseEnds(place: Place, at: number): boolean {
  const { words } = place;
  if (at >= place.end || words.apart[at] === true) return true;
  return place.joins.has(words.word[at] ?? '');
}

const ADDRESS: Record<string, 'email' | 'phone' | 'number'> = {
  '@email': 'email',
  '@phone': 'phone',
  '@number': 'number',
};

/** Words a name may be made of, at the most ("Maria del Carmen Ruiz"). */
const NAME_WORDS = 3;

function signStep(sign: string, next: Step): Step {
  if (sign.startsWith('..')) {
    const most = Number(sign.slice(2));
    return (place, at) => {
      for (let to = at; to <= at + most && to <= place.end; to += 1) {
        const end = next(place, to);
        if (end >= 0) return end;
      }
      return -1;
    };
  }
  switch (sign) {
    case '^':
      return (place, at) => (clauseBegins(place, at) ? next(place, at) : -1);
    case '^^':
      return (place, at) =>
        at === place.opens || (at < place.opens && at === place.start) ? next(place, at) : -1;
    case '$':
      return (place, at) => (clauseEnds(place, at) ? next(place, at) : -1);
    case '$$':
      return (place, at) => (at >= place.closes ? next(place, at) : -1);
    case ',':
      return (place, at) =>
        at >= place.end || place.words.apart[at] === true ? next(place, at) : -1;
    case '@date':
      return (place, at) => {
        const end = place.words.dateEnd[at] ?? 0;
        return end > at && end <= place.end ? next(place, end) : -1;
      };
    case '@until':
      return (place, at) => {
        const end = place.words.awaited[at] === true ? (place.words.dateEnd[at] ?? 0) : 0;
        return end > at && end <= place.end ? next(place, end) : -1;
      };
    case '@name':
      return (place, at) => {
        let to = at;
        while (
          to < place.end &&
          to < at + NAME_WORDS &&
          place.words.capital[to] === true &&
          place.words.kind[to] === 'word'
        )
          to += 1;
        for (; to > at; to -= 1) {
          const end = next(place, to);
          if (end >= 0) return end;
        }
        return -1;
      };
    case '@role':
      return (place, at) =>
        at < place.end && place.roles.has(place.words.word[at] ?? '') ? next(place, at + 1) : -1;
    default: {
      const kind = ADDRESS[sign];
      if (kind === undefined) throw new Error(`unknown sign in a phrase: ${sign}`);
      return (place, at) =>
        at < place.end && place.words.kind[at] === kind ? next(place, at + 1) : -1;
    }
  }
}

function walk(trie: Trie, next: Step, place: Place, at: number): number {
  if (at < place.end) {
    const deeper = trie.next.get(place.words.word[at] ?? '');
    if (deeper !== undefined) {
      const end = walk(deeper, next, place, at + 1);
      if (end >= 0) return end;
    }
  }
  return trie.ends ? next(place, at) : -1;
}

function link(nodes: readonly Node[], last: Step): Step {
  let next = last;
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node === undefined) continue;
    next = linkOne(node, next);
  }
  return next;
}

function linkOne(node: Node, next: Step): Step {
  let step: Step;
  if (node.kind === 'words') {
    const { trie } = node;
    step = (place, at) => walk(trie, next, place, at);
  } else if (node.kind === 'choice') {
    const choices = node.choices.map((choice) => link(choice, next));
    step = (place, at) => {
      for (const choice of choices) {
        const end = choice(place, at);
        if (end >= 0) return end;
      }
      return -1;
    };
  } else step = node.step(next);
  if (!node.optional) return step;
  return (place, at) => {
    const end = step(place, at);
    return end >= 0 ? end : next(place, at);
  };
}

/** Reads phrases of one pack; slots are read once and shared. */
export class Compiler {
  readonly #pack: Speller;
  readonly #common: ReadonlySet<string>;
  readonly #slots = new Map<string, { sequences: Sequences; trie: Trie }>();

  constructor(pack: Speller, common: readonly string[]) {
    this.#pack = pack;
    this.#common = new Set(common);
  }

  /** Throws for a phrase that is not well formed: a mistake in a table, found by the first test. */
  compile(say: string): Phrase {
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

function firstWords(trie: Trie): ReadonlySet<string> {
  return new Set(trie.next.keys());
}
