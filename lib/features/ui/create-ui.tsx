import { createRoot } from 'react-dom/client';
import type { Look } from '../../gmail/port.ts';
import { createCorner } from './corner.tsx';
import { dress, isolatedRoot } from './isolated-root.ts';
import type { Ui } from './ui.ts';

interface LookSource {
  look(): Look;
  onLook(told: (look: Look) => void, signal: AbortSignal): void;
}

/** Draws React views into Gmail, each in its own isolated root, until their places are gone. */
export function createUi(source: LookSource, signal: AbortSignal): Ui {
  const show: Ui['show'] = (mount, node) => {
    const { host, container } = isolatedRoot(mount.element);
    const root = createRoot(container);
    dress(host, source.look());
    source.onLook((look) => dress(host, look), mount.signal);
    root.render(node);
    const end = () => {
      root.unmount();
      host.remove();
    };
    if (mount.signal.aborted) end();
    // Unmounting in the middle of a React event of this very root has to wait for its end.
    else mount.signal.addEventListener('abort', () => queueMicrotask(end), { once: true });
    return { update: (next) => !mount.signal.aborted && root.render(next) };
  };
  return { show, ...createCorner(show, signal) };
}
