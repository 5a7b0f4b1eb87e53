import type { Message, Thread } from '../gmail/port.ts';
import type { MailReading } from '../messages/answers.ts';
import type { PersonRef } from '../messages/commands.ts';
import type { Scene } from './scene.ts';
import type { TheirMail } from './their-mail.ts';

/** The newest open message of somebody, as it was read. */
export interface MessageRead {
  email: string;
  message: string;
  /** UTC instant the message bears, ISO. */
  at: string;
  reading: MailReading;
  /** "Not that": its other readings are offered, though it is settled. */
  doubted: boolean;
}

const LONGEST = 20_000;

/** Has the newest open message of whoever is selected read, anew after each change. */
export function panelReading(scene: Scene, thread: Thread, mail: TheirMail, redraw: () => void) {
  let read: MessageRead | undefined;
  let of: Message | undefined;
  let asked = 0;

  const load = async (from: PersonRef): Promise<void> => {
    const message = mail.newestOf(from.email);
    if (message !== of) read = undefined;
    of = message;
    const question = (asked += 1);
    const { now, zone } = scene.time();
    const sent = message?.at(now);
    if (!message || sent === undefined) return;
    const at = new Date(sent).toISOString();
    const [id, inThread] = await Promise.all([message.id(), thread.id()]);
    if (!id || question !== asked) return;
    const answer = await scene.ask.readMail({
      account: scene.port.account,
      zone,
      from,
      ...(inThread && { thread: inThread }),
      message: id,
      subject: thread.subject().slice(0, 5000),
      at,
      text: message.words().slice(0, LONGEST),
    });
    // A later question has the newer answer. What could not be read is not said: nothing was kept.
    if (!answer.ok || question !== asked || thread.signal.aborted) return;
    const doubted = read?.message === id && read.doubted;
    read = { email: from.email, message: id, at, reading: answer.value, doubted };
    redraw();
  };

  return {
    load,
    /** Whether the message that was read is no longer the newest of theirs. */
    isStale: (email: string) => mail.newestOf(email) !== of,
    of: (email: string) => (read?.email === email ? read : undefined),
    doubt: () => {
      if (read) read.doubted = true;
      redraw();
    },
    /** Nothing more of it is shown. */
    settle: () => {
      if (!read) return;
      read.doubted = false;
      read.reading.settled = true;
      redraw();
    },
  };
}
