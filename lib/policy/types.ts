import type { Due } from '../time/due.ts';
import type { Channel } from '../ledger/body.ts';
import type { Evidence } from '../ledger/state.ts';

export type Standing =
  | 'new'
  | 'trying'
  | 'open'
  | 'thinking'
  | 'waiting'
  | 'asked'
  | 'declined-then'
  | 'welcome'
  | 'promised'
  | 'not-now'
  | 'their-move'
  | 'silent'
  | 'parked'
  | 'farewell'
  | 'never';

/** Where things stand today, what it rests on, and the day it would change by itself. */
export interface StandingNow {
  standing: Standing;
  since?: string;
  evidence?: Evidence;
  /** The day that matters: from when they may be contacted, or the day proposed. */
  due?: Due;
  /** Unconfirmed bar: read from their words, not yet agreed to by the user. */
  toConfirm?: boolean;
}

export type Strictness = 'clear' | 'hint' | 'confirm' | 'early' | 'stop';

export type Choice =
  'wait' | 'schedule' | 'something-else' | 'answering' | 'without' | 'misread' | 'send-anyway';

/** What is about to be done to whom. */
export interface Intention {
  channel: Channel;
  /** The recipient as it stands in the mail; text that is no address cannot be judged. */
  address?: string;
  /** To, or Cc and Bcc, where a restriction below `stop` is only a hint. */
  role: 'to' | 'copy';
  thread?: string;
  /** The message an inline reply answers. */
  inReplyTo?: string;
  /** The instant it will happen, ms UTC; now, or a scheduled moment. */
  at: number;
  /** The step a plan proposes today for this person, which is pre-cleared. */
  proposed?: boolean;
}

/** The answer for one recipient. */
export interface Verdict {
  verdict: Strictness;
  /** Why, as a key that the screen words are chosen by. */
  because:
    | 'nothing'
    | 'own'
    | 'asked-until'
    | 'not-before'
    | 'elsewhere'
    | 'not-now'
    | 'not-now-again'
    | 'their-move'
    | 'pressure'
    | 'silent'
    | 'parked'
    | 'farewell'
    | 'never'
    | 'company'
    | 'answered'
    | 'acknowledging'
    | 'unreadable'
    | 'unknown';
  evidence?: Evidence;
  /** The ways of contact that their words name, where they refused only those. */
  channels?: Channel[];
  due?: Due;
  /** Their newer message that the act answers, or could: for "I'm answering their message of ...". */
  answering?: Evidence;
  choices: Choice[];
  /** The instant (ms UTC) after which it must be asked again. */
  until?: number;
}

/** One dated thing that a person waits for or was promised. */
export interface AgendaItem {
  /** The entry the date rests on. */
  entry: string;
  act: string;
  kind: 'asked-for' | 'owed' | 'follow-up' | 'ask';
  /** Where it lies on the agenda, snoozes counted. */
  due: Due;
  /** The date as it was said or set. */
  original: Due;
  quote?: string;
  by: 'them' | 'me';
  channel?: Channel;
  thread?: string;
  message?: string;
  account: string;
  subject?: string;
  /** Instant of the fact it rests on, ISO. */
  since: string;
  /** A promise of mine that was put off, and that they were not told of. */
  untold?: true;
  /** A permission of theirs, rather than a request. */
  allowed?: true;
  /** Rests on nobody having answered. */
  restsOnSilence: boolean;
}
