import type { RefObject } from 'react';
import { useKeys } from '../ui/use-keys.ts';
import type { QueueState } from './use-queue.ts';

interface More {
  /** The first button of the selected row. */
  primaryRef: RefObject<HTMLElement | null>;
  onMap: () => void;
  onFind: () => void;
  onEscape?: (event: KeyboardEvent) => void;
}

function own(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    event.preventDefault();
    act();
  };
}

/** The keys of the list, wherever on the page the focus is. */
export function useQueueKeys(
  queue: QueueState,
  { primaryRef, onMap, onFind, onEscape }: More,
): void {
  const row = queue.row;
  useKeys({
    j: own(() => queue.move(1)),
    ArrowDown: own(() => queue.move(1)),
    k: own(() => queue.move(-1)),
    ArrowUp: own(() => queue.move(-1)),
    Home: own(() => queue.move(-Infinity)),
    End: own(() => queue.move(Infinity)),
    Enter: (event) => {
      event.preventDefault();
      primaryRef.current?.click();
    },
    o: own(() => row?.thread && queue.openThread(row)),
    e: own(() => row && queue.done(row)),
    c: own(() => row && queue.openHappened(true, 'call')),
    b: own(() => row && queue.openLater(true)),
    u: own(queue.undo),
    'mod+z': own(queue.undo),
    '/': own(onFind),
    '?': own(onMap),
    ...(onEscape ? { Escape: onEscape } : {}),
  });
}
