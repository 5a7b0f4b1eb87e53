import type { Due } from '../time/due.ts';
import type { Body, Channel } from '../ledger/body.ts';
import type { Cue, PersonNamed, Span } from '../language/types.ts';
import type { WornRuleId } from '../language/worn/rule-ids.ts';
import type { ItemKind } from '../library/item.ts';
import type { AnswerGiven, PersonRef } from './commands.ts';
import type { Bar, Evidence, HistoryItem, Meeting, QuietCause, Wish } from '../ledger/state.ts';
import type { PlanChoices } from '../policy/playbooks/by-hand.ts';
import type { NextStep, NoStep } from '../policy/playbooks/types.ts';
import type { LastLetter } from '../policy/letter.ts';
import type { Tries } from '../policy/tries.ts';
import type { AgendaItem, StandingNow, Verdict } from '../policy/types.ts';

/** Why something was not done. `code` picks the words on screen; `detail` never holds mail text. */
export interface Problem {
  code:
    | 'unreadable'
    | 'not-allowed'
    | 'too-large'
    | 'past'
    /** A day that is still to come, of something that happened. */
    | 'future'
    /** Who is not to be contacted has no plan; `detail` is why, as the plan's reason for no step. */
    | 'closed'
    /** A number that is less or more than it may be, or no whole one. */
    | 'out-of-range'
    /** A day to which something is put off, and that is no later than it stands already. */
    | 'not-later'
    | 'too-far'
    | 'unknown-person'
    | 'unknown-entry'
    /** Something useful was given, and it is not said what. */
    | 'no-item'
    /** That is not in the library, or no more. */
    | 'unknown-item'
    /** Somebody got it: it can be put away and not removed. */
    | 'item-given'
    /** A template names a field that there is none of. */
    | 'unknown-field'
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

/** What matters to somebody, in the user's own words. */
export interface Matter {
  words: string;
  /** UTC instant of a note, ISO; absent of a point. */
  at?: string;
}

/** A mail of the user's that went, or is to go, against what somebody said. */
export interface Slip extends RecipientVerdict {
  message: string;
  /** When the mail went or is to go, ISO. */
  on: string;
}

/** Something of the library that can be given: what goes into a mail, word for word. */
export interface UsefulThing {
  id: string;
  kind: ItemKind;
  title: string;
  text: string;
  link?: string;
  /** Fields of a template that have no value for these people: it cannot be given to them so. */
  open?: string[];
}

/** What can be given to some people. */
export interface UsefulThings {
  things: UsefulThing[];
  /** How many there are beside those. */
  more: number;
  /** Nothing of these people is kept: what they get is not remembered. */
  unkept: boolean;
}

/** What the panel shows of one person. */
export interface PersonView {
  email: string;
  name: string;
  /** Absent while the person is no contact: nothing is stored about them. */
  contact?: string;
  phones: string[];
  /** The company they are with, where it is known. */
  company?: string;
  standing: StandingNow;
  dues: AgendaItem[];
  wishes: Wish[];
  /** What matters to them: points that are kept, then the newest notes, at most five. */
  matters?: Matter[];
  /** How often they were tried since they last answered, where a try is what comes next. */
  tries?: Tries;
  /** Why they must not be contacted, oldest first; absent where nothing forbids it. */
  bars?: Bar[];
  /** The domain of their company, where they refused for themselves and may have meant everyone there. */
  colleagues?: string;
  /** Their IANA zone, where it is known. */
  zone?: string;
  /** The newest words of theirs that are kept. */
  lastWords?: Evidence;
  /** The day that a call made now may announce as the next one; absent where none may be. */
  announce?: Due;
  /** Why they are quiet, where the user said so since their last word. */
  quiet?: QuietCause['cause'];
  /** Meetings to come, and the last one that nothing has followed yet. */
  meetings?: Meeting[];
  /** What the plan proposes next, or why it proposes nothing; absent while nobody is kept. */
  next?: NextStep | NoStep;
  /** What can be done about the plan by hand; absent while nobody is kept. */
  plan?: PlanChoices;
  /** The one letter after a send-off; absent where there is none to write. */
  letter?: LastLetter;
  /** Where post reaches them, in lines. */
  postal?: string;
  /** The last mail in this conversation that the guard could not hold; absent once it was told. */
  slip?: Slip;
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

/** What a message of theirs seems to say, and what one click records of it. */
export interface MailOffer {
  /** The newest words of its writer; the quote stands in them. */
  words: string;
  cue: Cue;
  quote: string;
  /** The sentence around it, which is kept as evidence. */
  sentence: string;
  /** It may mean something else: better asked than guessed. */
  unsure: boolean;
  lang: string;
  /** False where the language cannot be read: nothing is said of it then. */
  readable: boolean;
  due?: Due;
  /** Whom they named, or who stands in. */
  person?: PersonNamed;
  /** Absent where there is nothing to record. */
  answer?: AnswerGiven;
  others: AnswerGiven[];
}
/** A meeting that a message invites to or agrees to. */
export interface MeetingOffer {
  /** Whether it takes the place of one that was noted. */
  moved: boolean;
  title: string;
  due: Due;
  channel: Meeting['channel'];
  /** The line that names its day. */
  quote: string;
  /** Addresses that the message names, in lower case. */
  people: string[];
}
export interface MailReading extends MailOffer {
  /** What is offered in place of the rest. */
  meeting?: MeetingOffer;
  /** Recorded or dismissed: no longer offered. */
  settled: boolean;
  /** Sent to many: about it nobody who is not kept gets a card. */
  bulk: boolean;
}

/** What a mail to oneself reports, as a note of what happened. */
export interface SelfNoteReading {
  /** The note, on one line. */
  words: string;
  direction: 'out' | 'in';
  channel: Channel;
  outcome?: Body<'touch-made'>['outcome'];
  /** The moment the note was written, or the earlier day it names. */
  when: string;
  /** The words that may name somebody. */
  named: string;
  /** Who may be meant: one, several to choose from, or nobody who is kept. */
  people: PersonRef[];
  /** When to be in touch next, and whether by a call. */
  due?: Due;
  dueByCall?: true;
  /** A day it named for that, which has gone by. */
  gone?: Due;
}

/** What the user's own mail promises and asks. */
export interface DraftReading {
  promises: { quote: string; due: Due; by: boolean; channel?: Channel }[];
  ask?: AskFound & { channel?: Channel };
  /** Those of the recipients who are kept, by address. */
  kept: string[];
}

/** Words in a draft that wear people out, by their place in its text. */
export interface WornFound extends Span {
  rule: WornRuleId;
  /** What goes when a better line takes their place. */
  sentence: Span;
}

/** The guard's answer for one recipient of a mail. */
export interface RecipientVerdict extends Verdict {
  /** As it stands in the mail: an address, or text that is none. */
  email: string;
  name: string;
  /** To, or Cc and Bcc. */
  role: 'to' | 'copy';
}

/** The guard's answer for a mail. */
export interface MailVerdict {
  /** The ledger's revision it was given at; a newer one makes it unknown. */
  revision: number;
  /** The strictest of all, and the choices that go on from it. */
  whole: Verdict;
  recipients: RecipientVerdict[];
}

/** What the user chose for an account and for all of them. */
export interface Choices {
  preferences: Preferences;
  /** 1 Monday to 7 Sunday. */
  workingDays: number[];
  /** Nothing is shown but the guard's own dialog. */
  discreet: boolean;
}

/** What a Gmail tab needs before it shows anything. */
export interface Welcome extends Choices {
  /** Milliseconds to add to the machine's clock; 0 outside the sample. */
  clockOffset: number;
  revision: number;
  /** The domain this account shares with colleagues; absent where strangers share it. */
  company?: string;
  /** What this tab was opened for: a conversation, or with `to` an answer in it, or a new mail. */
  show?: { thread?: string; to?: string; line?: string };
  /** This tab was opened to walk through lists. */
  walks?: true;
  /** Set when the ledger cannot be written now. */
  readOnly?: Problem;
}

/** Small choices kept per account; they are no facts and lie beside the ledger. */
export interface Preferences {
  /** The last interval picked in a compose, such as `2 week`. */
  lastFollowUp?: string;
  lastAsk?: string;
  /** An ask is written with links to answer by. */
  answersToPick?: boolean;
  /** The user's own wordings of the ask, the same in each account; `{span}` and `{date}` are filled in. */
  wordings: string[];
  /** Rules for worn phrases that are switched off, the same in each account. */
  wornOff?: string[];
}

/** A part of the product in Gmail that can fail by itself. */
export type Surface = 'gmail' | 'guard' | 'line' | 'compose' | 'thread' | 'list' | 'panel';
export interface SurfaceReport {
  surface: Surface;
  state: 'on' | 'off';
  /** Which hook was missing; a name of ours, never page content. */
  why?: string;
}
