import { isAppLine } from './app-lines.ts';
import { dividerOf, isDashed, isLongRule, isRule } from './dividers.ts';
import { footerOf, mayBeFooter } from './footers.ts';
import { headerBlockAt } from './header-block.ts';
import type { Line } from './lines.ts';
import { markQuotes } from './quote-marks.ts';
import { attributionAt } from './wrapped-attribution.ts';
import { dropBareSignOff, dropDelimited, dropSignature } from './signature.ts';

const FENCE = /^(?:```|~~~)[\w+#.-]{0,20}$/;
const PGP_OPENS = /^-----BEGIN PGP SIGNED MESSAGE-----$/;
const PGP_SIGNATURE = /^-----BEGIN PGP SIGNATURE-----$/;
const PGP_CLOSES = /^-----END PGP SIGNATURE-----$/;

/** Whether each line stands in a block of code, whose signs mean nothing here. */
function codeLines(lines: readonly Line[]): boolean[] {
  const code = lines.map(() => false);
  let open = -1;
  for (const [at, { plain }] of lines.entries()) {
    if (!FENCE.test(plain)) continue;
    if (open < 0) open = at;
    else if (plain === '```' || plain === '~~~') {
      code.fill(true, open, at + 1);
      open = -1;
    }
  }
  return code;
}

function mark(lines: readonly Line[], from: number, count: number, kind: Line['kind']): void {
  for (const line of lines.slice(from, from + count)) line.kind = kind;
}

/** How many lines the history that begins at `index` is announced by; 0 where none begins. */
function historyAt(lines: readonly Line[], index: number): number {
  const { plain = '' } = lines[index] ?? {};
  const divider = dividerOf(plain) !== undefined;
  let below = index + 1;
  if (divider || isLongRule(plain) || isDashed(plain)) {
    while (below < lines.length && below < index + 4 && lines[below]?.plain === '') below += 1;
    const block = headerBlockAt(lines, below, divider ? 1 : 2);
    if (block > 0) return below - index + block;
    if (divider) return 1;
  }
  return headerBlockAt(lines, index) || attributionAt(lines, index);
}

/** PGP's armour around a signed mail. */
function dropArmour(lines: readonly Line[]): void {
  for (let at = 0; at < lines.length; at += 1) {
    const plain = lines[at]?.plain ?? '';
    if (PGP_OPENS.test(plain)) {
      const hash = lines[at + 1]?.plain.startsWith('Hash: ');
      mark(lines, at, hash ? 2 : 1, 'gone');
    } else if (PGP_SIGNATURE.test(plain)) {
      const end = lines.findIndex((line, index) => index > at && PGP_CLOSES.test(line.plain));
      const count = (end < 0 ? lines.length - 1 : end) - at + 1;
      mark(lines, at, count, 'gone');
      at += count;
    }
  }
}

/** So many lines tell what a paragraph is. */
const TELLING_LINES = 8;

/** The text of the paragraph, from line `at` on, as far as it tells what it is. */
function paragraphFrom(lines: readonly Line[], at: number, to: number): string {
  let end = at;
  while (end < to && end < at + TELLING_LINES && lines[end]?.kind === 'text') end += 1;
  return lines
    .slice(at, end)
    .map(({ plain }) => plain)
    .join(' ');
}

/** Marks as `gone` a server's banner, and a notice or a list's footer with all that follows it. */
function dropFooters(lines: readonly Line[], from: number, to: number, wordsAbove: boolean): void {
  let own = wordsAbove;
  for (let at = from; at < to; at += 1) {
    if (lines[at]?.kind !== 'text') continue;
    const inside = at > from && lines[at - 1]?.kind === 'text';
    if (inside && !mayBeFooter(lines[at]?.plain ?? '')) continue;
    const footer = footerOf(paragraphFrom(lines, at, to));
    if (footer === 'banner' && !own) {
      while (at < to && lines[at]?.kind === 'text') mark(lines, at++, 1, 'gone');
    } else if (footer === 'footer' && own) {
      // Nobody writes on below a notice.
      for (const line of lines.slice(at, to)) if (line.kind === 'text') line.kind = 'gone';
      return;
    } else own = true;
  }
}

/** The run that begins at `from` stands right below quoted lines. */
const afterQuote = (lines: readonly Line[], from: number) => lines[from - 1]?.kind === 'quote';

/** Says of each line what it is. */
export function classify(lines: readonly Line[]): void {
  const code = codeLines(lines);
  dropArmour(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.kind !== 'text' || code[at]) continue;
    const count =
      line.plain.startsWith('>') && !line.plain.startsWith('>>>>>') ? 0 : historyAt(lines, at);
    if (count > 0) {
      mark(lines, at, count, 'history');
      at += count - 1;
    } else if (isRule(line.plain) || isAppLine(line.plain)) line.kind = 'gone';
  }
  markQuotes(lines, code);
  // Each run of own lines has its own signature and footers.
  let own = false;
  let answered = false;
  for (let from = 0; from < lines.length; from += 1) {
    let to = from;
    while (to < lines.length && lines[to]?.kind !== 'quote' && lines[to]?.kind !== 'history')
      to += 1;
    if (to > from) {
      dropDelimited(lines, from, to, own);
      dropFooters(lines, from, to, own);
      dropSignature(lines, from, to);
      if (own && !answered && afterQuote(lines, from)) dropBareSignOff(lines, from, to);
      const speaks = lines.slice(from, to).some(({ kind }) => kind === 'text');
      answered ||= speaks && afterQuote(lines, from);
      own ||= speaks;
    }
    from = to;
  }
}
