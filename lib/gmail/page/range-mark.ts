import type { Mark } from '../port.ts';

/** A mark on words of a draft's body, and whether a place in the page is on it. */
export interface RangeMark extends Mark {
  range: Range;
  /** Whether the pointer is on it. */
  isAt(x: number, y: number): boolean;
  /** Whether the cursor stands between its letters; at its ends something else is being written. */
  holds(cursor: Range): boolean;
}

/** A mark on words, and the sentence around them that a better line takes the place of. */
export function rangeMark(body: HTMLElement, range: Range, sentence: Range): RangeMark {
  // Both ranges follow what is written before them; only their own words must stay.
  const words = range.toString();
  const said = sentence.toString();
  const isThere = () => body.contains(range.commonAncestorContainer) && range.toString() === words;
  return {
    range,
    isAt: (x, y) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      ),
    holds: (cursor) =>
      cursor.collapsed &&
      range.isPointInRange(cursor.startContainer, cursor.startOffset) &&
      cursor.compareBoundaryPoints(Range.START_TO_START, range) > 0 &&
      cursor.compareBoundaryPoints(Range.END_TO_END, range) < 0,
    place: () => (isThere() ? range.getClientRects()[0] : undefined),
    reveal: () => range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' }),
    replace: (line) => {
      if (!isThere() || sentence.toString() !== said) return false;
      body.focus();
      const { startContainer, startOffset, endContainer, endOffset } = sentence;
      document
        .getSelection()
        ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      // The one way to write that the browser's own undo, and so the user's, takes back.
      return document.execCommand('insertText', false, line);
    },
  };
}
