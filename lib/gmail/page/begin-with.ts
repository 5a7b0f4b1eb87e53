/**
 * Puts a line at the start of a draft, as if it were typed there: Gmail saves it, and Ctrl+Z takes it
 * back. What stands there already goes on below it, where the cursor is left.
 */
export function beginWith(body: HTMLElement, line: string): void {
  const selection = document.getSelection();
  if (!selection) return;
  body.focus();
  selection.collapse(body, 0);
  const follows = restOfLine(body, selection);
  // There is no other way to write what the editor itself can undo.
  document.execCommand('insertText', false, line);
  if (follows) document.execCommand('insertParagraph');
}

/** Whether words follow the cursor within its own line. */
function restOfLine(body: HTMLElement, selection: Selection): boolean {
  selection.modify('extend', 'forward', 'lineboundary');
  const rest = selection.toString().trim();
  selection.collapseToStart();
  return rest !== '' && body.contains(selection.anchorNode);
}
