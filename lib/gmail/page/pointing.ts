import type { RangeMark } from './range-mark.ts';

/** The pointer or the cursor that only passes by points at nothing. */
const REST_MS = 300;

/**
 * Tells of the mark the pointer rests on, else of the one the cursor was put into, whenever that is
 * another one or none. `marks` gives those that count now.
 */
export function watchPointing(
  body: HTMLElement,
  marks: () => readonly RangeMark[],
  told: (mark: RangeMark | undefined) => void,
  signal: AbortSignal,
): void {
  let pointer: RangeMark | undefined;
  let cursor: RangeMark | undefined;
  let last: RangeMark | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    if ((pointer ?? cursor) === last) return;
    timer = setTimeout(() => {
      last = pointer ?? cursor;
      told(last);
    }, REST_MS);
  };
  const listen = { signal, passive: true };
  body.addEventListener(
    'mousemove',
    ({ clientX, clientY }) => {
      pointer = marks().find((mark) => mark.isAt(clientX, clientY));
      soon();
    },
    listen,
  );
  body.addEventListener(
    'mouseleave',
    () => {
      pointer = undefined;
      soon();
    },
    listen,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      const selection = document.getSelection();
      const at = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
      cursor = at && marks().find((mark) => mark.holds(at));
      soon();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
