import type { Line } from './lines.ts';

/** "> words", and the marks of older programs: "Jo> words", "| words" (but not a table's row). */
const MARKED = /^(?:[A-Za-z]{0,4}>(?!>{0,8}=)|\|(?![^|]{0,400}\|))/;
/** What stands alone before and after words that are quoted as a block. */
const BLOCK_OPENS = /^>{3}[^>]{1,80}>{3}$/;
const BLOCK_CLOSES = /^<{3}[^<]{1,80}<{3}$/;

/** A quoted line this long was wrapped by the program that sent it on. */
const WRAPPED = 72;

/** Marks the lines that are quoted by a sign of their own as `quote`. */
export function markQuotes(lines: readonly Line[]): void {
  const lastClose = lines.findLastIndex(({ plain }) => BLOCK_CLOSES.test(plain));
  let inside = false;
  for (const [at, line] of lines.entries()) {
    inside ||= at < lastClose && BLOCK_OPENS.test(line.plain);
    if (inside) {
      line.kind = 'quote';
      inside = !BLOCK_CLOSES.test(line.plain);
      continue;
    }
    const above = lines[at - 1];
    // The rest of a line that lost its mark when it was wrapped, between two that have theirs.
    const wrapped =
      above?.kind === 'quote' &&
      above.plain.length > WRAPPED &&
      lines[at + 1]?.plain.startsWith('>') &&
      /^[a-z]/.test(line.plain);
    if (line.kind === 'text' && (wrapped || MARKED.test(line.plain))) line.kind = 'quote';
  }
}

/** The words of a quoted line, without its marks. */
export const unmarked = (plain: string) => plain.replace(/^[>| ]+/, '');
