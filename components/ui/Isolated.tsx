import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { styleSheet } from '../gmail/style-sheet.ts';

const DARK = '(prefers-color-scheme: dark)';
function onLook(told: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', told);
  return () => query.removeEventListener('change', told);
}

/** A view made for Gmail, on a page of our own: its style stays inside, and its keys are its own. */
export function Isolated({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<HTMLElement>();
  const isDark = useSyncExternalStore(onLook, () => matchMedia(DARK).matches);
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    // The keys of the list behind must not hear what is typed here.
    root.addEventListener('keydown', (event) => event.stopPropagation());
    const container = document.createElement('div');
    root.replaceChildren(container);
    setPlace(container);
  }, []);
  return (
    <div ref={host} data-theme={isDark ? 'dark' : 'light'}>
      {place && createPortal(children, place)}
    </div>
  );
}
