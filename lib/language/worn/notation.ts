import { WORDS } from './words.ts';

/** Between two words of a phrase: blanks, a line break, a comma or a dash. */
const GAP = '(?:[\\s,\\u2013\\u2014\\u2026*_-]+)';
/** One word that may be anything. */
const ANY_WORD = `[^\\s,;:!?.()]{1,30}${GAP}`;
/** Where a thought begins: a sentence, a line, a clause, or after a small opening word. */
const BEGINS =
  "(?<=^[^a-z0-9]{0,8}|[\\n,;:()\\u2013\\u2014-][^a-z0-9]{0,4}|(?<![a-z])(?:and|so|but|hi|hey|hello|well|ok|okay|or|am|i['’]?m|we['’]?re|are|was|just|only|again|there|it['’]?s)[\\s,]{1,2})";
/** Where it ends: a sentence, a line or a clause. */
const ENDS = '(?=[^a-z0-9]{0,12}$|[\\s)]{0,2}[,;:!?.()\\n\\u2013\\u2014\\u2026]|\\s-)';

/** With the lists of words in place of their names; a list may name others. */
function spelledOut(phrase: string): string {
  return phrase.replace(/<([a-z]+)>/g, (_, name: string) => `(${spelledOut(WORDS[name] ?? name)})`);
}

/**
 * The source of the regular expression that a phrase stands for. A phrase is plain lower-case
 * words with the marks of a regular expression where wanted, and with these of our own:
 * a blank is any gap between words; `'` may be missing or curly; `<name>` is a list of words from
 * `words.ts`; `..` is up to four words of any kind (it stands between blanks); `^` and `$` are the
 * beginning and the end of a clause. `( )` only groups, and `( )*` may repeat: the sentence
 * it is looked for in is short (`find.ts`), which keeps the time in a straight line.
 */
export function sourceOf(phrase: string): string {
  return spelledOut(phrase)
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\^ ?/g, '\u0001')
    .replace(/ ?\$/g, '\u0002')
    .replace(/ \.\. /g, '\u0003')
    .replaceAll(' ', GAP)
    .replaceAll("'", "['’‘´`]?")
    .replaceAll('\u0001', BEGINS)
    .replaceAll('\u0002', ENDS)
    .replaceAll('\u0003', `${GAP}(?:${ANY_WORD}){0,4}?`);
}

/**
 * One expression for many phrases, which begin and end with a whole word. Global, for `exec`.
 * Those that need the beginning of a clause stand together, so that it is looked for once.
 */
export function expressionOf(phrases: readonly string[]): RegExp {
  const opening = phrases.filter((phrase) => phrase.startsWith('^ '));
  const anywhere = phrases.filter((phrase) => !phrase.startsWith('^ ')).map(sourceOf);
  const opened = opening.map((phrase) => sourceOf(phrase.slice(2)));
  const all = opened.length > 0 ? [`${BEGINS}(?:${opened.join('|')})`, ...anywhere] : anywhere;
  return new RegExp(`(?<![a-z0-9'’])(?:${all.join('|')})(?![a-z0-9])`, 'g');
}
