import type { Compose, Thread } from '../gmail/port.ts';
import type { Scene } from './scene.ts';

/** An answer that does not open by then is not waited for: another one must not get its words. */
const PATIENCE_MS = 10_000;

/**
 * Puts a line into the answer that is open in a conversation, or begins one with it. Nothing is sent
 * by it.
 */
export function answering(scene: Scene): (thread: Thread, line: string) => void {
  let open: Compose | undefined;
  let waiting: { line: string; until: AbortSignal } | undefined;
  scene.port.onCompose((compose) => {
    if (!compose.isInline) return;
    open = compose;
    compose.signal.addEventListener(
      'abort',
      () => {
        if (open === compose) open = undefined;
      },
      { once: true },
    );
    if (waiting && !waiting.until.aborted) write(compose, waiting.line);
    waiting = undefined;
  }, scene.signal);

  return (thread, line) => void begin(thread, line);

  async function begin(thread: Thread, line: string): Promise<void> {
    const id = await thread.id();
    if (open && open.place().thread === id) return write(open, line);
    waiting = { line, until: AbortSignal.any([thread.signal, AbortSignal.timeout(PATIENCE_MS)]) };
    thread.reply();
  }
}

function write(compose: Compose, line: string): void {
  compose.focus();
  compose.insertText(line);
}
