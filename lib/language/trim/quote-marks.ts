import type { Line } from './lines.ts';

/** "> words", and the marks of older programs: "Jo> words", "| words" (but not a table's row). */
const MARKED = /^(?:[A-Za-z]{0,4}>(?!>{0,8}=)|\|(?![^|]{0,400}\|))/;
/** What stands alone before and after words that are quoted as a block. */
const OPENS = />{3}$/;
const BLOCK_OPENS = /^>{3,}(?:$|[^>]{1,120}>{3}$)/;
const BLOCK_CLOSES = /^<{3,}(?:$|[^<]{1,120}<{3}$)/;

/** A quoted line this long was wrapped by the program that sent it on. */
const WRAPPED = 72;

/** The rest of a quoted line that lost its mark when it was wrapped, between two that have theirs. */
function isWrapped(lines: readonly Line[], at: number): boolean {
  const { kind, plain = '' } = lines[at - 1] ?? {};
  if (kind !== 'quote' || !lines[at + 1]?.plain.startsWith('>')) return false;
  const rest = lines[at]?.plain ?? '';
  // The end of a link.
  if (plain.includes('http') && /^[^\s]{0,300}[/_=?&)][^\s]{0,300}$/.test(rest)) return true;
  return plain.length >= WRAPPED && !/[.!?:]$/.test(plain) && /^\p{Ll}/u.test(rest);
}

/** Marks the lines that are quoted by a sign of their own as `quote`; those of code are none. */
export function markQuotes(lines: readonly Line[], code: readonly boolean[]): void {
  const closes: number[] = [];
  for (const [at, line] of lines.entries()) if (BLOCK_CLOSES.test(line.plain)) closes.push(at);
  let closing = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.kind !== 'text' || code[at]) continue;
    while (closing < closes.length && (closes[closing] ?? 0) <= at) closing += 1;
    const close = closes[closing];
    if (close !== undefined && OPENS.test(line.plain) && BLOCK_OPENS.test(line.plain)) {
      for (const inside of lines.slice(at, close + 1)) inside.kind = 'quote';
      at = close;
    } else if (MARKED.test(line.plain) || isWrapped(lines, at)) line.kind = 'quote';
  }
}

/** The words of a quoted line, without its marks. */
export const unmarked = (plain: string) => plain.replace(/^(?:[>|] {0,2}){1,100}/, '').trim();
