/** What InboxSDK's views have in common: they tell once when they are gone. */
interface Ending {
  destroyed: boolean;
  on(event: 'destroy', told: () => void): unknown;
}

/** A signal that ends with the view, or with the tab's own. */
export function lifetime(view: Ending, tab: AbortSignal): AbortController {
  const life = new AbortController();
  const end = () => life.abort();
  if (view.destroyed || tab.aborted) end();
  else {
    view.on('destroy', end);
    tab.addEventListener('abort', end, { signal: life.signal });
  }
  return life;
}

/** Calls InboxSDK's undo function when the signal ends. */
export function untilAbort(undo: () => void, signal: AbortSignal): void {
  if (signal.aborted) undo();
  else signal.addEventListener('abort', undo, { once: true });
}
