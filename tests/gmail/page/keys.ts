/** Whether keys typed here are text. */
function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** Gmail's single keys: any key event that reaches the document outside of text means something. */
export function listenForKeys(keys: () => Record<string, () => void>): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // Gmail looks at the target, which for a field in a shadow root is the host.
    if (typing(event.target)) return;
    const run = keys()[event.key];
    if (!run) return;
    if (
      event.key === 'Enter' &&
      event.target !== document.body &&
      !(event.target instanceof HTMLTableRowElement)
    )
      return;
    event.preventDefault();
    run();
  });
}
