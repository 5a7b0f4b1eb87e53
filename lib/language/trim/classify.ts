import { isAppLine } from './app-lines.ts';
import { dividerOf } from './dividers.ts';
import { isFooter, mayBeFooter } from './footers.ts';
import { headerBlockAt } from './header-block.ts';
import { isText } from './lines.ts';
import type { Line } from './lines.ts';
import { markQuotes } from './quote-marks.ts';
import { isHeading, isRule } from './rules.ts';
import { drop, dropBareSignOff, dropDelimited, dropSignature } from './signature.ts';
import { attributionAt } from './wrapped-attribution.ts';

/** What a line of code is recognised as: words, whatever it looks like. */
const CODE = 'Code.';

/** Hides the lines of fenced code, whose signs mean nothing here. */
function hideCode(lines: readonly Line[]): void {
  let open = -1;
  for (const [at, { plain }] of lines.entries()) {
    if (!/^(?:```|~~~)/.test(plain)) continue;
    if (open >= 0) for (const line of lines.slice(open, at + 1)) line.plain = CODE;
    open = open < 0 ? at : -1;
  }
}

/** How many lines the history that begins at `index` is announced by; 0 where none begins. */
function historyAt(lines: readonly Line[], index: number): number {
  const { plain = '' } = lines[index] ?? {};
  // ">>>>> "JL" == Jo Lee writes:" is the one quoted line that announces anything.
  if (/^>{1,4}(?!>)/.test(plain)) return 0;
  const divider = dividerOf(plain) !== undefined;
  if (divider || isHeading(plain)) {
    let below = index + 1;
    while (below < index + 4 && lines[below]?.plain === '') below += 1;
    const block = headerBlockAt(lines, below, divider ? 1 : 2);
    if (block > 0) return below - index + block;
    if (divider) return 1;
  }
  return headerBlockAt(lines, index) || attributionAt(lines, index);
}

/** So many lines tell what a paragraph is. */
const TELLING_LINES = 8;
/** A line that was wrapped is longer than this; a shorter one is a line of its own. */
const WRAPPED = 50;

/** The text of the paragraph, from line `at` on, as far as it tells what it is. */
function paragraphFrom(run: readonly Line[], at: number): string {
  let text = '';
  for (const { kind, plain } of run.slice(at, at + TELLING_LINES)) {
    if (kind !== 'text') break;
    text += plain + (plain.length < WRAPPED ? '\n' : ' ');
  }
  return text;
}

/** Marks as `gone` a notice or a list's footer with all that follows it: nobody writes on below it. */
function dropFooters(run: readonly Line[], wordsAbove: boolean): void {
  let own = wordsAbove;
  for (const [at, line] of run.entries()) {
    if (!isText(line)) continue;
    const begins = !run[at - 1]?.plain || mayBeFooter(line.plain);
    if (own && begins && isFooter(paragraphFrom(run, at))) {
      drop(run.slice(at));
      return;
    }
    own = true;
  }
}

const isCut = (line: Line | undefined) => line?.kind === 'quote' || line?.kind === 'history';

/** Says of each line what it is. */
export function classify(lines: readonly Line[]): void {
  hideCode(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || !isText(line)) continue;
    const count = historyAt(lines, at);
    if (count > 0) {
      for (const above of lines.slice(at, at + count)) above.kind = 'history';
      at += count - 1;
    } else if (isRule(line.plain) || isAppLine(line.plain)) line.kind = 'gone';
  }
  markQuotes(lines);
  // Each run of own lines has its own signature and footers.
  let own = false;
  let answered = false;
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && !isCut(lines[to])) to += 1;
    const run = lines.slice(from, to);
    const belowQuote = lines[from - 1]?.kind === 'quote';
    dropDelimited(run, own);
    dropFooters(run, own);
    dropSignature(run);
    if (own && !answered && belowQuote) dropBareSignOff(run);
    const speaks = run.some(isText);
    answered ||= speaks && belowQuote;
    own ||= speaks;
    from = to;
  }
}
