import { styleSheet } from '../../../components/gmail/style-sheet.ts';
import type { Look } from '../../gmail/port.ts';

/**
 * What must not reach Gmail: it has single-key shortcuts, and handlers on whole rows, composes and
 * the document.
 */
const KEPT =
  'keydown keyup keypress beforeinput input paste copy cut ' +
  'mousedown mouseup click dblclick contextmenu pointerdown pointerup ' +
  'focusin focusout wheel touchstart touchend dragstart dragover drop';

export interface IsolatedRoot {
  host: HTMLElement;
  /** Where React draws. */
  container: HTMLElement;
}

/** A shadow root whose style and events stay inside. Attributes of the host tell Gmail's look. */
export function isolatedRoot(parent: Element): IsolatedRoot {
  const host = document.createElement('div');
  host.className = 'may-i-host';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styleSheet()];
  const container = document.createElement('div');
  root.append(container);
  for (const kind of KEPT.split(' '))
    root.addEventListener(kind, (event) => event.stopPropagation());
  parent.append(host);
  return { host, container };
}

/** Dresses a host in Gmail's present look. */
export function dress(host: HTMLElement, look: Look): void {
  host.dataset['theme'] = look.dark ? 'dark' : 'light';
  host.dataset['density'] = look.compact ? 'compact' : 'default';
}
