import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './styles.css?inline';

const DARK = '(prefers-color-scheme: dark)';

/** Draws a view of Gmail's on a page of the extension, in the same style and apart from the page's. */
export function GmailLook({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [inside, setInside] = useState<HTMLElement>();
  const [dark, setDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    const container = document.createElement('div');
    root.replaceChildren(container);
    setInside(container);
  }, []);
  useEffect(() => {
    const media = matchMedia(DARK);
    const look = () => setDark(media.matches);
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return (
    <div ref={host} data-theme={dark ? 'dark' : 'light'}>
      {inside ? createPortal(children, inside) : null}
    </div>
  );
}
