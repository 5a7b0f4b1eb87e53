import { CLASSES } from './classes.ts';
import type { Reduced } from './reduce.ts';
import { stem } from './reduce.ts';

/** Before the words of the user about what they do: an opening, "I", "wanted to", "a note". */
const OPENING =
  '(?<=, (?:(?:and|so|but|hi|hey|hello|dear|well|or|then|here|another|not|me|[a-z]+ it) |(?:hi|hey|hello|dear) [^ ,]+ )*|[^a-z](?:i|we|and|again|so|figur i|note|1|here|if i|think i|think we|team|(?:want|hope|love|like|try|time|look|write|keen|eager|think|out|line|in|by|decid|note|here|email|message|1|me|need) to|(?:hop|think|consider) of) )';
const SIGNS: Readonly<Record<string, string>> = {
  '>': OPENING,
  '^': '(?<=, (?:(?:and|so|but|hi|hey|hello|well|ok|or|i) )*)',
  $: '(?=,)',
  '(': '(?:',
  '!': '(?!',
};

const PARTS = /\{[a-z]+\}\??|\.\.\d|[a-z0-9%#']+\??|\)\??|[>^$(|,]|!\(/g;

function wordsOf(name: string): string[] {
  const words = CLASSES[name];
  if (words === undefined) throw new Error(`no words of the name ${name}`);
  return words.split(' ').map((word) => stem(word));
}

/** The regular expression of a phrase, over the text of a reduced sentence. */
function sourceOf(phrase: string): string {
  return phrase.replaceAll(' ', '').length === 0
    ? ''
    : (phrase.match(PARTS) ?? [])
        .map((part) => {
          const maybe = part.endsWith('?') ? '?' : '';
          const bare = maybe === '' ? part : part.slice(0, -1);
          if (bare === ')') return `)${maybe}`;
          if (bare === '|') return '|';
          if (bare === ',') return ', ';
          if (bare.startsWith('..')) return `(?:[^ ,]+ ){0,${bare.slice(2)}}?`;
          if (bare === '!(') return '(?!';
          if (bare.startsWith('{')) return `(?:(?:${wordsOf(bare.slice(1, -1)).join('|')}) )${maybe}`;
          const sign = SIGNS[bare];
          if (sign !== undefined) return sign;
          return maybe === '' ? `${stem(bare)} ` : `(?:${stem(bare)} )?`;
        })
        .join('');
}

/** The words a phrase can begin with: a word, a class, or a group of words. */
function beginnings(phrase: string): string[] {
  const head = phrase.replace(/^[>^] /, '');
  const group = /^\(([^()]*)\)(?!\?)/.exec(head)?.[1]?.split('|') ?? [head];
  return group.flatMap((choice) => {
    const first = choice.trim().split(' ')[0] ?? '';
    if (first.startsWith('{')) return wordsOf(first.slice(1, -1));
    if (!/^[a-z0-9%#']+$/.test(first)) throw new Error(`a phrase begins with no word: ${phrase}`);
    return [stem(first)];
  });
}

/** Phrases of one table that begin with the same word; made an expression when first met. */
interface Row<Owner> {
  owner: Owner;
  sources: string[];
  expression?: RegExp;
}

/** Where a phrase stands: numbers of its first word and of the one after its last. */
export interface Hit<Owner> {
  owner: Owner;
  first: number;
  end: number;
}

/** Tables of phrases, one phrase a line, ready to be looked for by their first words. */
export class Tables<Owner> {
  readonly #rows = new Map<string, Row<Owner>[]>();

  add(owner: Owner, table: string): void {
    for (const phrase of table.split('\n')) {
      if (phrase === '') continue;
      const source = sourceOf(phrase);
      for (const word of new Set(beginnings(phrase))) {
        const rows = this.#rows.get(word) ?? [];
        this.#rows.set(word, rows);
        const last = rows.at(-1);
        if (last?.owner === owner) last.sources.push(source);
        else rows.push({ owner, sources: [source] });
      }
    }
  }

  /** All phrases in a sentence, of each table the first that fits at a word. */
  *find(sentence: Reduced, wanted: (owner: Owner) => boolean): Generator<Hit<Owner>> {
    const { text, at } = sentence;
    for (const [first, from] of at.entries()) {
      const word = text.slice(from, text.indexOf(' ', from));
      for (const row of this.#rows.get(word) ?? []) {
        if (!wanted(row.owner)) continue;
        const expression = (row.expression ??= new RegExp(`(?:${row.sources.join('|')})`, 'y'));
        expression.lastIndex = from;
        if (!expression.test(text)) continue;
        let end = first;
        while (end < at.length && (at[end] ?? 0) < expression.lastIndex) end += 1;
        yield { owner: row.owner, first, end };
      }
    }
  }
}
