/**
 * Phrases are written as lines of words, as `reduced` leaves them: without fillers ("just", "the",
 * "really") and helping verbs ("have", "is"), in any form ("hear" is heard as well), "not" for all
 * that denies, "i", "me" and "my" for one person and for many. "We still haven't heard back" is
 * `i not hear back`.
 *
 * ```
 * 'check back? in'             a ? after a word or group: it may be missing
 * 'hear (nothing|from you)'    one of these; {mail} one of a class (`classes.ts`)
 * 'i ..2 wait'                 at most two words in between
 * '^ any news ,'               ^ at the beginning of a clause; a comma, or $, at its end
 * '> follow up'                > said of the user: at such a beginning, or after "I", "wanted to"
 * 'check in (!time|open)'      not with one of these after it
 * ```
 *
 * The first word stands for itself, or is a class or one group: by it a phrase is looked for.
 */
import { CLASSES } from './classes.ts';
import type { Word } from './reduce.ts';
import { wordOf } from './reduce.ts';

/** What the signs of the notation are in a regular expression over the text of a sentence. */
const SIGNS: Readonly<Record<string, string>> = {
  ' ': '',
  ',': ', ',
  $: '(?=,)',
  '(': '(?:',
  '(!': '(?!',
};

/** What stands before a phrase that begins with a sign: the beginning of a clause, or the user. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  '^': /, (?:(?:and|so|but|hi|hey|hello|well|ok|or) ){0,3}$/,
  '>': /(?:, (?:(?:and|so|but|or|her|hi|hey|hello|dear|another|[a-z]+ it) |(?:hi|hey|dear) [^ ,]+ ){0,3}|[^a-z](?:i|and|again|letter|1|if i|think i|i would|(?:want|hop|lov|lik|try|tim|look|writ|keen|eager|think|out|lin|in|by|letter|her|email|1|need) to|(?:hop|think) of) )$/,
};

/** A phrase of a table, its classes spelled out. The rest is made when it is first needed. */
interface Phrase<Owner> {
  owner: Owner;
  phrase: string;
  /** What must stand before it. */
  follows: RegExp | undefined;
  /** One of these must stand in the sentence: the words it may end with, or a comma. */
  ends?: string[];
  expression?: RegExp;
}

/** Part of the expression of a phrase: a gap, a word, a word that may be missing, or a sign. */
function sourceOf(sign: string, gap?: string, written?: string, maybe?: string): string {
  if (gap) return `(?:[^ ,]+ ){0,${gap}}?`;
  if (!written) return SIGNS[sign] ?? '';
  return maybe ? `(?:${wordOf(written)} )?` : `${wordOf(written)} `;
}

function expressionOf(phrase: string): RegExp {
  return new RegExp(phrase.replace(/\.\.(\d)|([a-z0-9%#]+)(\??)|\(!|[ ,$(]/g, sourceOf), 'y');
}

/** The first words of a word or group of words: "(a|b c)". */
function firstWords(part: string): string[] {
  return part.split('|').map((choice) => wordOf(/[a-z0-9%#,]+/.exec(choice)?.[0] ?? ','));
}

/** A phrase found: its first and last word, and the reduced text before and after it. */
export interface Hit<Owner> {
  owner: Owner;
  first: Word;
  last: Word;
  before: string;
  after: string;
}

/** Tables of phrases, one phrase a line, looked for by the word they begin with. */
export class Tables<Owner> {
  readonly #byFirst = new Map<string, Phrase<Owner>[]>();

  add(owner: Owner, table: string): void {
    for (const line of table.trim().split('\n')) {
      const phrase = line.replace(
        /\{([a-z]+)\}/g,
        (_, name: string) => `(${CLASSES[name]?.replaceAll(' ', '|') ?? ''})`,
      );
      const one = {
        owner,
        phrase: phrase.replace(/^[>^] /, ''),
        follows: BEFORE[phrase.charAt(0)],
      };
      for (const word of firstWords(/\([^)]*|[a-z0-9%#]+/.exec(phrase)?.[0] ?? '')) {
        const others = this.#byFirst.get(word);
        if (others === undefined) this.#byFirst.set(word, [one]);
        else others.push(one);
      }
    }
  }

  /** All phrases in a sentence, in the order of their first words. */
  *find(words: readonly Word[]): Generator<Hit<Owner>> {
    const text = words.map(({ word }) => `${word} `).join('');
    const present = new Set(words.map(({ word }) => word));
    let before = '';
    for (const [index, first] of words.entries()) {
      for (const one of this.#byFirst.get(first.word) ?? []) {
        one.ends ??= firstWords(
          /(?:\([^()]*\)|[a-z0-9%#]+)$|$/.exec(one.phrase.replace(/ \(!.*/, ''))?.[0] ?? '',
        );
        if (!one.ends.some((word) => present.has(word))) continue;
        if (one.follows?.test(before) === false) continue;
        one.expression ??= expressionOf(one.phrase);
        one.expression.lastIndex = before.length;
        const found = one.expression.exec(text)?.[0];
        if (found === undefined) continue;
        const last = words[index + found.split(' ').length - 2] ?? first;
        const after = text.slice(before.length + found.length);
        yield { owner: one.owner, first, last, before, after };
      }
      before += `${first.word} `;
    }
  }
}
