import type { Compose, Thread } from '../gmail/port.ts';
import type { Choice } from './pending.ts';
import type { Scene } from './scene.ts';

/** An answer that does not open by then is not waited for: another one must not get its words. */
const PATIENCE_MS = 10_000;

/** Writes something into a mail. */
type Write = (compose: Compose) => void;

/** Where else than into the open conversation it is written. */
interface Elsewhere {
  /** The conversation it belongs into, by its hex id; left out: the one that is open. */
  thread?: string | undefined;
  /** A mail that is being written where there is no conversation. */
  draft?: Compose | undefined;
}

/** What an answer begins with. */
export interface Begun {
  words: string;
  /** The ask that stands in it: kept when the mail is sent, if it still does. */
  ask?: NonNullable<Choice['ask']>;
  thread?: string;
}

/**
 * Writes into the answer that is open in a conversation, or begins one and writes into that. Nothing
 * is sent by it.
 */
export function answering(scene: Scene): (thread: Thread, write: Write, to?: Elsewhere) => void {
  let open: Compose | undefined;
  let waiting: { write: Write; elsewhere?: string | undefined; until: AbortSignal } | undefined;
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
    if (!waiting) return;
    const { write, elsewhere, until } = waiting;
    // On the way to another conversation an answer may open in the one that is left.
    if (elsewhere && !until.aborted && compose.place().thread !== elsewhere) return;
    if (!until.aborted) write(compose);
    waiting = undefined;
  }, scene.signal);

  return (thread, write, to = {}) => void begin(thread, write, to);

  async function begin(thread: Thread, write: Write, to: Elsewhere): Promise<void> {
    const here = await thread.id();
    if (open && open.place().thread === (to.thread ?? here)) return write(open);
    if (to.draft && !here) return write(to.draft);
    const elsewhere = to.thread === here ? undefined : to.thread;
    const late = AbortSignal.timeout(PATIENCE_MS);
    // The conversation that is open goes when another is shown.
    const until = elsewhere ? late : AbortSignal.any([thread.signal, late]);
    waiting = { write, elsewhere, until };
    if (elsewhere) scene.port.openThread(elsewhere, true);
    else thread.reply();
  }
}

/** A line at the cursor of a mail. */
export function line(words: string): Write {
  return (compose) => {
    compose.focus();
    compose.insertText(words);
  };
}

/** Words to begin a mail with, and the ask that stands in them. */
export function beginning({ pending }: Scene, { words, ask }: Begun): Write {
  return (compose) => {
    line(words)(compose);
    if (ask) pending.set(compose.draft, { ...pending.get(compose.draft), ask });
  };
}
