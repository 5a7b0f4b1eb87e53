import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { windowOf } from './window.ts';

const ROW_REM = 4;

/** Draws only what is in view of a long list whose rows are all 4 rem high. */
export function useWindow(total: number, onRange: (first: number, last: number) => void) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrolled: 0, height: 800, row: 64 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setView({ scrolled: element.scrollTop, height: element.clientHeight, row: ROW_REM * rem });
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sized = new ResizeObserver(look);
    sized.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sized.disconnect();
    };
  }, []);
  const { first, last } = windowOf(view.scrolled, view.height, view.row, total);
  useEffect(() => {
    if (last > first) onRange(first, last);
  }, [first, last, onRange]);
  return {
    box,
    first,
    last,
    /** Scrolls so far that the row is in view. */
    reveal: (index: number) => {
      const element = box.current;
      if (!element) return;
      const [top, bottom] = [index * view.row, (index + 1) * view.row];
      if (top < element.scrollTop) element.scrollTop = top;
      if (bottom > element.scrollTop + element.clientHeight) {
        element.scrollTop = bottom - element.clientHeight;
      }
    },
  };
}
