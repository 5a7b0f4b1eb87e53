/** More of a mail than this is never needed for its newest words. */
const LONGEST_MAIL = 20_000;
/** A line longer than this is prose: no header, attribution or signature is. */
export const LONGEST_LINE = 400;

/**
 * What a line of a mail is: words of its own, nothing, quoted words, the beginning of history
 * ("On Friday Jo wrote:"), or something that says nothing (a rule, a signature, a footer).
 */
type Kind = 'text' | 'empty' | 'quote' | 'history' | 'gone';

export interface Line {
  /** As it stands in the mail. */
  raw: string;
  /** As it is recognised: no invisible marks, plain spaces, none at its ends. */
  plain: string;
  kind: Kind;
}

/** Marks of direction and width, which mail programs put around names and addresses. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000\t]/g;

/** What some programs leave in the plain text they make of a mail's HTML. */
const ENTITIES = /&(?:nbsp|lt|gt|quot);/g;
const inPlain = (entity: string) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? ' ';

function plainOf(raw: string): string {
  if (raw.length > 4 * LONGEST_LINE) return raw.trim();
  const plain = raw.replace(INVISIBLE, '').replace(SPACES, ' ');
  return (plain.includes('&') ? plain.replace(ENTITIES, inPlain) : plain).trim();
}

/** Words and the attribution below them on one line, as programs make it that drop the line end. */
const GLUED =
  /^(?!\s?[>|]|.{0,3}On )(.{1,400}?\S)(?:\s|-{2,4}\s?)(On (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? .{10,200} wrote: ?)$/;

function unglued(raw: string): string[] {
  const match = raw.length < 2 * LONGEST_LINE && raw.includes(' wrote:') ? GLUED.exec(raw) : null;
  return match === null ? [raw] : [(match[1] ?? '').replace(/-{2,4}$/, ''), match[2] ?? ''];
}

/** The lines of a mail's first 20,000 characters, each `text` or `empty` as yet. */
export function linesOf(text: string): Line[] {
  return text
    .slice(0, LONGEST_MAIL)
    .split(/\r{0,4}\n|\r/)
    .flatMap(unglued)
    .map((raw) => {
      const plain = plainOf(raw);
      return { raw, plain, kind: plain === '' ? 'empty' : 'text' };
    });
}

/** The text of some lines, without empty lines at the ends and without trailing space. */
export function joined(lines: readonly Line[]): string {
  const first = lines.findIndex(({ plain }) => plain !== '');
  if (first < 0) return '';
  return lines
    .slice(first)
    .map((line) => line.raw)
    .join('\n')
    .trimEnd();
}
