import type { Due } from '../time/due.ts';
import type { Bar, HistoryItem, Wish } from '../ledger/state.ts';
import type { AgendaItem, StandingNow } from '../policy/types.ts';

/** Why something was not done. `code` picks the words on screen; `detail` never holds mail text. */
export interface Problem {
  code:
    | 'unreadable'
    | 'not-allowed'
    | 'too-large'
    | 'past'
    | 'unknown-person'
    | 'unknown-entry'
    | 'own-address'
    | 'bad-address'
    | 'store-closed'
    | 'store-full'
    | 'read-only'
    /** This Gmail tab belongs to an older version of the extension: it must be reloaded. */
    | 'orphaned'
    /** The worker did not answer in time. */
    | 'no-answer'
    | 'failed';
  detail?: string;
}
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Given only once the entries lie in the database, durably. */
export interface Saved {
  act: string;
  /** True when this act was there already and nothing was written. */
  already: boolean;
  /** The ledger's revision after it. */
  revision: number;
}

/** What the panel shows of one person. */
export interface PersonView {
  email: string;
  name: string;
  /** Absent while the person is no contact: nothing is stored about them. */
  contact?: string;
  phones: string[];
  standing: StandingNow;
  dues: AgendaItem[];
  wishes: Wish[];
  /** Why they must not be contacted, oldest first; absent where nothing forbids it. */
  bars?: Bar[];
  /** Newest first, at most fifty. */
  history: HistoryItem[];
  more: number;
}

/** The date a list row bears, the soonest of the thread. */
export interface ThreadDate {
  due: Due;
  overdue: boolean;
}

export type DateReading = { due: Due } | { problem: 'unreadable' | 'past' };

/** A sentence that asks permission, and the day it proposes. */
export interface AskFound {
  quote: string;
  due?: Due;
}

/** What the user chose for an account and for all of them. */
export interface Choices {
  preferences: Preferences;
  /** 1 Monday to 7 Sunday. */
  workingDays: number[];
}

/** What a Gmail tab needs before it shows anything. */
export interface Welcome extends Choices {
  /** Milliseconds to add to the machine's clock; 0 outside the sample. */
  clockOffset: number;
  revision: number;
  /** The domain this account shares with colleagues; absent where strangers share it. */
  company?: string;
  /** What this tab was opened for: a conversation, or with `to` an answer in it, or a new mail. */
  show?: { thread?: string; to?: string };
  /** Set when the ledger cannot be written now. */
  readOnly?: Problem;
}

/** Small choices kept per account; they are no facts and lie beside the ledger. */
export interface Preferences {
  /** The last interval picked in a compose, such as `2 week`. */
  lastFollowUp?: string;
  lastAsk?: string;
  /** The user's own wordings of the ask, the same in each account; `{span}` and `{date}` are filled in. */
  wordings: string[];
}

/** A part of the product in Gmail that can fail by itself. */
export type Surface = 'gmail' | 'compose' | 'thread' | 'list' | 'panel';
export interface SurfaceReport {
  surface: Surface;
  state: 'on' | 'off';
  /** Which hook was missing; a name of ours, never page content. */
  why?: string;
}
