import type { Message } from '../gmail/port.ts';
import { cleanText } from '../ledger/clean-text.ts';
import { newId } from '../ledger/new-id.ts';
import { personsOf, refsOf } from './people.ts';
import { placeOf } from './place.ts';
import type { Scene } from './scene.ts';

const LONGEST = 10_000;

/** Changes that come close together make the messages in view be told once. */
const PAUSE_MS = 1_000;

/**
 * Tells the worker of every expanded message that someone else wrote; it decides whether that
 * person is a contact, whether a machine wrote it, and what it settles. About someone who is no
 * contact it keeps nothing, so a message is told again once its writer may have become one: those
 * in view after a change, the others when they are next opened. What is kept already is not
 * written twice. A message whose date cannot be read is not told: it could pass for a newer one.
 * Gmail may tell the minute only; but no message was written after it was first seen here.
 */
export function seenMail(scene: Scene): void {
  const inView = new Map<Message, number>();
  /** Message ids, with the address that wrote each. */
  const told = new Map<string, string>();
  let pause: ReturnType<typeof setTimeout> | undefined;
  const tellInView = (emails?: Set<string>) => {
    for (const [message, seen] of inView) {
      if (!emails || emails.has(writerOf(message))) void tell(scene, message, seen, told);
    }
  };
  scene.port.onMessage((message) => {
    if (message.own || !message.sender) return;
    const { now } = scene.time();
    inView.set(message, now);
    message.signal.addEventListener('abort', () => inView.delete(message), { once: true });
    void tell(scene, message, now, told);
  }, scene.signal);
  scene.onFiled((emails) => {
    for (const [id, email] of told) if (emails.has(email)) told.delete(id);
    tellInView(emails);
  }, scene.signal);
  // A change made elsewhere does not say whom it made a contact of.
  scene.onChanged(() => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      told.clear();
      tellInView();
    }, PAUSE_MS);
  }, scene.signal);
  scene.signal.addEventListener('abort', () => clearTimeout(pause), { once: true });
}

/** Who wrote a message, in lower case; empty where the page does not say. */
function writerOf({ sender }: Message): string {
  return sender?.email.toLowerCase() ?? '';
}

async function tell(
  scene: Scene,
  message: Message,
  seen: number,
  told: Map<string, string>,
): Promise<void> {
  const [from] = message.sender ? refsOf(personsOf([message.sender])) : [];
  const at = message.at(seen);
  const [id, thread] = await Promise.all([message.id(), message.thread.id()]);
  if (!from || at === undefined || !id || told.has(id) || message.signal.aborted) return;
  told.set(id, writerOf(message));
  const quote = cleanText(message.words(), LONGEST);
  const signature = cleanText(message.signature(), 2_000);
  const answer = await scene.change(
    {
      do: 'message-seen',
      from,
      place: placeOf({ thread, message: id, subject: message.thread.subject() }),
      at: new Date(at).toISOString(),
      ...(quote && { quote }),
      ...(signature && { signature }),
    },
    newId(),
  );
  if (!answer.ok) told.delete(id);
}
