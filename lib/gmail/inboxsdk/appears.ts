/** What `find` gives once the page has it; undefined where it does not come in `ms` or the signal ends. */
export function appears<T>(
  find: () => T | undefined,
  ms: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  const late = AbortSignal.any([signal, AbortSignal.timeout(ms)]);
  return new Promise((resolve) => {
    const look = (): boolean => {
      const found = late.aborted ? undefined : find();
      if (found === undefined && !late.aborted) return false;
      watch.disconnect();
      resolve(found);
      return true;
    };
    const watch = new MutationObserver(look);
    if (look()) return;
    watch.observe(document.body, { childList: true, subtree: true });
    late.addEventListener('abort', look, { once: true });
  });
}
