import type { Mount } from '../port.ts';

/** InboxSDK's dropdown, as far as it is used. */
export interface Dropdown {
  el: HTMLElement;
  close(): void;
  on(event: 'destroy', told: () => void): unknown;
}

/** The inside of a dropdown as a place to fill. */
export function menuMount(dropdown: Dropdown, tab: AbortSignal): Mount {
  const life = new AbortController();
  dropdown.on('destroy', () => life.abort());
  tab.addEventListener('abort', () => dropdown.close(), { signal: life.signal });
  dropdown.el.classList.add('may-i-menu');
  return { element: dropdown.el, signal: life.signal, close: () => dropdown.close() };
}
