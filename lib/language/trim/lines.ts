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

export const isText = ({ kind }: Line) => kind === 'text';

/** Marks of direction and width, which mail programs put around names and addresses. */
const INVISIBLE = /\p{Cf}/gu;
/** "&nbsp;" is what some programs leave in the plain text they make of a mail's HTML. */
const SPACES = /&nbsp;|\s/g;

/** PGP's armour around a signed mail. */
const ARMOUR =
  /^-----BEGIN PGP SIGNED MESSAGE-----\s{1,4}(?:Hash: .{1,40})?|^-----BEGIN PGP SIGNATURE-----[^-]*-----END PGP SIGNATURE-----/gm;
/** Words and the attribution below them on one line, as programs make it that drop the line end. */
const GLUED = /^(?![>|])(.{1,400}?[^\s-])-{0,4} (On [A-Z][a-z]{2,8}, .{10,200} wrote: ?)$/gm;

/** The lines of a mail's first 20,000 characters, each `text` or `empty` as yet. */
export function linesOf(text: string): Line[] {
  return text
    .slice(0, LONGEST_MAIL)
    .replace(ARMOUR, '')
    .replace(GLUED, '$1\n$2')
    .split(/\r{0,4}\n|\r/)
    .map((raw) => {
      const plain = raw.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
      return { raw, plain, kind: plain === '' ? 'empty' : 'text' };
    });
}

/** The text of some lines, without empty lines at the ends and without trailing space. */
export const joined = (lines: readonly Line[]) =>
  lines
    .slice(
      Math.max(
        0,
        lines.findIndex(({ plain }) => plain !== ''),
      ),
    )
    .map(({ raw }) => raw)
    .join('\n')
    .trimEnd();
