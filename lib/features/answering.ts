import type { Compose, Thread } from '../gmail/port.ts';
import { answersIn } from './next-answer.ts';
import type { Write } from './next-answer.ts';
import type { Choice } from './pending.ts';
import type { Scene } from './scene.ts';

/** An answer that does not open by then is not waited for: another one must not get its words. */
const PATIENCE_MS = 10_000;

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
  /** It is the thanks after a meeting, in whatever words it goes. */
  thanks?: true;
}

/**
 * Writes into the answer that is open in a conversation, or begins one and writes into that. Nothing
 * is sent by it.
 */
export function answering(scene: Scene): (thread: Thread, write: Write, to?: Elsewhere) => void {
  const answers = answersIn(scene);
  return (thread, write, to = {}) => void begin(thread, write, to);

  async function begin(thread: Thread, write: Write, to: Elsewhere): Promise<void> {
    const here = await thread.id();
    const open = answers.openIn(to.thread ?? here);
    if (open) return write(open);
    if (to.draft && !here) return write(to.draft);
    const elsewhere = to.thread === here ? undefined : to.thread;
    const late = AbortSignal.timeout(PATIENCE_MS);
    // The conversation that is open goes when another is shown.
    const until = elsewhere ? late : AbortSignal.any([thread.signal, late]);
    answers.next(write, elsewhere, until);
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
export function beginning({ pending }: Scene, { words, ask, thanks }: Begun): Write {
  return (compose) => {
    line(words)(compose);
    if (!ask && !thanks) return;
    const begun = { ...(ask && { ask }), ...(thanks && { thanks }) };
    pending.set(compose.draft, { ...pending.get(compose.draft), ...begun });
  };
}
