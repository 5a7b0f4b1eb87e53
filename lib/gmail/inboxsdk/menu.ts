import type { Mount } from '../port.ts';

/** InboxSDK's dropdown, as far as it is used. */
export interface Dropdown {
  el: HTMLElement;
  close(): void;
  /** Finds the place for its present size. */
  reposition(): void;
  on(event: 'destroy', told: () => void): unknown;
}

/** The inside of a dropdown as a place to fill. */
export function menuMount(dropdown: Dropdown, tab: AbortSignal): Mount {
  const life = new AbortController();
  // InboxSDK looks at its own nodes to see a change of size; ours lie in a shadow root.
  const size = new ResizeObserver(() => dropdown.reposition());
  size.observe(dropdown.el);
  dropdown.on('destroy', () => {
    size.disconnect();
    life.abort();
  });
  tab.addEventListener('abort', () => dropdown.close(), { signal: life.signal });
  dropdown.el.classList.add('may-i-menu');
  const close = () => dropdown.close();
  return { element: dropdown.el, floats: true, signal: life.signal, close };
}
