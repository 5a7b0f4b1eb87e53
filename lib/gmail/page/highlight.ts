/** By this name `page.css` says how worn phrases look. */
const NAME = 'may-i-worn';

/**
 * What is marked in all drafts of the tab: one highlight of the browser's own, which paints ranges
 * and adds nothing to the page. Undefined where the browser has none.
 */
function highlight(): Highlight | undefined {
  if (typeof Highlight === 'undefined') return undefined;
  const made = CSS.highlights.get(NAME) ?? new Highlight();
  CSS.highlights.set(NAME, made);
  return made;
}

/** Marks the ranges of one draft; the answer takes them away again. */
export function showRanges(ranges: readonly Range[]): () => void {
  if (ranges.length === 0) return () => undefined;
  const shown = highlight();
  for (const range of ranges) shown?.add(range);
  return () => {
    for (const range of ranges) shown?.delete(range);
  };
}
