const PATIENCE_MS = 10_000;

/**
 * Presses *Reply* under the last message of a conversation that is being opened. InboxSDK has no
 * action for it, so it is Gmail's own button, found by its class and not by its label, which
 * follows the language. Where it does not come, the conversation stays open and nothing else is
 * done: its own buttons are in view.
 */
export function openReply(thread: string, tab: AbortSignal): void {
  const watch = new MutationObserver(press);
  const stop = () => watch.disconnect();
  const late = AbortSignal.any([tab, AbortSignal.timeout(PATIENCE_MS)]);
  late.addEventListener('abort', stop, { once: true });
  watch.observe(document.body, { childList: true, subtree: true });
  press();

  function press(): void {
    const open = document.querySelector(
      `[role=main] [data-legacy-thread-id="${CSS.escape(thread)}"]`,
    );
    if (!open?.closest('.nH.a98.iY')) return;
    const buttons = [...document.querySelectorAll<HTMLElement>('[role=main] .amn .ams.bkH')];
    const button = buttons.findLast((it) => it.offsetParent !== null);
    if (!button) return;
    stop();
    button.click();
  }
}
