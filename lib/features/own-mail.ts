import { slipText } from '../../components/gmail/guard-words.ts';
import type { Message } from '../gmail/port.ts';
import { newId } from '../ledger/new-id.ts';
import { personsOf, refsOf } from './people.ts';
import { placeOf } from './place.ts';
import type { Scene } from './scene.ts';

/** What others wrote in a conversation is told first: it says what a mail of the user's answered. */
const PAUSE_MS = 1_000;

/** What is sent from here is kept as it goes; until then Gmail may show it under a passing id. */
const OLD_MS = 120_000;

/** As many as one change names. */
const MOST = 100;

/**
 * Tells the worker of the user's own mail in opened conversations: some of it was sent by phone, by
 * another program, in a window of its own, or on a day it was scheduled for. It decides whom of them
 * is kept and what is new. One that still waits for its day is only looked at: where it goes too
 * early, that is said once.
 */
export function ownMail(scene: Scene): void {
  const waiting = new Set<Message>();
  const told = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void tellAll(), ms);
  };
  const tellAll = async () => {
    const { now } = scene.time();
    // Oldest first, as they were sent: the first after a choice is the one that was chosen.
    const all = [...waiting]
      .map((message) => ({ message, at: message.at(now) ?? Number.NaN }))
      .toSorted((a, b) => a.at - b.at);
    for (const { message, at } of all) {
      if (at > now - OLD_MS) continue;
      waiting.delete(message);
      if (!message.signal.aborted) await tell(scene, message, at, told);
    }
    if (waiting.size > 0 && !scene.signal.aborted) soon(OLD_MS);
  };
  scene.port.onMessage((message) => {
    if (!message.own) return;
    const { now } = scene.time();
    const goes = message.goesAt(now);
    if (goes !== undefined) return void look(scene, message, goes);
    if (message.at(now) === undefined) return;
    waiting.add(message);
    message.signal.addEventListener('abort', () => waiting.delete(message), { once: true });
    soon(PAUSE_MS);
  }, scene.signal);
  scene.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Whom it went to, and where it stands; undefined where it cannot be told of. */
async function placed(message: Message) {
  const [id, thread] = await Promise.all([message.id(), message.thread.id()]);
  const to = refsOf(personsOf(message.to, MOST));
  return id && to.length > 0 && !message.signal.aborted ? { id, thread, to } : undefined;
}

async function tell(scene: Scene, message: Message, at: number, told: Set<string>): Promise<void> {
  const mail = await placed(message);
  if (!mail || told.has(mail.id)) return;
  told.add(mail.id);
  const { id, thread, to } = mail;
  const place = placeOf({ thread, message: id, subject: message.thread.subject() });
  const on = new Date(at).toISOString();
  const answer = await scene.change({ do: 'own-mail-seen', to, place, at: on }, newId());
  if (!answer.ok) told.delete(id);
}

async function look(scene: Scene, message: Message, at: number): Promise<void> {
  const mail = await placed(message);
  if (!mail) return;
  const { account } = scene.port;
  const { zone } = scene.time();
  const { id, thread, to } = mail;
  const answer = await scene.ask.scheduledMail({
    account,
    zone,
    message: id,
    at,
    to,
    ...(thread && { thread }),
  });
  if (!answer.ok || !answer.value) return;
  const text = slipText(answer.value, true, scene.time());
  scene.ui.notice(`scheduled-mail:${id}`, { kind: 'info', text });
}
