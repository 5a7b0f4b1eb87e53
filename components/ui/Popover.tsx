import { useEffect, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { placeBy } from './place.ts';

interface Props {
  /** The button it belongs to; focus goes back there. */
  anchor: RefObject<HTMLElement | null>;
  label: string;
  onClose: () => void;
  children: ReactNode;
}

function stops(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], input')];
}

/** A small box by its button: arrows move in it, Esc and a press elsewhere close it. */
export function Popover({ anchor, label, onClose, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const place = () => {
      const at = anchor.current?.getBoundingClientRect() ?? { top: 0, bottom: 0, right: 0 };
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const { left, top } = placeBy(at, size, { width: innerWidth, height: innerHeight });
      element.style.left = `${left}px`;
      element.style.top = `${top}px`;
    };
    place();
    // What is typed may add a line; then there may be no room below any more.
    const grown = new ResizeObserver(place);
    grown.observe(element);
    document.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      grown.disconnect();
      document.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [anchor]);

  useEffect(() => {
    const element = box.current;
    const back = anchor.current;
    if (element) stops(element)[0]?.focus({ preventScroll: true });
    const away = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!element?.contains(target) && !back?.contains(target)) close.current();
    };
    document.addEventListener('pointerdown', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      const lost = document.activeElement === document.body || !document.activeElement;
      if (lost || element?.contains(document.activeElement)) back?.focus({ preventScroll: true });
    };
  }, [anchor]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Keys in here mean what they say here, not what they mean in the list behind.
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isDate = event.target instanceof HTMLInputElement && event.target.type === 'date';
    if (!step || isDate) return;
    event.preventDefault();
    const all = stops(event.currentTarget);
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus({ preventScroll: true });
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className="popover" role="dialog" aria-label={label} ref={box} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
