import './words.ts';
import { setTimeout as timers } from 'node:timers/promises';
import type { ReactElement } from 'react';
import { isValidElement } from 'react';
import { createScene } from '../../../lib/features/create-scene.ts';
import type { Ask } from '../../../lib/features/scene.ts';
import type { NoticeWords, ToastWords, Ui } from '../../../lib/features/ui/ui.ts';
import { createSurfaces } from '../../../lib/gmail/surfaces.ts';
import type {
  Answer,
  AskFound,
  DraftReading,
  MailReading,
  PersonView,
  RecipientVerdict,
  Problem,
  Slip,
  SelfNoteReading,
  ThreadDate,
  UsefulThings,
  Welcome,
  WornFound,
} from '../../../lib/messages/answers.ts';
import type { CommandInput } from '../../../lib/messages/commands.ts';
import { strictest } from '../../../lib/policy/guard/strictest.ts';
import { fakePort } from '../gmail/fake-port.ts';

/** Noon on Saturday 21 November 2026. */
export const NOW = Date.UTC(2026, 10, 21, 12);
export const ZONE = 'UTC';

/** Lets everything happen that only waits for its turn: promises, and timers of no length. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await timers(1);
}

const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

/** A worker that remembers what it was asked and answers as a test wants. */
function fakeWorker() {
  const worker = {
    commands: [] as CommandInput[],
    kept: new Set<string>(),
    asked: [] as string[][],
    /** Questions about people. */
    lookedUp: [] as Parameters<Ask['people']>[0][],
    /** The one change that fails. */
    fails: undefined as ((input: CommandInput) => boolean) | undefined,
    problem: undefined as Problem | undefined,
    ask: null as AskFound | null,
    dates: {} as Record<string, ThreadDate>,
    views: [] as PersonView[],
    reading: undefined as MailReading | undefined,
    read: [] as Parameters<Ask['readMail']>[0][],
    left: [] as string[],
    /** What stands against a mail that waits for its day. */
    slip: null as Slip | null,
    scheduled: [] as Parameters<Ask['scheduledMail']>[0][],
    /** What a mail to oneself reports. */
    note: null as SelfNoteReading | null,
    notes: [] as Parameters<Ask['readNote']>[0][],
    draft: { promises: [], kept: [] } as DraftReading,
    /** Texts in which worn phrases were looked for, and how that is answered. */
    searched: [] as string[],
    findWorn: (_text: string): WornFound[] | Promise<WornFound[]> => [],
    /** What of the library is offered, and for whom it was asked. */
    useful: { things: [], more: 0, unkept: false } as UsefulThings,
    usefulAsked: [] as Parameters<Ask['usefulFor']>[0][],
    /** How often the page of the library was asked for. */
    libraries: 0,
    /** Whether a change left nothing to write. */
    already: false,
    preferred: [] as Parameters<Ask['prefer']>[0][],
    /** What the guard says of a recipient; everyone else is clear. */
    verdicts: new Map<string, Partial<RecipientVerdict>>(),
    /** From when the guard says nothing of a recipient, ms UTC. */
    clearFrom: new Map<string, number>(),
    revision: 0,
    judged: 0,
    /** By which way of contact the guard was last asked. */
    channel: undefined as string | undefined,
    /** What was told to all tabs. */
    discreet: [] as boolean[],
    /** While true the worker does not answer the guard. */
    silent: false,
    /** What the guard asked meanwhile, to be answered late. */
    unanswered: [] as (() => void)[],
  };
  const answer = {
    command: (input: CommandInput) => {
      worker.commands.push(input);
      const { problem } = worker;
      if (worker.fails?.(input)) return { ok: false, problem: { code: 'store-full' } };
      // What was seen once is there already, as in the ledger.
      const seen = JSON.stringify(input.intent);
      const again = input.intent.do === 'message-seen' && worker.kept.has(seen);
      const already = worker.already || again;
      if (!problem) worker.kept.add(seen);
      if (problem) return { ok: false, problem };
      if (!already) worker.revision += 1;
      return ok({ act: input.act, already, revision: worker.revision });
    },
    findAsk: () => ok(worker.ask),
    threadDates: ({ threads }: { threads: string[] }) => {
      worker.asked.push(threads);
      return ok(worker.dates);
    },
    people: (input: Parameters<Ask['people']>[0]) => {
      worker.lookedUp.push(input);
      return ok(worker.views);
    },
    readDate: () => ok({ problem: 'unreadable' }),
    readMail: (input: Parameters<Ask['readMail']>[0]) => {
      worker.read.push(input);
      const { reading } = worker;
      return reading ? ok(reading) : { ok: false, problem: { code: 'no-answer' } };
    },
    scheduledMail: (input: Parameters<Ask['scheduledMail']>[0]) => {
      worker.scheduled.push(input);
      return ok(worker.slip);
    },
    leaveMail: ({ message }: { message: string }) => {
      worker.left.push(message);
      return ok(true);
    },
    readNote: (input: Parameters<Ask['readNote']>[0]) => {
      worker.notes.push(input);
      return ok(worker.note);
    },
    readDraft: () => ok(worker.draft),
    judge: ({ recipients, channel, at = NOW }: Parameters<Ask['judge']>[0]) => {
      worker.judged += 1;
      worker.channel = channel;
      if (worker.silent)
        return new Promise((resolve) => {
          worker.unanswered.push(() =>
            resolve(ok({ revision: 0, whole: strictest([]), recipients: [] })),
          );
        });
      const verdicts = recipients.map(({ email, role }): RecipientVerdict => ({
        email,
        name: '',
        role,
        verdict: 'clear',
        because: 'nothing',
        choices: [],
        ...(at < (worker.clearFrom.get(email) ?? Infinity) && worker.verdicts.get(email)),
      }));
      const { revision } = worker;
      return ok({ revision, whole: strictest(verdicts), recipients: verdicts });
    },
    findWorn: async ({ text }: { text: string }) => {
      worker.searched.push(text);
      return ok(await worker.findWorn(text));
    },
    usefulFor: (input: Parameters<Ask['usefulFor']>[0]) => {
      worker.usefulAsked.push(input);
      return ok(worker.useful);
    },
    openLibrary: () => {
      worker.libraries += 1;
      return ok(true);
    },
    prefer: (input: Parameters<Ask['prefer']>[0]) => {
      worker.preferred.push(input);
      const { problem } = worker;
      return problem ? { ok: false, problem } : ok(true);
    },
    beDiscreet: ({ on }: { on: boolean }) => {
      worker.discreet.push(on);
      return ok(true);
    },
    surfaces: () => ok(true),
  };
  const ask = new Proxy({} as Ask, {
    get: (_, key: keyof typeof answer) => (input: never) => Promise.resolve(answer[key](input)),
  });
  return { worker, ask };
}

/** A screen that keeps what it would show, so that a test can press what is on it. */
function fakeUi() {
  const screen = {
    shown: [] as ReactElement[],
    toasts: [] as ToastWords[],
    said: [] as string[],
    notices: new Map<string, NoticeWords>(),
  };
  const ui: Ui = {
    show: (_mount, node) => {
      const at = screen.shown.length;
      const put = (next: typeof node) => {
        if (isValidElement(next)) screen.shown[at] = next;
      };
      put(node);
      return { update: put };
    },
    ready: () => Promise.resolve(true),
    prepare: () => undefined,
    toast: (words) => screen.toasts.push(words),
    say: (words) => screen.said.push(words),
    notice: (id, words) => screen.notices.set(id, words),
    dismiss: (id) => screen.notices.delete(id),
  };
  return { screen, ui };
}

const WELCOME: Welcome = {
  clockOffset: 0,
  revision: 0,
  preferences: { wordings: [] },
  workingDays: [1, 2, 3, 4, 5],
  discreet: false,
};

/** A whole tab without Gmail, worker or screen. */
export function fakeTab(welcome?: Partial<Welcome>) {
  const gmail = fakePort();
  const { worker, ask } = fakeWorker();
  const { screen, ui } = fakeUi();
  const life = new AbortController();
  const scene = createScene({
    port: gmail.port,
    ask,
    ui,
    surfaces: createSurfaces(),
    welcome: welcome && { ...WELCOME, ...welcome },
    clock: () => NOW,
    zone: () => ZONE,
    signal: life.signal,
  });
  return { gmail, worker, screen, scene, end: () => life.abort() };
}
