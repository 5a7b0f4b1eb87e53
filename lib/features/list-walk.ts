import type { Message, Thread } from '../gmail/port.ts';
import type { RowShown } from '../gmail/page/list-rows.ts';
import { cleanLine, cleanText } from '../ledger/clean-text.ts';
import type { WalkReport } from '../messages/walking.ts';
import { text } from '../text/text.ts';
import type { ListRow, MailOpened, Opened } from '../walk/row.ts';
import type { Step } from '../walk/walk.ts';
import { personsOf } from './people.ts';
import type { Scene } from './scene.ts';

/** A conversation that does not come is left: it can be opened by hand. */
const PATIENCE_MS = 15_000;
const LONGEST = 20_000;
const MOST = 500;
const MOST_NAMED = 100;

/**
 * Walks lists of Gmail, and opens conversations, as the worker asks: a step, a report, the next step.
 * It waits for what Gmail shows, and for no time to pass: a tab that lies behind has slow timers. Nothing
 * is remembered here; a tab that is loaded anew asks where it was.
 */
export function listWalk(scene: Scene): { goOn(): void } {
  const newest = watchNewest(scene);
  let walking = false;
  /** It was asked to go on while it walked: the answer it had then may be an old one. */
  let again = false;
  const walk = async () => {
    let report: WalkReport | undefined;
    while (!scene.signal.aborted) {
      const { zone } = scene.time();
      again = false;
      const answer = await scene.ask.walkStep({
        account: scene.port.account,
        zone,
        ...(report && { report }),
      });
      if (!answer.ok) return;
      const step = answer.value;
      if (!step && !again) return;
      report = step ? await carryOut(scene, step, newest) : undefined;
    }
  };
  return {
    goOn: () => {
      again = true;
      if (walking) return;
      walking = true;
      scene.ui.notice('walk', { kind: 'info', text: text('walk_here') });
      void walk().finally(() => {
        walking = false;
        scene.ui.dismiss('walk');
      });
    },
  };
}

/** A row without what no address or line of text may hold. */
function clean({ people, subject, ...row }: RowShown): ListRow {
  return { ...row, people: personsOf(people, MOST_NAMED), subject: cleanLine(subject, 500) };
}

type Newest = (
  thread: string,
  of: string | undefined,
  signal: AbortSignal,
) => Promise<Opened | undefined>;

async function carryOut(scene: Scene, step: Step, newest: Newest): Promise<WalkReport> {
  if (step.do === 'list') {
    const { list, query, page } = step;
    const read = await scene.port.readList(query, page, scene.time().now, scene.signal);
    if ('trouble' in read) return { did: 'nothing', trouble: read.trouble };
    const rows = read.rows.map(clean);
    const { more } = read;
    return { did: 'list', list, page, rows, ...(more !== undefined && { more }) };
  }
  const { thread, of } = step;
  const late = AbortSignal.any([scene.signal, AbortSignal.timeout(PATIENCE_MS)]);
  const opened = newest(thread, of, late);
  scene.port.openThread(thread);
  return { did: 'open', opened: (await opened) ?? { thread, people: [], subject: '' } };
}

/** The newest message of a conversation that is opened from now on, or is open already. */
function watchNewest(scene: Scene): Newest {
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
  const isAskedFor = ({ from }: MailOpened) => from.email.toLowerCase() === of?.toLowerCase();
  const theirs = newestFirst.find(isAskedFor);
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
