import { isOrphaned } from './reload-notice.ts';
import type { Scene } from './scene.ts';

/** How often it is looked while something waits to be sent. */
const EVERY_MS = 5_000;

/**
 * After an update of the extension nothing of an older tab works, the guard included. While a mail
 * is written, or a choice waits for one to be sent, the tab says so early: not only after Send.
 */
export function orphanWatch(
  { pending, port, signal }: Pick<Scene, 'pending' | 'port' | 'signal'>,
  leftBehind: () => void,
): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let isPending = false;
  let composes = 0;
  const look = () => {
    if (!isOrphaned()) return;
    clearInterval(timer);
    timer = undefined;
    leftBehind();
  };
  const update = () => {
    if (composes > 0 || isPending) timer ??= setInterval(look, EVERY_MS);
    else {
      clearInterval(timer);
      timer = undefined;
    }
  };
  pending.onAny((some) => {
    isPending = some;
    update();
  });
  port.onCompose((compose) => {
    composes += 1;
    update();
    look();
    const gone = () => {
      composes -= 1;
      update();
    };
    compose.signal.addEventListener('abort', gone, { once: true });
  }, signal);
}
