import { CLASSES } from './classes.ts';
import type { Reduced } from './reduce.ts';
import { stem } from './reduce.ts';

/** What the signs of the notation are in a regular expression over the text of a sentence. */
const SIGNS: Readonly<Record<string, string>> = {
  ' ': '',
  ',': ', ',
  $: '(?=,)',
  '(': '(?:',
  '(!': '(?!',
  '^': '(?<=, (?:(?:and|so|but|hi|hey|hello|well|ok|or) ){0,3})',
  '>': '(?<=, (?:(?:and|so|but|or|her.|hi|hey|hello|dear|anoth|[a-z]+ it) |(?:hi|hey|dear) [^ ,]+ ){0,3}|[^a-z](?:i|and|again|letter|1|if i|think i|i would|team|(?:want|hop|lov|lik|try|tim|look|writ|keen|eag|think|out|lin|in|by|letter|her.|email|1|need) to|(?:hop|think) of) )',
};

/** Phrases of one table that begin with the same word; made an expression when first met. */
interface Row<Owner> {
  owner: Owner;
  sources: string[];
  expression?: RegExp;
}

/** Where a phrase stands: the number of its first word, and of the one after its last. */
export interface Hit<Owner> {
  owner: Owner;
  first: number;
  end: number;
}

/** Tables of phrases, one phrase a line, looked for by the word they begin with. */
export class Tables<Owner> {
  readonly #rows = new Map<string, Row<Owner>[]>();

  add(owner: Owner, table: string): void {
    for (const line of table.trim().split('\n')) {
      const phrase = line.replace(
        /\{([a-z]+)\}/g,
        (_, name: string) => `(${CLASSES[name]?.replaceAll(' ', '|') ?? ''})`,
      );
      const source = phrase.replace(
        /\.\.(\d)|([a-z0-9%#]+)(\??)|\(!|[ ,$(^>]/g,
        (sign, gap?: string, word?: string, maybe?: string) => {
          if (gap) return `(?:[^ ,]+ ){0,${gap}}?`;
          if (!word) return SIGNS[sign] ?? '';
          return maybe ? `(?:${stem(word)} )?` : `${stem(word)} `;
        },
      );
      const [, group, single = ''] = /^(?:[>^] )?(?:\((.*?)\)|(\S+))/.exec(phrase) ?? [];
      for (const choice of group?.split('|') ?? [single]) {
        const word = stem(choice.split(' ')[0] ?? '');
        const rows = this.#rows.get(word) ?? [];
        this.#rows.set(word, rows);
        const last = rows.at(-1);
        if (last?.owner === owner) last.sources.push(source);
        else rows.push({ owner, sources: [source] });
      }
    }
  }

  /** All phrases in a sentence: of each table the first that fits at a word. */
  *find({ text, at }: Reduced): Generator<Hit<Owner>> {
    for (const [first, from] of at.entries())
      for (const row of this.#rows.get(text.slice(from, text.indexOf(' ', from))) ?? []) {
        const expression = (row.expression ??= new RegExp(row.sources.join('|'), 'y'));
        expression.lastIndex = from;
        if (!expression.test(text)) continue;
        let end = first;
        while ((at[end] ?? Infinity) < expression.lastIndex) end += 1;
        yield { owner: row.owner, first, end };
      }
  }
}
