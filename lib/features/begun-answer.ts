import type { Compose } from '../gmail/port.ts';
import { answersIn } from './next-answer.ts';
import type { Scene } from './scene.ts';

/** A page that was just opened takes its time; after that an answer is begun by the user's own hand. */
const PATIENCE_MS = 30_000;

/**
 * Begins the answer in a conversation with a line, as if it was typed: the one that is open there, or
 * the one that opens next. Nothing is sent by it, and no other answer gets its words.
 */
export function begunAnswer(scene: Scene): (thread: string, line: string) => void {
  const answers = answersIn(scene);
  return (thread, line) => {
    const begin = (compose: Compose) => {
      if (!compose.text().includes(line)) compose.beginWith(line);
    };
    const there = answers.openIn(thread);
    if (there) return begin(there);
    answers.next(begin, thread, AbortSignal.timeout(PATIENCE_MS));
  };
}
