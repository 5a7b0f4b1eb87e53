import { attributesBelow } from '../../language/trim/attribution.ts';

/** Words of a text, and the node of the page they are from. */
export interface Piece {
  /** Where they begin in the text. */
  at: number;
  node: Text;
}

interface Line {
  words: string;
  pieces: Piece[];
}

/** White space with a line end in it is one space, as a browser shows it. */
const GAPS = /\s+/g;
const isOneSpace = (gap: string) => gap.includes('\n');

/** The words of a text node as they show. */
export const inLine = (text: string): string =>
  text.replace(GAPS, (gap) => (isOneSpace(gap) ? ' ' : gap));

/** Where a place in the words of a text node, as they show, lies in the node itself. */
export function placeInNode(raw: string, place: number): number {
  let more = 0;
  for (const { 0: gap, index } of raw.matchAll(GAPS)) {
    // The place is before the gap, or before the one space it shows as.
    if (index - more >= place) break;
    if (isOneSpace(gap)) more += gap.length - 1;
  }
  return place + more;
}

/** Lines as they come, of at most `max` characters in all, each with the nodes it is from. */
export function sheet(max: number) {
  const lines: Line[] = [];
  let line: Line = { words: '', pieces: [] };
  let left = max;
  let marks = 0;
  const end = () => {
    const words = line.words.replaceAll('\u00a0', ' ').trimEnd();
    const { pieces } = line;
    line = { words: '', pieces: [] };
    const empty = words.trim() === '';
    // At most one empty line between two.
    if (empty && (lines.length === 0 || lines.at(-1)?.words.trim() === '')) return;
    const mark = '> '.repeat(marks);
    // Of the space that is cut from its end nothing is left to be found.
    while ((pieces.at(-1)?.at ?? -1) >= words.length) pieces.pop();
    for (const piece of pieces) piece.at += mark.length;
    lines.push(empty ? { words: '', pieces: [] } : { words: `${mark}${words}`, pieces });
  };
  return {
    full: () => left <= 0,
    put: (text: string, node?: Text) => {
      if (node) line.pieces.push({ at: line.words.length, node });
      line.words += text.slice(0, left);
      left -= text.length;
    },
    /** Ends a line, empty or not. */
    breakLine: () => {
      left -= 1;
      end();
    },
    /** Ends a line that has begun. */
    endLine: () => {
      if (line.words !== '') end();
    },
    mark: (by: number) => {
      marks = Math.min(Math.max(marks + by, 0), 9);
    },
    /** Takes back "On Friday Jo wrote:", up to three lines, above a quote that is left out. */
    dropAttribution: () => {
      let from = lines.length;
      while (from > 0 && lines[from - 1]?.words === '') from -= 1;
      const upTo = from;
      for (let count = 1; count <= 3 && upTo - count >= 0; count += 1) {
        if (lines[upTo - count]?.words === '') return;
        const above = lines.slice(upTo - count, upTo).map(({ words }) => words);
        if (!attributesBelow(above.join(' '))) continue;
        lines.length = upTo - count;
        return;
      }
    },
    /** All of it, and where each piece begins in it. */
    whole: (): { text: string; pieces: Piece[] } => {
      end();
      const joined = lines.map(({ words }) => words).join('\n');
      const text = joined.slice(0, max).trim();
      let at = joined.trimStart().length - joined.length;
      const pieces: Piece[] = [];
      for (const one of lines) {
        for (const piece of one.pieces) pieces.push({ at: piece.at + at, node: piece.node });
        at += one.words.length + 1;
      }
      return { text, pieces };
    },
  };
}
