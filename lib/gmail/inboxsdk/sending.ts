import type { ComposeView } from '@inboxsdk/core';
import type { Sending } from '../port.ts';

/** *Send and archive*, wherever Gmail puts it. */
const ARCHIVE = '.Uo';

/**
 * Tells of every way of sending that InboxSDK knows (Send, its keys, Send and archive) before Gmail
 * hears of it. By which button it was is seen on the way, since InboxSDK does not say.
 */
export function watchSending(
  view: ComposeView,
  told: (sending: Sending) => void,
  signal: AbortSignal,
): void {
  const element = view.getElement();
  let archive = false;
  const note = ({ target }: Event) => {
    if (!(target instanceof Element) || !element.contains(target)) return;
    archive = target.closest(ARCHIVE) !== null;
  };
  for (const kind of ['click', 'keydown'])
    window.addEventListener(kind, note, { capture: true, signal });
  view.on('presending', ({ cancel }) => {
    if (!signal.aborted) told({ archive, hold: cancel });
  });
}
