import type { Message } from '../gmail/port.ts';
import { cleanText } from '../ledger/clean-text.ts';
import { newId } from '../ledger/new-id.ts';
import { personsOf, refsOf } from './people.ts';
import { placeOf } from './place.ts';
import type { Scene } from './scene.ts';

const LONGEST = 10_000;

/**
 * Tells the worker of every expanded message that someone else wrote, once in this tab; it decides
 * whether that person is a contact, whether a machine wrote it, and what it settles. Messages in
 * view are told again when the ledger changes, since their writer may be a contact only now. A
 * message whose date cannot be read is not told: it could pass for a newer one. Gmail may tell the
 * minute only; but no message was written after it was first seen here.
 */
export function seenMail(scene: Scene): void {
  const inView = new Map<Message, number>();
  const told = new Set<string>();
  scene.port.onMessage((message) => {
    if (message.own || !message.sender) return;
    const { now } = scene.time();
    inView.set(message, now);
    message.signal.addEventListener('abort', () => inView.delete(message), { once: true });
    void tell(scene, message, now, told);
  }, scene.signal);
  scene.onFiled((emails) => {
    for (const [message, seen] of inView) {
      const email = message.sender?.email.toLowerCase();
      if (email && emails.has(email)) void tell(scene, message, seen);
    }
  }, scene.signal);
}

async function tell(
  scene: Scene,
  message: Message,
  seen: number,
  told = new Set<string>(),
): Promise<void> {
  const [from] = message.sender ? refsOf(personsOf([message.sender])) : [];
  const at = message.at(seen);
  const [id, thread] = await Promise.all([message.id(), message.thread.id()]);
  if (!from || at === undefined || !id || told.has(id) || message.signal.aborted) return;
  told.add(id);
  const quote = cleanText(message.words(), LONGEST);
  const answer = await scene.change(
    {
      do: 'message-seen',
      from,
      place: placeOf({ thread, message: id, subject: message.thread.subject() }),
      at: new Date(at).toISOString(),
      ...(quote && { quote }),
    },
    newId(),
  );
  if (!answer.ok) told.delete(id);
}
