import type { Token } from '../scan.ts';
import { BREAK } from '../scan.ts';
import type { DateWords } from './date-words.ts';

/** A mail is read up to here; no date anyone acts on stands further down. */
const LONGEST = 20_000;

const TOKEN =
  /https?:\/\/\S{1,300}|[^\s@]{1,64}@\S{1,100}|\n[^\S\n]{0,40}\n|\d+|\p{L}[\p{L}\p{M}]*['’ʼ`´]?|[^\s\p{M}]/gu;
const ENDS = new Set(['.', '!', '?', ':', ';', '¿', '¡', BREAK]);

/**
 * A word as it is compared: lower case, without accents, "ß" as "ss". The digraphs that stand for
 * umlauts where a keyboard has none ("Maerz", "naechste") lose their "e", on both sides alike; but
 * "neuen" stays apart from "neun". So do endings ("nächsten", "semaines") lose their last letter.
 */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  const plain = /[^a-z]/.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/ß/g, 'ss')
        .replace(/[’ʼ`´]/g, "'")
    : lower;
  return plain.replace(/([ao]|(?<!e)u)e/g, '$1').replace(/(?<=...e)[nmrs]$|'$/, '');
}

/** Splits a text into tokens. Linear in its length; only the first 20,000 characters are read. */
export function tabledTokens(
  text: string,
  { parted, weekday }: Pick<DateWords, 'parted' | 'weekday'>,
): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let begins = true;
  for (const match of text.slice(0, LONGEST).matchAll(TOKEN)) {
    const [raw] = match;
    const from = match.index;
    const to = from + raw.length;
    if (raw.startsWith('\n')) {
      tokens.push({
        word: BREAK,
        n: Number.NaN,
        nth: false,
        from,
        to,
        glued: false,
        capital: false,
        begins: true,
      });
      begins = true;
      end = to;
      continue;
    }
    const figure = /^\d/.test(raw);
    const plain = figure ? raw : folded(/[‐-―−]/.test(raw) ? '-' : raw);
    const [head = '', tail] =
      parted !== undefined && plain.length > 9 ? plain.split(parted) : [plain];
    if (tail !== undefined && weekday.has(head)) {
      const capital = /^\p{Lu}/u.test(raw);
      const shared = { n: Number.NaN, nth: false, from, to, glued: false, begins };
      tokens.push(
        { ...shared, word: head, capital },
        { ...shared, word: tail, capital: false, begins: false },
      );
      begins = false;
      end = to;
      continue;
    }
    tokens.push({
      word: plain,
      n: figure && raw.length <= 4 ? Number.parseInt(raw, 10) : Number.NaN,
      nth: false,
      from,
      to,
      glued: from === end && from > 0,
      capital: /^\p{Lu}/u.test(raw),
      begins,
    });
    begins = ENDS.has(raw) || (begins && !/[\p{L}\d]/u.test(raw));
    end = to;
  }
  return tokens;
}
