import type { ComposeView } from '@inboxsdk/core';
import type { Sending, Surfaces } from '../port.ts';

/** *Send and archive*, wherever Gmail puts it. */
export const ARCHIVE = '.Uo';

/**
 * Tells of every way of sending that InboxSDK knows (Send, its keys, Send and archive) before Gmail
 * hears of it. By which button it was is seen on the way, since InboxSDK does not say. A mail that
 * goes without that is reported: Send is no longer where it was looked for.
 */
export function watchSending(
  view: ComposeView,
  told: (sending: Sending) => void,
  surfaces: Surfaces,
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
  let asked = false;
  view.on('presending', ({ cancel }) => {
    asked = true;
    if (!signal.aborted) told({ archive, hold: cancel });
  });
  view.on('sendCanceled', () => {
    asked = false;
  });
  view.on('sending', () => {
    if (!asked) surfaces.report({ surface: 'guard', state: 'off', why: 'send-button' });
  });
}
