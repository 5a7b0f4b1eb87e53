import type { Span } from '../../../lib/language/types.ts';
import type {
  Compose,
  Contact,
  GmailPort,
  Mark,
  Message,
  Mount,
  Recipients,
  Row,
  RowDate,
  Sending,
  SentMail,
  Thread,
} from '../../../lib/gmail/port.ts';

type Told<T> = (news: T) => void;

/** Handlers that leave when their signal ends. */
function handlers<T>() {
  const all = new Set<Told<T>>();
  return {
    size: () => all.size,
    add: (told: Told<T>, signal: AbortSignal) => {
      all.add(told);
      signal.addEventListener('abort', () => all.delete(told));
    },
    tell: (news: T) => all.forEach((told) => told(news)),
  };
}

/** A place to draw into that is nowhere; features under test draw with a fake screen. */
export function fakeMount(): Mount & { closed: boolean } {
  const life = new AbortController();
  const mount = {
    element: {} as HTMLElement,
    signal: life.signal,
    closed: false,
    close: () => {
      mount.closed = true;
      life.abort();
    },
  };
  return mount;
}

const nobody: Recipients = { to: [], cc: [], bcc: [], unclear: [] };
export const ana: Contact = { email: 'ana@porto.example', name: 'Ana Oliveira' };

/** A compose that a test types into, sends, or throws away. */
export function fakeCompose(draft: string, { to = [ana], text = '' } = {}) {
  const life = new AbortController();
  const sent = handlers<SentMail>();
  const discarded = handlers<void>();
  const scheduling = handlers<{ hold(): void }>();
  const days: Parameters<Compose['onDay']>[0][] = [];
  const set: number[] = [];
  const lines: (Mount & { closed: boolean })[] = [];
  let open: ((menu: Mount) => void) | undefined;
  let body = text;
  const recipients = { ...nobody, to };
  const recipientsChanged = handlers<void>();
  const sending = handlers<Sending>();
  const resent: boolean[] = [];
  let held = 0;
  let unread = false;
  let scheduled = 0;
  let muted: ReadonlyMap<string, string> = new Map();
  const written = handlers<void>();
  const pointed = handlers<Mark | undefined>();
  let marked: { words: Span & { sentence: Span }; mark: Mark }[] = [];
  const markOf = ({ sentence }: { sentence: Span }): Mark => ({
    place: () => ({ left: 0, right: 9, top: 0, bottom: 9 }) as DOMRect,
    isAt: () => false,
    reveal: () => undefined,
    replace: (line) => {
      body = body.slice(0, sentence.from) + line + body.slice(sentence.to);
      written.tell();
      return true;
    },
  });
  const compose: Compose = {
    draft,
    isReply: false,
    isInline: false,
    recipients: () => recipients,
    hasUnread: () => unread,
    subject: () => 'Proposal',
    text: () => body,
    written: () => ({
      text: body,
      mark: (all) => {
        marked = all.map((words) => ({ words, mark: markOf(words) }));
        return marked.map(({ mark }) => mark);
      },
    }),
    onWritten: written.add,
    onPointed: pointed.add,
    insertText: (more) => {
      body += more;
    },
    insertLinks: (links) => {
      body += `\n${links.map(({ words }) => words).join(' · ')}\n`;
    },
    beginWith: (line) => {
      body = `${line}\n${body}`;
    },
    focus: () => undefined,
    addButton: ({ onOpen }) => {
      open = onOpen;
    },
    addLine: () => {
      const line = fakeMount();
      lines.push(line);
      return line;
    },
    place: () => ({}),
    thread: () => undefined,
    onRecipients: recipientsChanged.add,
    onSending: sending.add,
    send: (archive) => {
      resent.push(archive);
      sending.tell({ archive, hold: () => (held += 1) });
    },
    removeRecipient: (email) => {
      recipients.to = recipients.to.filter((it) => it.email !== email);
    },
    mute: (reasons) => {
      muted = reasons;
    },
    openSchedule: () => (scheduled += 1),
    setSchedule: (at) => Promise.resolve(set.push(at) > 0),
    onDay: (told) => days.push(told),
    onSent: sent.add,
    onDiscarded: discarded.add,
    onScheduling: scheduling.add,
    signal: life.signal,
  };
  return {
    compose,
    lines,
    type: (words: string) => {
      body = words;
      written.tell();
    },
    /** The words that are marked now. */
    marked: () => marked.map(({ words }) => body.slice(words.from, words.to)),
    /** The pointer comes to rest on the n-th mark, or on none. */
    point: (at?: number) => pointed.tell(at === undefined ? undefined : marked[at]?.mark),
    openMenu: () => {
      const menu = fakeMount();
      open?.(menu);
      return menu;
    },
    /** Gmail says that it is sent. */
    send: (mail: Partial<SentMail> = {}) => {
      const ids = { thread: '1a', message: '1b' };
      sent.tell({ recipients, subject: 'Proposal', text: body, isReply: false, ...ids, ...mail });
      life.abort();
    },
    /** Presses Send as a person does; says whether the mail goes. */
    press: (archive = false): boolean => {
      const before = held;
      sending.tell({ archive, hold: () => (held += 1) });
      return held === before;
    },
    /** Recipients change. */
    address: (others: Contact[]) => {
      recipients.to = others;
      recipientsChanged.tell();
    },
    /** Gmail has changed: chips stand there that cannot be read, or can be again. */
    hide: (hidden: boolean) => {
      unread = hidden;
      recipientsChanged.tell();
    },
    /** Sends begun by the extension itself, each by *Send and archive* or not. */
    resent,
    holds: () => held,
    muted: () => muted,
    scheduled: () => scheduled,
    discard: () => discarded.tell(),
    /** Opens Gmail's schedule menu; says whether it opens. */
    openSchedule: (): boolean => {
      const before = held;
      scheduling.tell({ hold: () => (held += 1) });
      return held === before;
    },
    /** Moments that Gmail's dialog was set to. */
    set,
    /** Points at a day in it. */
    pointAt: (at: number) => days.forEach((told) => told.pointedAt(at)),
    /** Picks a day as a person does; says whether Gmail schedules the mail, at once or later. */
    pickDay: (at?: number): (() => boolean) => {
      let scheduledIt = false;
      const press = () => {
        let isHeld = false;
        const hold = () => {
          isHeld = true;
        };
        const when = at === undefined ? {} : { at };
        days.forEach((told) => told.picked({ ...when, hold, press }));
        scheduledIt ||= !isHeld;
        return true;
      };
      press();
      return () => scheduledIt;
    },
    /** It is closed, or its send fails and Gmail makes a new one. */
    vanish: () => life.abort(),
  };
}

export function fakeThread(id: string, people: Contact[] = [ana]): Thread {
  const { signal } = new AbortController();
  return {
    id: () => Promise.resolve(id),
    subject: () => 'Proposal',
    people: () => people,
    onPeople: () => undefined,
    isReadToEnd: () => true,
    unfoldNewestOf: () => false,
    addPanel: () => fakeMount(),
    reply: () => undefined,
    signal,
  };
}

export function fakeMessage(id: string, over: Partial<Message> = {}): Message {
  return {
    id: () => Promise.resolve(id),
    thread: fakeThread('1a'),
    sender: ana,
    own: false,
    to: [],
    at: () => Date.UTC(2026, 10, 20, 9),
    goesAt: () => undefined,
    words: () => 'Give me two weeks.',
    signature: () => '',
    onCall: () => undefined,
    signal: new AbortController().signal,
    ...over,
  };
}

export function fakeRow(thread: string | undefined, people: Contact[] = [ana]) {
  const life = new AbortController();
  const dates: (RowDate | null)[] = [];
  const row: Row = {
    thread: () => Promise.resolve(thread),
    subject: () => 'Proposal',
    people: () => people,
    setDate: (date) => dates.push(date),
    signal: life.signal,
  };
  return { row, dates, vanish: () => life.abort() };
}

/** Gmail without Gmail: a test says what the page would. */
export function fakePort() {
  const compose = handlers<Compose>();
  const thread = handlers<Thread>();
  const message = handlers<Message>();
  const row = handlers<Row>();
  const visible = handlers<void>();
  const sidePanels: ReturnType<typeof fakeMount>[] = [];
  let isVisible = true;
  let openThread: ((thread: Thread, menu: Mount) => void) | undefined;
  let openRows: ((rows: Row[], menu: Mount) => void) | undefined;
  const port: GmailPort = {
    account: 'me@maple.example',
    look: () => ({ dark: false, compact: false }),
    onLook: () => undefined,
    isVisible: () => isVisible,
    onVisible: visible.add,
    onCompose: compose.add,
    onThread: thread.add,
    onMessage: message.add,
    onRow: row.add,
    addThreadButton: ({ onOpen }) => {
      openThread = onOpen;
    },
    addRowsButton: ({ onOpen }) => {
      openRows = onOpen;
    },
    openThread: () => undefined,
    openCompose: () => Promise.resolve(),
    readList: () => Promise.resolve({ trouble: 'late' as const }),
    addSidePanel: () => {
      const mount = fakeMount();
      sidePanels.push(mount);
      return Promise.resolve(mount);
    },
  };
  return {
    port,
    listeners: () => compose.size() + thread.size() + message.size() + row.size(),
    /** The tab comes to the front, or goes behind another. */
    show: (shown: boolean) => {
      isVisible = shown;
      if (shown) visible.tell();
    },
    sidePanels,
    compose: compose.tell,
    thread: thread.tell,
    message: message.tell,
    row: row.tell,
    openThreadMenu: (of: Thread) => openThread?.(of, fakeMount()),
    openRowsMenu: (of: Row[]) => openRows?.(of, fakeMount()),
  };
}
