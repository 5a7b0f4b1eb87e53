import type { InboxSDK } from '@inboxsdk/core';
import type { Mount } from '../port.ts';

/** A place at the side, and how InboxSDK is told of it; it ends with `until`. */
export function sidePanel(title: string, until: AbortSignal) {
  const life = new AbortController();
  const element = document.createElement('div');
  element.className = 'may-i-panel';
  const close = () => life.abort();
  until.addEventListener('abort', close, { signal: life.signal });
  const mount: Mount = { element, signal: life.signal, close };
  const panel = {
    el: element,
    title,
    hideTitleBar: true,
    // A letter instead of a picture: it needs no file that the page's own rules could refuse.
    iconLiga: ' ',
    iconClass: 'may-i-icon may-i-mark',
  };
  return { mount, panel };
}

/** The same beside whatever is shown; undefined where Gmail has no place for it. */
export async function globalPanel(
  sdk: InboxSDK,
  title: string,
  tab: AbortSignal,
): Promise<Mount | undefined> {
  const { mount, panel } = sidePanel(title, tab);
  try {
    const shown = await sdk.Global.addSidebarContentPanel(panel);
    if (!shown) return undefined;
    mount.signal.addEventListener('abort', () => shown.remove(), { once: true });
    return mount;
  } catch {
    // It is a convenience: what is known of whom stands on the history page too.
    return undefined;
  }
}
