import { useKeys } from '../ui/use-keys.ts';
import type { QueueState } from './use-queue.ts';

interface More {
  onMap: () => void;
  onFind: () => void;
  onEscape?: (event: KeyboardEvent) => void;
}

/** The keys of the list, wherever on the page the focus is. */
export function useQueueKeys(queue: QueueState, { onMap, onFind, onEscape }: More): void {
  const own = (act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault();
    act();
  };
  const row = queue.row;
  useKeys({
    j: own(() => queue.move(1)),
    ArrowDown: own(() => queue.move(1)),
    k: own(() => queue.move(-1)),
    ArrowUp: own(() => queue.move(-1)),
    Home: own(() => queue.move(-Infinity)),
    End: own(() => queue.move(Infinity)),
    Enter: own(() => queue.primaryRef.current?.click()),
    o: own(() => row?.thread && queue.openThread(row)),
    e: own(() => row && queue.done(row)),
    b: own(() => row && queue.openLater(true)),
    u: own(queue.undo),
    'mod+z': own(queue.undo),
    '/': own(onFind),
    '?': own(onMap),
    ...(onEscape ? { Escape: onEscape } : {}),
  });
}
