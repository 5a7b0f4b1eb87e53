import { classify } from './trim/classify.ts';
import { attributes } from './trim/attribution.ts';
import { joined, linesOf, LONGEST_LINE } from './trim/lines.ts';
import type { Line } from './trim/lines.ts';
import { unmarked } from './trim/quote-marks.ts';

const isText = ({ kind }: Line) => kind === 'text';

/** Words come after the first line that is quoted or begins history, and nothing is quoted after. */
function isAnswerBelow(lines: readonly Line[]): boolean {
  const first = lines.findIndex(isText);
  return (
    lines.slice(0, first).some(({ kind }) => kind === 'history') &&
    !lines.slice(first).some(({ kind }) => kind === 'quote')
  );
}

/** Where unmarked history begins: an attribution or header with no quoted line right below it. */
function unmarkedHistory(lines: readonly Line[]): number {
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.kind !== 'history') continue;
    const start = at;
    while (at < lines.length && lines[at]?.kind !== 'quote' && lines[at]?.kind !== 'text') at += 1;
    if (lines[at]?.kind !== 'quote') return start;
  }
  return lines.length;
}

/** Without quoted lines at the end, and without what says nothing. */
function shown(lines: readonly Line[]): string {
  const last = lines.findLastIndex(isText);
  const upTo = lines.slice(0, last + 1);
  const from = isAnswerBelow(lines) ? upTo.findIndex(isText) : 0;
  return joined(upTo.slice(from).filter(({ kind }) => kind !== 'gone' && kind !== 'history'));
}

/** What a mail without words of its own shows: what it hands on, or what it quotes. */
function handedOn(lines: readonly Line[], begins: number): string {
  let from = begins;
  while (from < lines.length && lines[from]?.kind !== 'text') from += 1;
  if (from < lines.length) {
    const rest = lines.slice(from);
    return shown(rest.slice(0, unmarkedHistory(rest)));
  }
  return lines.some(quotesWords) ? joined(lines) : '';
}

/** A quoted line with words, not only marks or one more "On Friday Jo wrote:". */
function quotesWords({ kind, plain }: Line): boolean {
  if (kind !== 'quote') return false;
  const words = unmarked(plain);
  return words.length > LONGEST_LINE || (words !== '' && !attributes(words));
}

/**
 * The newest words of a plain-text mail, for showing: history below an attribution or a header
 * block, signature blocks, "Sent from my ..." and legal or list footers are cut; answers below or
 * between quotes stay, the latter with the quotes they answer. A mail that is nothing but a quote
 * or a forward comes back whole, without its headers. Line ends become `\n`; reads the first 20,000
 * characters.
 */
export function newestWords(text: string): string {
  return read(text).shown;
}

/**
 * The words the author of a plain-text mail wrote themselves: the newest words without anything
 * quoted or handed on; empty for a mail that is nothing else. What is read for its meaning.
 */
export function ownWords(text: string): string {
  return read(text).own;
}

function read(text: string): { shown: string; own: string } {
  const lines = linesOf(text);
  classify(lines);
  const begins = unmarkedHistory(lines);
  const visible = lines.slice(0, begins);
  if (!visible.some(isText)) return { shown: handedOn(lines, begins) || leftOver(lines), own: '' };
  const own = joined(visible.filter(({ kind }) => kind === 'text' || kind === 'empty'));
  return { shown: shown(visible), own: own.replace(/\n{3,}/g, '\n\n') };
}

/** A mail of nothing but a signature or a footer is shown as it is. */
function leftOver(lines: readonly Line[]): string {
  return lines.some(({ kind }) => kind === 'quote' || kind === 'history') ? '' : joined(lines);
}
