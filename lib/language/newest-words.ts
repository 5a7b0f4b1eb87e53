import { attributes } from './trim/attribution.ts';
import { classify } from './trim/classify.ts';
import { isText, joined, linesOf } from './trim/lines.ts';
import type { Line } from './trim/lines.ts';
import { unmarked } from './trim/quote-marks.ts';

const isQuote = ({ kind }: Line) => kind === 'quote';
const isHistory = ({ kind }: Line) => kind === 'history';

/** Where unmarked history begins: an attribution or header with no quoted line right below it. */
function unmarkedHistory(lines: readonly Line[]): number {
  let start = -1;
  for (const [at, line] of lines.entries()) {
    if (isQuote(line)) start = -1;
    else if (isText(line) && start >= 0) break;
    else if (isHistory(line) && start < 0) start = at;
  }
  return start < 0 ? lines.length : start;
}

/**
 * Without quoted lines at the end, and without what says nothing; without what words are an answer
 * to where they all stand below it.
 */
function shown(lines: readonly Line[]): string {
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  const answersBelow = lines.slice(0, first).some(isHistory) && !lines.slice(first).some(isQuote);
  const from = answersBelow ? first : 0;
  return joined(
    lines.slice(from, last + 1).filter((line) => line.kind !== 'gone' && !isHistory(line)),
  );
}

/** What a mail without words of its own shows: what it hands on, or the whole of it. */
function handedOn(lines: readonly Line[], begins: number): string {
  const rest = lines.slice(lines.findIndex((line, at) => at >= begins && isText(line)));
  if (rest.some(isText)) return shown(rest.slice(0, unmarkedHistory(rest)));
  const cut = lines.filter((line) => isQuote(line) || isHistory(line));
  return cut.length === 0 || cut.some(quotesWords) ? joined(lines) : '';
}

/** A quoted line with words, not only marks or one more "On Friday Jo wrote:". */
function quotesWords(line: Line): boolean {
  const words = unmarked(line.plain);
  return isQuote(line) && words !== '' && !attributes(words);
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
  if (!visible.some(isText)) return { shown: handedOn(lines, begins), own: '' };
  const own = joined(visible.filter((line) => isText(line) || line.kind === 'empty'));
  return { shown: shown(visible), own: own.replace(/\n{3,}/g, '\n\n') };
}
