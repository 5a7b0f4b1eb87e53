import type { Message, Thread } from '../gmail/port.ts';
import { cleanText } from '../ledger/clean-text.ts';
import type { Scene } from './scene.ts';

/** What others wrote in the messages of one conversation that are open now. */
export interface TheirMail {
  /** Someone's newest message. */
  newestOf(email: string): Message | undefined;
  /** The id of the newest of their messages that says this; undefined where none does. */
  source(email: string, quote: string): Promise<string | undefined>;
  /** Whether each of them names its sender and its date, so that none is left untold. */
  isLegible(): boolean;
}

/** Keeps the open messages of every conversation, and says what is in them. */
export function theirMail(scene: Scene): (thread: Thread) => TheirMail {
  const all = new Map<Thread, Message[]>();
  const { port, signal } = scene;
  port.onMessage((message) => {
    const { thread } = message;
    const others = all.get(thread);
    if (others) return void others.push(message);
    all.set(thread, [message]);
    thread.signal.addEventListener('abort', () => all.delete(thread), { once: true });
  }, signal);

  return (thread) => {
    const open = () => (all.get(thread) ?? []).filter((it) => !it.signal.aborted && !it.own);
    /** Newest first by their own dates: Gmail tells of a message when it is opened. */
    const of = (email: string) => {
      const { now } = scene.time();
      return (
        open()
          .filter(({ sender }) => sender?.email.toLowerCase() === email.toLowerCase())
          .map((message) => ({ message, at: message.at(now) ?? 0 }))
          // Of one minute the one that was opened last.
          .toReversed()
          .toSorted((a, b) => b.at - a.at)
          .map(({ message }) => message)
      );
    };
    return {
      newestOf: (email) => of(email)[0],
      source: async (email, quote) => {
        const asked = even(quote);
        const found = of(email).find((message) => even(message.words()).includes(asked));
        return asked ? found?.id() : undefined;
      },
      isLegible: () => {
        const { now } = scene.time();
        return open().every(({ sender, at }) => sender && at(now) !== undefined);
      },
    };
  };
}

/** The same whatever its lines and white space. */
function even(words: string): string {
  return cleanText(words, 20_000).replace(/\s+/g, ' ');
}
