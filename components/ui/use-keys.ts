import { useLayoutEffect, useRef } from 'react';

export type Keys = Record<string, (event: KeyboardEvent) => void>;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

/** The name of a pressed key: `j`, `?`, `ArrowDown`, `mod+z`; empty for other combinations. */
function keyName(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey) return '';
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

/**
 * Keys of the whole page. While something is typed only Escape counts, and Enter on a button or a
 * link stays that button's own.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  // Before it is painted: whoever sees a row may press a key at once, and means that row.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const name = keyName(event);
      if (isTyping(event.target) && name !== 'Escape') return;
      const act = latest.current[name];
      if (!act) return;
      const own = event.target instanceof Element && event.target.closest('button, a');
      if (name === 'Enter' && own && !own.matches('[data-row]')) return;
      act(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
