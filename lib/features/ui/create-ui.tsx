import type { ReactNode } from 'react';
import type { Look, Mount } from '../../gmail/port.ts';
import { text } from '../../text/text.ts';
import { Boundary } from './boundary.tsx';
import { createCorner } from './corner.tsx';
import { dress, isolatedRoot } from './isolated-root.ts';
import type { CreateRoot, Root } from './roots.ts';
import type { Ui } from './ui.ts';

interface LookSource {
  look(): Look;
  onLook(told: (look: Look) => void, signal: AbortSignal): void;
}

/**
 * Draws React views into Gmail, each in its own isolated root, until their places are gone. `roots`
 * gives the way to draw, once a view shows; `onFailure` is told when one could not be drawn.
 */
export function createUi(
  source: LookSource,
  roots: () => Promise<CreateRoot>,
  onFailure: () => void,
  signal: AbortSignal,
): Ui {
  const show: Ui['show'] = (mount, node, plain = () => text('view_missing')) => {
    const { host, container } = isolatedRoot(mount.element);
    if (mount.floats) host.dataset['float'] = '';
    dress(host, source.look());
    source.onLook((look) => dress(host, look), mount.signal);
    const view = drawing(container, mount, node, { roots, plain, onFailure });
    const end = () => {
      view.end();
      host.remove();
    };
    if (mount.signal.aborted) end();
    // Unmounting in the middle of a React event of this very root has to wait for its end.
    else mount.signal.addEventListener('abort', () => queueMicrotask(end), { once: true });
    return { update: view.update };
  };
  // Had now: a tab that an update leaves behind has no words any more.
  text('view_missing');
  const ready = () =>
    roots().then(
      () => true,
      () => false,
    );
  return { show, ready, ...createCorner(show, onFailure, signal) };
}

interface Means {
  roots: () => Promise<CreateRoot>;
  plain: () => string;
  onFailure: () => void;
}

/** One view: what it is to show waits until it can be drawn. */
function drawing(
  container: HTMLElement,
  mount: Mount,
  first: ReactNode,
  { roots, plain, onFailure }: Means,
) {
  let root: Root | undefined;
  let latest = first;
  const draw = () => root?.render(<Boundary onError={onFailure}>{latest}</Boundary>);
  const begin = (create: CreateRoot) => {
    if (mount.signal.aborted || root) return;
    container.textContent = '';
    // What React reports of a failed view is told once, by the boundary.
    root = create(container, { onCaughtError: () => undefined });
    draw();
  };
  const fail = () => {
    // No place of ours stays silently empty.
    const words = document.createElement('p');
    words.className = 'plain-words';
    words.role = 'alert';
    words.textContent = plain();
    container.replaceChildren(...(words.textContent ? [words] : []));
    onFailure();
  };
  const have = () => void roots().then(begin, fail);
  have();
  return {
    update: (next: ReactNode) => {
      latest = next;
      if (mount.signal.aborted) return;
      // A place that lives as long as the tab must not stay empty for one failure.
      if (root) draw();
      else have();
    },
    end: () => root?.unmount(),
  };
}
