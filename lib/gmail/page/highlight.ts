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

/**
 * Paints one set of ranges in place of another. What is in both is left alone: each change has the
 * browser paint anew all that is marked.
 */
export function repaint(before: ReadonlySet<Range>, after: ReadonlySet<Range>): void {
  const gone = before.difference(after);
  const come = after.difference(before);
  if (gone.size + come.size === 0) return;
  const painted = highlight();
  for (const range of gone) painted?.delete(range);
  for (const range of come) painted?.add(range);
}
