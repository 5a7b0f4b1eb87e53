import type { Span } from '../../language/types.ts';
import { ownPieces } from './own-text.ts';
import { placeInNode } from './sheet.ts';

/** The user's own words in a draft, without quoted history, and the way back to their place. */
export interface WrittenWords {
  text: string;
  /** Where a span of the text stands in the page; undefined where it holds no words of it. */
  rangeOf(span: Span): Range | undefined;
}

/** Reads a draft's body, of at most 20,000 characters. The places hold until the body changes. */
export function writtenWords(body: Element): WrittenWords {
  const { text, pieces } = ownPieces(body);

  /** The last piece that begins before a place, or at it. */
  const pieceAt = (place: number) => {
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.at ?? Infinity) <= place) low = middle + 1;
      else high = middle;
    }
    return pieces[low - 1];
  };
  const inPage = (place: number, piece: ReturnType<typeof pieceAt>) =>
    piece && {
      node: piece.node,
      at: Math.min(placeInNode(piece.node.data, place - piece.at), piece.node.length),
    };
  return {
    text,
    rangeOf: ({ from, to }) => {
      // The last character is in the node it ends in, not at the beginning of the next one.
      const start = inPage(from, pieceAt(from));
      const last = pieceAt(to - 1);
      const end = inPage(to, last);
      if (to <= from || !start || !end) return undefined;
      const range = document.createRange();
      range.setStart(start.node, start.at);
      range.setEnd(end.node, end.at);
      return range.collapsed ? undefined : range;
    },
  };
}
