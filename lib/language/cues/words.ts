import type { Pack } from '../packs/pack.ts';
import type { DateSpan, Lead } from '../types.ts';

/** A text as words to be compared, each with its place. Parallel lists, since they are walked often. */
export interface Words {
  text: string;
  /** As compared: lower case, contractions spelled out, accents off where the pack says so. */
  word: string[];
  from: number[];
  to: number[];
  /** Written with a capital, though its sentence does not begin here. */
  capital: boolean[];
  /** Punctuation or a line end stands before it. */
  apart: boolean[];
  kind: WordKind[];
  /** First word of each sentence, and one past the last word of all at the end. */
  sentences: number[];
  /** Sentences that end in a question mark, by number. */
  asked: boolean[];
  /** One past the last word of a date that begins here, 0 where none does. */
  dateEnd: number[];
  /** A date that begins here is one to wait for: until, after, from, not before. */
  awaited: boolean[];
}

/** Leads of dates that are to be waited for. */
const AWAITED: ReadonlySet<Lead> = new Set(['until', 'after', 'from', 'before', 'through']);

export type WordKind = 'word' | 'number' | 'email' | 'phone' | 'link';

/** A sentence of more words was left without its points, and is read in parts. */
const MOST_IN_SENTENCE = 120;
/** More words than this are never read: replies are short, and what follows is something else. */
const MOST_WORDS = 4_000;

const PIECE =
  /(?<link>(?:https?:\/\/|www\.)\S{1,300})|(?<email>[\p{L}\p{N}_+-]{1,64}(?:\.[\p{L}\p{N}_+-]{1,64}){0,4}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})|(?<phone>\+?\(?\d{2,4}\)?[ .-]?\d{2,4}(?:[ .-]\d{2,5}){1,4}|\d{3}[.-]\d{4}(?!\d))|(?<word>[\p{L}\p{M}\p{N}]+(?:[-'’‘ʼ´\x60][\p{L}\p{M}\p{N}]+)*)|(?<end>[.!?…。！？]+)|(?<line>\n)|(?<sign>[,;:()"“”„«»–—/|>-])/gu;

/** Words after which a point ends no sentence. */
const SHORT = new Set(
  'a.m p.m am pm e.g i.e eg ie mr mrs ms dr st vs approx nr tel ext etc inc ltd co jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun z.b bzw ca m mme sr sra'.split(
    ' ',
  ),
);

/** "Am 3. März", "23.12. bis": behind the point of a day of the month the sentence goes on. */
const GOES_ON = /^ (?:\p{Ll}|Jan|Feb|März|Apr|Mai|Juni|Juli|Aug|Sep|Okt|Nov|Dez|Quar|Halb|KW)/u;

/** A line shorter than this was ended by its writer, not wrapped by a mail program. */
const SHORT_LINE = 50;

const MARKS = /\p{M}/gu;

/** Lower case, straight apostrophes, and without accents where asked. */
export function plainWord(word: string, fold: boolean): string {
  const plain = word.toLowerCase().replace(/[’‘ʼ´\x60]/g, "'");
  if (!fold || /^[\x20-\x7e]*$/.test(plain)) return plain;
  return plain.normalize('NFD').replace(MARKS, '').replace(/ß/g, 'ss').replace(/œ/g, 'oe');
}

/** "soooo" is "so", "pleaseee" is "please". */
function shortened(word: string): string {
  return /(\p{L})\1\1/u.test(word) ? word.replace(/(\p{L})\1{2,}/gu, '$1') : word;
}

/** What one written word stands for, as compared: several words for a contraction. */
export function spellings(written: string, pack: Pick<Pack, 'fold' | 'spelled'>): string[] {
  let plain = plainWord(written, pack.fold);
  let known = pack.spelled(plain);
  if (known === undefined) {
    plain = shortened(plain);
    known = pack.spelled(plain);
  }
  if (known !== undefined) return known === '' ? [] : known.split(' ');
  if (!/['-]/.test(plain)) return [plain];
  return plain
    .split('-')
    .flatMap((part) => (pack.spelled(part) ?? part).split(' '))
    .flatMap((part) => part.split(/(?<=')/))
    .map((part) => (part.endsWith("'") && part.length > 3 ? part.slice(0, -1) : part))
    .filter((part) => part !== '');
}

/** Reads a text into words; linear in its length, at most 4,000 of them. */
export function wordsOf(text: string, pack: Pick<Pack, 'fold' | 'spelled'>): Words {
  const words: Words = {
    text,
    word: [],
    from: [],
    to: [],
    capital: [],
    apart: [],
    kind: [],
    sentences: [0],
    asked: [],
    dateEnd: [],
    awaited: [],
  };
  let apart = true;
  let lineStart = 0;
  let lines = 0;
  let last = '';
  const endSentence = (asked: boolean): void => {
    const count = words.word.length;
    const begun = words.sentences.at(-1) ?? 0;
    if (count > begun) {
      words.sentences.push(count);
      words.asked.push(asked);
    } else if (asked && words.asked.length > 0) words.asked[words.asked.length - 1] = true;
  };
  const add = (as: string, kind: WordKind, from: number, to: number, whole = true): void => {
    words.word.push(as);
    words.kind.push(kind);
    words.from.push(from);
    words.to.push(to);
    words.capital.push(whole && as !== 'i' && /^\p{Lu}/u.test(text.slice(from, from + 2)));
    words.apart.push(apart);
    words.dateEnd.push(0);
    words.awaited.push(false);
    apart = false;
    lines = 0;
    if (words.word.length - (words.sentences.at(-1) ?? 0) >= MOST_IN_SENTENCE) endSentence(false);
  };
  for (const match of text.matchAll(PIECE)) {
    if (words.word.length > MOST_WORDS) break;
    const groups = match.groups ?? {};
    const piece = match[0];
    const from = match.index;
    const to = from + piece.length;
    if (groups['word'] !== undefined) {
      const kind = /^\d/.test(piece) ? 'number' : 'word';
      const read = spellings(piece, pack);
      for (const as of read) add(as, kind, from, to, read.length === 1);
      last = piece.toLowerCase();
    } else if (groups['email'] !== undefined) add('@email', 'email', from, to);
    else if (groups['phone'] !== undefined) add('@phone', 'phone', from, to);
    else if (groups['link'] !== undefined) add('@link', 'link', from, to);
    else if (groups['line'] !== undefined) {
      lines += 1;
      if (lines > 1 || from - lineStart < SHORT_LINE) endSentence(false);
      if (lines === 1 || from - lineStart < SHORT_LINE) apart = true;
      lineStart = to;
    } else if (groups['end'] !== undefined) {
      apart = true;
      const next = text[to] ?? '\n';
      const inside =
        piece === '.' &&
        (!/[\s"'”’)\]]/.test(next) ||
          SHORT.has(last) ||
          (/^\d{1,2}$/.test(last) && GOES_ON.test(text.slice(to, to + 6))) ||
          (last.length === 1 && /^\p{L}$/u.test(last) && last !== 'i'));
      if (!inside) endSentence(piece.includes('?') || piece.includes('？'));
    } else if (piece !== '-' || text[to] === ' ' || text[to] === '-' || text[from - 1] === ' ')
      apart = true;
  }
  endSentence(false);
  return words;
}

/** The clause around some words: from one sign of punctuation to the next, within the sentence. */
export function clauseAround(
  words: Words,
  span: { from: number; to: number },
): { from: number; to: number } {
  let { from, to } = span;
  while (from > 0 && words.apart[from] !== true && !words.sentences.includes(from)) from -= 1;
  while (to < words.word.length && words.apart[to] !== true && !words.sentences.includes(to))
    to += 1;
  return { from, to };
}

/** Marks where dates stand, so that a phrase may ask for one. */
export function placeDates(words: Words, dates: readonly DateSpan[]): void {
  let index = 0;
  for (const date of dates) {
    while (index < words.word.length && (words.to[index] ?? 0) <= date.from) index += 1;
    let end = index;
    while (end < words.word.length && (words.from[end] ?? 0) < date.to) end += 1;
    if (end > index) {
      words.dateEnd[index] = end;
      words.awaited[index] = date.lead !== undefined && AWAITED.has(date.lead);
      for (let at = index; at < end; at += 1) words.capital[at] = false;
    }
  }
}
