import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Look } from '../../gmail/port.ts';
import { Boundary } from './boundary.tsx';
import { createCorner } from './corner.tsx';
import { dress, isolatedRoot } from './isolated-root.ts';
import type { Ui } from './ui.ts';

interface LookSource {
  look(): Look;
  onLook(told: (look: Look) => void, signal: AbortSignal): void;
}

/**
 * Draws React views into Gmail, each in its own isolated root, until their places are gone.
 * `onFailure` is told when a view could not be drawn.
 */
export function createUi(source: LookSource, onFailure: () => void, signal: AbortSignal): Ui {
  const show: Ui['show'] = (mount, node) => {
    const { host, container } = isolatedRoot(mount.element);
    if (mount.floats) host.dataset['float'] = '';
    // What React reports of a failed view is told once, by the boundary.
    const root = createRoot(container, { onCaughtError: () => undefined });
    const draw = (next: ReactNode) => root.render(<Boundary onError={onFailure}>{next}</Boundary>);
    dress(host, source.look());
    source.onLook((look) => dress(host, look), mount.signal);
    draw(node);
    const end = () => {
      root.unmount();
      host.remove();
    };
    if (mount.signal.aborted) end();
    // Unmounting in the middle of a React event of this very root has to wait for its end.
    else mount.signal.addEventListener('abort', () => queueMicrotask(end), { once: true });
    return {
      update: (next) => {
        if (!mount.signal.aborted) draw(next);
      },
    };
  };
  return { show, ...createCorner(show, onFailure, signal) };
}
