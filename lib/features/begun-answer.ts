import type { Compose } from '../gmail/port.ts';
import type { Scene } from './scene.ts';

/** A page that was just opened takes its time; after that an answer is begun by the user's own hand. */
const PATIENCE_MS = 30_000;

/**
 * Begins the answer in a conversation with a line, as if it was typed: the one that is open there, or
 * the one that opens next. Nothing is sent by it, and no other answer gets its words.
 */
export function begunAnswer(scene: Scene): (thread: string, line: string) => void {
  const open = new Set<Compose>();
  let waiting: { thread: string; line: string; until: AbortSignal } | undefined;
  scene.port.onCompose((compose) => {
    if (!compose.isInline) return;
    open.add(compose);
    compose.signal.addEventListener('abort', () => open.delete(compose), { once: true });
    if (!waiting || waiting.until.aborted || compose.place().thread !== waiting.thread) return;
    begin(compose, waiting.line);
    waiting = undefined;
  }, scene.signal);

  return (thread, line) => {
    const there = [...open].findLast((compose) => compose.place().thread === thread);
    if (there) return begin(there, line);
    waiting = { thread, line, until: AbortSignal.timeout(PATIENCE_MS) };
  };
}

function begin(compose: Compose, line: string): void {
  if (!compose.text().includes(line)) compose.beginWith(line);
}
