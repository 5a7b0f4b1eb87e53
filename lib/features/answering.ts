import type { Compose, Thread } from '../gmail/port.ts';
import type { Choice } from './pending.ts';
import type { Scene } from './scene.ts';

/** An answer that does not open by then is not waited for: another one must not get its words. */
const PATIENCE_MS = 10_000;

/** What an answer begins with. */
export interface Begun {
  words: string;
  /** The ask that stands in it: kept when the mail is sent, if it still does. */
  ask?: NonNullable<Choice['ask']>;
  /** The conversation it belongs into, by its hex id; left out: the one that is open. */
  thread?: string;
}

/**
 * Puts words into the answer that is open in a conversation, or begins one with them. `draft` is a mail
 * that is being written where there is no conversation. Nothing is sent by it.
 */
export function answering(scene: Scene): (thread: Thread, begun: Begun, draft?: Compose) => void {
  let open: Compose | undefined;
  let waiting: { begun: Begun; elsewhere: boolean; until: AbortSignal } | undefined;
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
    const { begun, elsewhere, until } = waiting;
    // On the way to another conversation an answer may open in the one that is left.
    if (elsewhere && !until.aborted && compose.place().thread !== begun.thread) return;
    if (!until.aborted) write(compose, begun);
    waiting = undefined;
  }, scene.signal);

  return (thread, begun, draft) => void begin(thread, begun, draft);

  async function begin(thread: Thread, begun: Begun, draft?: Compose): Promise<void> {
    const here = await thread.id();
    const wanted = begun.thread ?? here;
    if (open && open.place().thread === wanted) return write(open, begun);
    const elsewhere = begun.thread !== undefined && begun.thread !== here;
    if (draft && !here) return write(draft, begun);
    const late = AbortSignal.timeout(PATIENCE_MS);
    // The conversation that is open goes when another is shown.
    const until = elsewhere ? late : AbortSignal.any([thread.signal, late]);
    waiting = { begun, elsewhere, until };
    if (elsewhere && begun.thread) scene.port.openThread(begun.thread, true);
    else thread.reply();
  }

  function write(compose: Compose, { words, ask }: Begun): void {
    compose.focus();
    compose.insertText(words);
    if (ask) scene.pending.set(compose.draft, { ...scene.pending.get(compose.draft), ask });
  }
}
