import type { Message, Thread } from '../gmail/port.ts';
import { canonicalAddress } from '../ledger/address.ts';
import { cleanLine, cleanText } from '../ledger/clean-text.ts';
import type { MailOpened, Opened } from '../walk/row.ts';
import { personsOf } from './people.ts';
import type { Scene } from './scene.ts';

const LONGEST = 20_000;
const MOST = 500;

/**
 * Resolves with the newest mail of a conversation once it is open whole, and the newest of whoever
 * it is opened for; undefined when the signal ends before.
 */
export type Newest = (
  thread: string,
  of: string | undefined,
  signal: AbortSignal,
) => Promise<Opened | undefined>;

/** The newest message of a conversation that is opened from now on, or is open already. */
export function watchNewest(scene: Scene): Newest {
  const open = new Map<Thread, Set<Message>>();
  const heard = new Set<() => void>();
  scene.port.onMessage((message) => {
    const { thread } = message;
    const others = open.get(thread) ?? new Set();
    if (others.size === 0) {
      open.set(thread, others);
      thread.signal.addEventListener('abort', () => open.delete(thread), { once: true });
    }
    others.add(message);
    message.signal.addEventListener('abort', () => others.delete(message), { once: true });
    for (const look of heard) look();
  }, scene.signal);

  const find = async (id: string, of: string | undefined): Promise<Opened | undefined> => {
    for (const [thread, messages] of open) {
      if (thread.signal.aborted || !thread.isReadToEnd() || (await thread.id()) !== id) continue;
      const read = await openedOf(scene, { id, of, thread }, messages);
      if (read) return read;
    }
    return undefined;
  };
  return (id, of, signal) =>
    new Promise((resolve) => {
      const end = (read?: Opened) => {
        heard.delete(look);
        resolve(read);
      };
      const look = () =>
        void find(id, of).then((read) => {
          if (read) end(read);
        });
      heard.add(look);
      signal.addEventListener('abort', () => end(), { once: true });
      look();
    });
}

interface Sought {
  id: string;
  of: string | undefined;
  thread: Thread;
}

/** The conversation as it is open; undefined where more of it is still to come. */
async function openedOf(
  scene: Scene,
  { id, of, thread }: Sought,
  messages: ReadonlySet<Message>,
): Promise<Opened | undefined> {
  const mails = [];
  for (const message of messages) {
    const mail = await mailOf(scene, message);
    // One without a date or a sender could be the newest.
    if (!mail) return undefined;
    mails.push(mail);
  }
  const newestFirst = mails.toSorted((a, b) => b.at - a.at);
  const [last] = newestFirst;
  if (!last) return undefined;
  const asked = of === undefined ? undefined : canonicalAddress(of);
  const theirs = newestFirst.find(({ from }) => canonicalAddress(from.email) === asked);
  // Once it is open it is told of, and looked for anew.
  if (of !== undefined && !theirs && thread.unfoldNewestOf(of)) return undefined;
  return {
    thread: id,
    people: personsOf(thread.people(), MOST),
    subject: cleanLine(thread.subject(), 500),
    last,
    ...(theirs && theirs !== last && { theirs }),
  };
}

async function mailOf(scene: Scene, message: Message): Promise<MailOpened | undefined> {
  const at = message.at(scene.time().now);
  const [from] = personsOf(message.sender ? [message.sender] : []);
  const id = await message.id();
  if (at === undefined || !from || !id) return undefined;
  const { own } = message;
  const to = personsOf(message.to, MOST);
  return { from, own, to, message: id, at, text: cleanText(message.words(), LONGEST) };
}
