import type { Day } from './days.ts';
import { meantBy } from './slips.ts';
import { SPELLINGS } from './words.ts';

/** One word, figure or sign of a text. */
export interface Token {
  /** Lower case, in its usual spelling, without an `'s`; figures as they stand. */
  word: string;
  /** The number of a figure, else NaN. */
  n: number;
  /** A figure with "st", "nd", "rd" or "th". */
  nth: boolean;
  /** UTF-16 offsets in the text; `to` exclusive. */
  from: number;
  to: number;
  /** No space before it. */
  glued: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** First word of a sentence. */
  begins: boolean;
}

/** A text in tokens, with what its dates are read against. */
export interface Scan {
  tokens: readonly Token[];
  today: Day;
  /** Minutes since midnight of the message, where it was written. */
  minute: number;
  workingDays: readonly number[];
  fiscalStart: number;
  hemisphere: 'north' | 'south';
  /** Every date is asked for, also those that say nothing of when to come back. */
  present?: boolean;
}

/** A mail is read up to here; no date anyone acts on stands further down. */
export const LONGEST = 20_000;

/** Stands between paragraphs, so that no date reaches across. */
export const BREAK = '\n';

const TOKEN =
  /2(?:day|moro?w?|mor+ow|mrw|mro|moz|nite|night)(?![a-z])|b4(?![a-z0-9])|[a-z]+(?:'[a-z]+)?|\d+(?:(?:st|nd|rd|th)(?![a-z]))?|\S/g;

const ENDS = new Set(['.', '!', '?', ':', ';', BREAK, '"', '(', '-', ')']);

/** Lower case and plain signs, every character in its place: offsets stay those of the text. */
function plain(text: string): string {
  return text
    .replace(/[A-Z]+/g, (word) => word.toLowerCase())
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, ' ');
}

function wordOf(raw: string): string {
  const bare = raw.endsWith("'s") ? raw.slice(0, -2) : raw;
  return SPELLINGS.get(bare) ?? meantBy(bare) ?? bare;
}

/** Splits a text into tokens. Linear in its length; only the first 20,000 characters are read. */
export function tokensOf(text: string): Token[] {
  const read = text.slice(0, LONGEST);
  const copy = plain(read);
  const tokens: Token[] = [];
  let end = 0;
  let begins = true;
  for (const match of copy.matchAll(TOKEN)) {
    const [raw] = match;
    const from = match.index;
    if (from > end + 1 && /\n[^\S\n]*\n/.test(copy.slice(end, from))) {
      begins = true;
      tokens.push({ ...SIGN, word: BREAK, from: end, to: end });
    }
    const figure = raw.charCodeAt(0) >= 48 && raw.charCodeAt(0) <= 57;
    const word = wordOf(raw);
    tokens.push({
      word,
      n: figure && word === raw ? Number.parseInt(raw, 10) : Number.NaN,
      nth: figure && word === raw && raw.length > 2 && raw.charCodeAt(raw.length - 1) > 57,
      from,
      to: from + raw.length,
      glued: from === end && from > 0,
      capital: read.charCodeAt(from) !== copy.charCodeAt(from),
      begins,
    });
    begins = ENDS.has(raw) || (begins && !/[a-z0-9]/.test(raw));
    end = from + raw.length;
  }
  return tokens;
}

const SIGN = { n: Number.NaN, nth: false, glued: false, capital: false, begins: true };
const NOTHING: Token = { ...SIGN, word: '', from: 0, to: 0, begins: false };

/** The token at a place; an empty one outside the text. */
export function at(scan: Scan, index: number): Token {
  return scan.tokens[index] ?? NOTHING;
}

/** The word at a place; empty outside the text. */
export function wordAt(scan: Scan, index: number): string {
  return scan.tokens[index]?.word ?? '';
}

/** The place after an optional word. */
export function past(scan: Scan, index: number, ...words: readonly string[]): number {
  const token = scan.tokens[index];
  return token !== undefined && words.includes(token.word) ? index + 1 : index;
}

/** The place after a name and the point of its short form, where the sentence goes on. */
export function dotted(scan: Scan, index: number): number {
  const next = at(scan, index + 2);
  const goesOn = at(scan, index).word.length <= 5 && next.word !== '' && !next.capital;
  return goesOn ? past(scan, index + 1, '.') : index + 1;
}
