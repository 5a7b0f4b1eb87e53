import { appears } from './appears.ts';

const PATIENCE_MS = 10_000;

/**
 * Presses *Reply* under the last message of a conversation that is being opened. InboxSDK has no
 * action for it, so it is Gmail's own button, found by its class and not by its label, which
 * follows the language. Where it does not come, the conversation stays open and nothing else is
 * done: its own buttons are in view.
 */
export function openReply(thread: string, tab: AbortSignal): void {
  void appears(() => replyButton(thread), PATIENCE_MS, tab).then((button) => button?.click());
}

function replyButton(thread: string): HTMLElement | undefined {
  const open = document.querySelector(
    `[role=main] [data-legacy-thread-id="${CSS.escape(thread)}"]`,
  );
  if (!open?.closest('.nH.a98.iY')) return undefined;
  const buttons = [...document.querySelectorAll<HTMLElement>('[role=main] .amn .ams.bkH')];
  return buttons.findLast((it) => it.offsetParent !== null);
}
