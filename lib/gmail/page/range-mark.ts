import type { Mark } from '../port.ts';

/** A mark on words of a draft's body. */
export interface RangeMark extends Mark {
  range: Range;
  /** Whether the cursor stands between its letters; at its ends something else is being written. */
  holds(cursor: Range): boolean;
  /** Where its sentence stands now; undefined once the words may be others. */
  sentence: () => Range | undefined;
}

/** A mark on the words of a range, which follows what is written before it. */
export function rangeMark(body: HTMLElement, range: Range): RangeMark {
  const mark: RangeMark = {
    range,
    sentence: () => undefined,
    isAt: (x, y) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      ),
    holds: (cursor) =>
      cursor.collapsed &&
      range.isPointInRange(cursor.startContainer, cursor.startOffset) &&
      cursor.compareBoundaryPoints(Range.START_TO_START, range) > 0 &&
      cursor.compareBoundaryPoints(Range.END_TO_END, range) < 0,
    place: () => (range.collapsed ? undefined : range.getClientRects()[0]),
    reveal: () => range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' }),
    replace: (line) => {
      const sentence = mark.sentence();
      if (!sentence) return false;
      body.focus();
      const { startContainer, startOffset, endContainer, endOffset } = sentence;
      document
        .getSelection()
        ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      // The one way to write that the browser's own undo, and so the user's, takes back.
      return document.execCommand('insertText', false, line);
    },
  };
  return mark;
}

/** Whether two ranges stand between the same places. */
export function isSameRange(one: Range, other: Range): boolean {
  return (
    one.startOffset === other.startOffset &&
    one.endOffset === other.endOffset &&
    one.startContainer === other.startContainer &&
    one.endContainer === other.endContainer
  );
}
