import type { Compose, Thread } from '../gmail/port.ts';
import type { Scene } from './scene.ts';

/** An answer that does not open by then is not waited for: another one must not get its words. */
const PATIENCE_MS = 10_000;

/** Writes something into an answer. */
type Write = (compose: Compose) => void;

/**
 * Writes into the answer that is open in a conversation, or begins one and writes into that. Nothing
 * is sent by it.
 */
export function answering(scene: Scene): (thread: Thread, write: Write) => void {
  let open: Compose | undefined;
  let waiting: { write: Write; until: AbortSignal } | undefined;
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
    if (waiting && !waiting.until.aborted) waiting.write(compose);
    waiting = undefined;
  }, scene.signal);

  return (thread, write) => void begin(thread, write);

  async function begin(thread: Thread, write: Write): Promise<void> {
    const id = await thread.id();
    if (open && open.place().thread === id) return write(open);
    waiting = { write, until: AbortSignal.any([thread.signal, AbortSignal.timeout(PATIENCE_MS)]) };
    thread.reply();
  }
}

/** A line at the cursor of an answer. */
export function line(words: string): Write {
  return (compose) => {
    compose.focus();
    compose.insertText(words);
  };
}
