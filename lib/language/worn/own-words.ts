import { newestWords } from '../newest-words.ts';

/** The beginning of a text tells whether it is history from the first line on. */
const OPENING = 600;

/**
 * What history shows in a text: `>`, a rule, a line with a header's word, one that ends with a
 * colon. Most drafts show none of it and need no closer look, since a signature holds no phrase.
 */
const SIGNS = /^[^\S\n]{0,8}(?:>|[-_*]{2}|\*?\p{L}{1,16}[^\S\n]?[:：])|[:：>][^\S\n]{0,8}$/mu;

/** A line of the full text, with where it stands. */
interface Line {
  from: number;
  text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ from, text: line });
    from += line.length + 1;
  }
  return lines;
}

/** Whether nothing but quoted history was handed over: a reply in which nothing is written yet. */
function isAllHistory(text: string): boolean {
  return newestWords(`.\n${text.slice(0, OPENING)}`) === '.';
}

/**
 * The draft as long as it is, with everything blanked that is not the user's own new words: quoted
 * history, the signature. Offsets stay what they are. Reads the first 20,000 characters.
 */
export function ownWords(draft: string): string {
  const text = draft.slice(0, 20_000);
  if (!SIGNS.test(text)) return text;
  const words = newestWords(text);
  if (words === text.trim()) return isAllHistory(text.trimStart()) ? '' : text;
  const own = words.split('\n').map((line) => line.trim());
  let next = 0;
  let result = '';
  for (const { from, text: line } of linesOf(text)) {
    const bare = line.trim();
    const blank = '\n'.padStart(line.length + 1, ' ');
    if (from > 0 && result.length < from) result = result.padEnd(from, ' ');
    // An empty line of ours is passed over, since cutting may have dropped others.
    while (next < own.length && own[next] === '') next += 1;
    if (next < own.length && bare !== '' && bare === own[next]) {
      result += `${line}\n`;
      next += 1;
    } else result += blank;
  }
  return result.slice(0, text.length);
}
