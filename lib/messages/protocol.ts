import type { Channel } from '../ledger/body.ts';
import type { PlanNumbers } from '../policy/playbooks/numbers.ts';
import type { ItemGiven } from '../library/item.ts';
import type { CommandInput } from './commands.ts';
import type {
  Answer,
  AskFound,
  Choices,
  DateReading,
  DraftReading,
  MailReading,
  MailVerdict,
  PersonView,
  Preferences,
  Saved,
  Slip,
  SelfNoteReading,
  UsefulThings,
  SurfaceReport,
  ThreadDate,
  Welcome,
  WornFound,
} from './answers.ts';
import type { Step } from '../walk/walk.ts';
import type { WalkOrder, WalkReport } from './walking.ts';

/**
 * The one message map: what each context can ask of the worker, and what the worker tells Gmail
 * tabs. Every input is checked by schema in `doors.ts`, every sender against `senders.ts`.
 */
export interface Protocol {
  /** Any change. Allowed from Gmail tabs and extension pages; refused by effect, see rule 9. */
  command(input: CommandInput): Answer<Saved>;

  /** Gmail tab: first call of a tab. */
  hello(input: { account: string; zone: string }): Answer<Welcome>;
  /** Gmail tab: the named people as the panel shows them, contacts or not, in the same order. */
  people(input: {
    account: string;
    zone: string;
    thread?: string;
    people: { email: string; name?: string }[];
    /** The user sees the thread now, with every message that could be an answer. */
    seen?: boolean;
  }): Answer<PersonView[]>;
  /** Gmail tab: dates of these threads (hex ids), only those that have one. */
  threadDates(input: {
    account: string;
    threads: string[];
    zone: string;
  }): Answer<Record<string, ThreadDate>>;
  /** Gmail tab or page: reads a date the user typed. */
  readDate(input: { text: string; zone: string }): Answer<DateReading>;
  /** Gmail tab: finds the sentence that asks permission in a draft's text. */
  findAsk(input: { text: string; zone: string }): Answer<AskFound | null>;
  /** Gmail tab or page: whether these people may be contacted so, now or at a moment to come. */
  judge(input: {
    account: string;
    zone: string;
    /** Left out: by a mail. */
    channel?: Channel;
    thread?: string;
    /** The message an inline reply answers. */
    inReplyTo?: string;
    /** For when it is scheduled, ms UTC. */
    at?: number;
    recipients: { email: string; name?: string; role: 'to' | 'copy' }[];
  }): Answer<MailVerdict>;
  /** Gmail tab: what stands against a mail that waits for its day in Gmail. Told once. */
  scheduledMail(input: {
    account: string;
    zone: string;
    thread?: string;
    message: string;
    /** When it is to go, ms UTC. */
    at: number;
    to: { email: string; name?: string }[];
  }): Answer<Slip | null>;
  /** Gmail tab: what an opened message seems to say. Nothing is kept of it. */
  readMail(input: {
    account: string;
    zone: string;
    from: { email: string; name?: string };
    thread?: string;
    message?: string;
    subject?: string;
    /** UTC instant the message bears. */
    at: string;
    text: string;
  }): Answer<MailReading>;
  /** Gmail tab: what a mail to oneself reports; null where nothing, or nothing any more. */
  readNote(input: {
    zone: string;
    message: string;
    subject?: string;
    /** UTC instant the message bears. */
    at: string;
    text: string;
  }): Answer<SelfNoteReading | null>;
  /** Gmail tab: about this message no card is wanted, though its writer is not kept. */
  leaveMail(input: { message: string }): Answer<true>;
  /** Gmail tab: what a mail that was sent promises and asks. */
  readDraft(input: {
    zone: string;
    text: string;
    to: { email: string; name?: string }[];
  }): Answer<DraftReading>;
  /** Gmail tab: the worn phrases of a draft that is being written, in order; of rules that are on. */
  findWorn(input: { text: string }): Answer<WornFound[]>;
  /**
   * Gmail tab or page: what of the library these people have not had, nearest to what matters to them
   * first, twelve at most; templates filled for them. With `find`, only what holds all of its words.
   */
  usefulFor(input: {
    zone: string;
    people: { email: string; name?: string }[];
    find?: string;
  }): Answer<UsefulThings>;
  /** Gmail tab or page: shows the page of the library, which a page of Gmail's cannot link to. */
  openLibrary(input: Record<string, never>): Answer<true>;
  /** Gmail tab or page: keeps a small choice. */
  prefer(input: { account: string; preferences: Partial<Preferences> }): Answer<true>;
  /** Gmail tab or page: hides everything but the guard's own dialog, or shows it again. */
  beDiscreet(input: { on: boolean }): Answer<true>;
  /** Gmail tab: a view is to show here; puts the script that draws into it. */
  views(input: Record<string, never>): Answer<true>;
  /** Gmail tab: which parts work in this tab. */
  surfaces(input: { account: string; reports: SurfaceReport[] }): Answer<true>;

  /** Gmail tab that was opened to walk lists: what it did, and what to do next; null to wait. */
  walkStep(input: { account: string; zone: string; report?: WalkReport }): Answer<Step | null>;
  /** Extension page: begins a walk through lists of Gmail, takes it up again, or forgets it. */
  walk(input: WalkOrder): Answer<true>;

  /** Extension page: opens a Gmail thread, in a tab of that account where there is one. */
  openThread(input: {
    account: string;
    thread?: string;
    to?: string;
    /** What the answer, or the new mail, begins with. */
    line?: string;
  }): Answer<true>;
  /** Extension page: working days, how dates are read, what the guard spares, the plan's numbers. */
  setPolicy(input: {
    workingDays?: number[];
    ringAt?: string;
    fiscalStart?: number;
    hemisphere?: 'north' | 'south';
    internalDomains?: string[];
    weekAim?: number;
    pressureHint?: number;
    pressureConfirm?: number;
    /** Only those that are changed. */
    plan?: Partial<PlanNumbers>;
    usefulADay?: number;
    waitingAfter?: number;
    silentAfter?: number;
    silentAfterDate?: number;
    letterAfter?: number;
  }): Answer<true>;
  /** Extension page: adds an item to the library, or changes the one of that id. */
  keepItem(input: { item: ItemGiven }): Answer<true>;
  /** Extension page: removes an item that nobody got; what somebody got can be put away. */
  removeItem(input: { id: string }): Answer<true>;
  /** Extension page: puts entries from a backup into the ledger, put-if-absent. */
  importLines(input: { lines: string[]; firstLine: number }): Answer<ImportResult>;
  /** Extension page: which parts are off in which open Gmail tab. */
  health(input: Record<string, never>): Answer<Health>;

  /** Worker to Gmail tabs: something changed; ask again. */
  changed(input: { revision: number }): void;
  /** Worker to one Gmail tab: the user's choices were changed on a page. */
  choices(input: Choices): void;
  /** Worker to one Gmail tab: show this thread, or a new mail to this address, begun with a line. */
  show(input: { thread?: string; to?: string; line?: string }): boolean;
  /** Worker to the Gmail tab that walks lists: there is something to do. */
  walkOn(input: Record<string, never>): void;
}

export interface ImportResult {
  added: number;
  present: number;
  /** What could not be read, with its place. */
  refused: { line: number; why: string }[];
}

export interface Health {
  readOnly?: { code: string; detail?: string };
  tabs: { tab: number; account: string; off: SurfaceReport[] }[];
  /** Gmail tabs opened before this version of the extension; they need a reload. */
  stale: number;
  /** False when the build carries no InboxSDK app id. */
  appId: boolean;
}
