import type { ComposeView } from '@inboxsdk/core';
import type { Link } from '../port.ts';

/**
 * Writes text where the cursor was last in the body, with spaces where words would touch. InboxSDK
 * keeps the cursor's place itself; the text before it is kept here, since a menu takes the focus.
 */
export function inserter(view: ComposeView, signal: AbortSignal): (text: string) => void {
  const body = view.getBodyElement();
  let around: [before: string, after: string] | undefined;
  const remember = () => {
    const selection = document.getSelection();
    if (!selection?.rangeCount) return;
    const cursor = selection.getRangeAt(0);
    if (!body.contains(cursor.commonAncestorContainer)) return;
    around = [neighbour(body, cursor, 'before'), neighbour(body, cursor, 'after')];
  };
  document.addEventListener('selectionchange', remember, { signal });
  return (text) => {
    const [before, after] = around ?? ['', ''];
    const lead = /\S/.test(before) ? ' ' : '';
    const trail = /[\p{L}\p{N}]/u.test(after) ? ' ' : '';
    view.insertTextIntoBodyAtCursor(lead + text + trail);
  };
}

/**
 * Writes links on a line of their own at the cursor, a dot between two. As nodes: InboxSDK would take
 * them as markup, or leave the cursor within each, where what follows becomes part of it.
 */
export function insertLinks(view: ComposeView, links: readonly Link[]): void {
  const line = document.createElement('div');
  for (const [at, { words, address }] of links.entries()) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = words;
    line.append(...(at > 0 ? [' · '] : []), link);
  }
  const body = view.getBodyElement();
  body.focus();
  const selection = document.getSelection();
  const cursor = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (cursor && body.contains(cursor.endContainer)) {
    cursor.collapse(false);
    cursor.insertNode(line);
  } else body.append(line);
  selection?.collapse(line.parentNode, [...(line.parentNode?.childNodes ?? [])].indexOf(line) + 1);
  // Gmail saves a draft when it is told that something was written.
  body.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The character beside the cursor within its own line; empty at the line's end. */
function neighbour(body: Element, cursor: Range, side: 'before' | 'after'): string {
  const node = side === 'before' ? cursor.startContainer : cursor.endContainer;
  const line = (node instanceof Element ? node : node.parentElement)?.closest('div, p, li') ?? body;
  const range = document.createRange();
  range.selectNodeContents(body.contains(line) ? line : body);
  if (side === 'before') range.setEnd(cursor.startContainer, cursor.startOffset);
  else range.setStart(cursor.endContainer, cursor.endOffset);
  const text = range.toString();
  return side === 'before' ? text.slice(-1) : text.slice(0, 1);
}
