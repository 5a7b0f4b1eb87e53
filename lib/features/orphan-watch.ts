import { isOrphaned } from './reload-notice.ts';
import type { Scene } from './scene.ts';

/** How often it is looked while something waits to be sent. */
const EVERY_MS = 5_000;

/**
 * While a choice waits for its mail to be sent, an update of the extension would silently come to
 * nothing for it: the tab then says early that it has to be reloaded, and not only after Send.
 */
export function orphanWatch({ pending }: Pick<Scene, 'pending'>, leftBehind: () => void): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const look = () => {
    if (!isOrphaned()) return;
    stop();
    leftBehind();
  };
  pending.onAny((some) => {
    if (!some) stop();
    else timer ??= setInterval(look, EVERY_MS);
  });
}
