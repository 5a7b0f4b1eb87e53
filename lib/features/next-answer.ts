import type { Compose } from '../gmail/port.ts';
import type { Scene } from './scene.ts';

/** Writes something into a mail. */
export type Write = (compose: Compose) => void;

export interface Answers {
  /** The answer that is being written in a conversation, the newest where there are several. */
  openIn(thread: string | undefined): Compose | undefined;
  /**
   * Writes into the next answer that opens in a conversation, or in any; not after the signal's end.
   * What was waited for before is waited for no longer.
   */
  next(write: Write, thread: string | undefined, until: AbortSignal): void;
}

/** The answers in conversations, as they are open and as they open. No other mail gets what is for one. */
export function answersIn(scene: Scene): Answers {
  const open = new Set<Compose>();
  let waiting: { write: Write; thread: string | undefined; until: AbortSignal } | undefined;
  scene.port.onCompose((compose) => {
    if (!compose.isInline) return;
    open.add(compose);
    compose.signal.addEventListener('abort', () => open.delete(compose), { once: true });
    if (!waiting || waiting.until.aborted) return;
    const { write, thread } = waiting;
    // On the way to a conversation an answer may open in the one that is left.
    if (thread !== undefined && compose.place().thread !== thread) return;
    waiting = undefined;
    write(compose);
  }, scene.signal);
  return {
    openIn: (thread) => [...open].findLast((compose) => compose.place().thread === thread),
    next: (write, thread, until) => {
      waiting = { write, thread, until };
    },
  };
}
