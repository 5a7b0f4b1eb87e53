/** Says on the page itself how far the extension is in this tab, for its own parts to read. */
export const TAB_MARK = 'data-may-i';

/** The line that asks for a reload in tabs which were open before; see `lib/worker/install.ts`. */
export const RELOAD_LINE = 'may-i-reload';

/** Marks the tab; the mark goes when the extension leaves it. */
export function markTab(state: 'starting' | 'ready', signal: AbortSignal): void {
  const root = document.documentElement;
  document.getElementById(RELOAD_LINE)?.remove();
  root.setAttribute(TAB_MARK, state);
  signal.addEventListener('abort', () => root.removeAttribute(TAB_MARK), { once: true });
}
