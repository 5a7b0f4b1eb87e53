import type { Due } from '../time/due.ts';
import type { Body, Channel, Closeness } from './body.ts';

/** Evidence: the entry something rests on, its words, who wrote them, when and where. */
export interface Evidence {
  entry: string;
  act: string;
  /** UTC instant at which it was said or done, ISO. */
  at: string;
  /** Sort key of the fold. */
  clock: string;
  account: string;
  quote?: string;
  /** Whose words these are, where they are a colleague's of the person they bind. */
  author?: string;
  thread?: string;
  message?: string;
}

/** A date, theirs or mine, with where it was put off to on the agenda. */
interface Dated extends Evidence {
  due: Due;
  /** Where the agenda shows it instead (`follow-up-snoozed`); the date itself stands. */
  snoozed?: Due;
}

export interface NotBefore extends Dated {
  channel?: Channel;
  channels?: Channel[];
  silence: boolean;
  /** The user has done what was waited for; the restriction itself ends with its day. */
  done: boolean;
}
export interface Owed extends Dated {
  by: boolean;
  channel?: Channel;
}
export interface FollowUp extends Dated {
  condition: Body<'follow-up-set'>['condition'];
  channel?: Channel;
  subject?: string;
}
export interface Ask extends Evidence {
  purpose: Body<'permission-asked'>['purpose'];
  due?: Due;
  snoozed?: Due;
  /** How it ended, where it did. */
  answer?: 'granted' | 'declined' | 'other' | 'done';
}
export interface Grant extends Evidence {
  purpose: Body<'permission-granted'>['purpose'];
  from?: Due;
  until?: Due;
  channels?: Channel[];
  snoozed?: Due;
  done: boolean;
}
export interface Bar extends Evidence {
  how: 'never' | 'farewell';
  scope: 'person' | 'domain';
  domain?: string;
  channels?: Channel[];
  confirmed: boolean;
}
export interface NotNow extends Evidence {
  reason: Body<'not-now-noted'>['reason'];
}
export interface Wish extends Evidence {
  wish: Body<'wish-noted'>;
}
/** They are away until a day: only what I set before is moved by it. */
export interface Away extends Evidence {
  due: Due;
}
export interface Touch extends Evidence {
  direction: 'out' | 'in';
  channel: Channel;
  kind: Body<'touch-made'>['kind'];
  outcome?: Body<'touch-made'>['outcome'];
  note?: string;
  reply: boolean;
  /** The useful things of the library that it brought, by their ids. */
  items?: string[];
  /** Struck off by hand: an inbound one that needs no answer. */
  done?: true;
  /** When the user wants to answer an inbound one. */
  snoozed?: Due;
}
export interface Reply extends Evidence {
  automatic: boolean;
  /** Struck off by hand: it needs no answer. */
  done?: true;
  /** When the user wants to answer it. */
  snoozed?: Due;
}
/** A playbook named by the user, by the name it has in `lib/policy/playbooks`. */
export interface PlaybookFact extends Evidence {
  playbook: string;
}
/** What the user chose about the plan for this person. */
export interface Plan {
  /** The playbook started last, unless it was ended since. */
  started?: PlaybookFact;
  /** Paused and ended, and not started or gone on with since; newest of each. */
  paused: PlaybookFact[];
  ended: PlaybookFact[];
  putOff: (PlaybookFact & { due: Due })[];
  /** Numbers for this person alone, by name; read with the bounds of `lib/policy`. */
  numbers: Record<string, number>;
}
/** Why it is quiet, where the user said so. */
export interface QuietCause extends Evidence {
  cause: Body<'quiet-explained'>['cause'];
}
export interface Override extends Evidence {
  choice: Body<'guard-overridden'>['choice'];
  of: string[];
}

/** We are to meet, or were to: nothing says yet that it took place. */
export interface Meeting extends Evidence {
  due: Due;
  channel: Body<'meeting-noted'>['channel'];
  /** What the invitation calls it. */
  subject?: string;
}

/** One line of a person's history: the fact, whether it was taken back, and by which act. */
export interface HistoryItem extends Evidence {
  contact: string;
  kind: string;
  body: unknown;
  note?: string;
  subject?: string;
  voided: boolean;
}

/**
 * A person: one contact, or several that share a canonical address or were merged. Time-free: what
 * depends on today is asked of `lib/policy`. Arrays are in order of `clock`; only what still
 * stands is listed, except in `history`.
 */
export interface PersonState {
  /** The smallest contact id of the person. */
  id: string;
  contacts: string[];
  /** Whether an act that still counts brought them in: false once it was taken back. */
  added: boolean;
  erased: boolean;
  name: string;
  emails: string[];
  phones: string[];
  /** Which number came last, and when (UTC instant) it did or another went; absent where none is. */
  lastPhone?: { phone: string; at: string };
  /** Where post reaches them, in lines: the newest that was read or written down. */
  postal?: string;
  company?: string;
  zone?: string;
  closeness: Closeness;
  matters: string[];
  notes: (Evidence & { note: string })[];
  bars: Bar[];
  notBefores: NotBefore[];
  owed: Owed[];
  followUps: FollowUp[];
  asks: Ask[];
  grants: Grant[];
  declines: Evidence[];
  notNows: NotNow[];
  theirMoves: Evidence[];
  thinking: Evidence[];
  away: Away[];
  wishes: Wish[];
  touches: Touch[];
  replies: Reply[];
  overrides: Override[];
  meetings: Meeting[];
  plan: Plan;
  quiet?: QuietCause;
  letter?: Evidence & { how: 'posted' | 'waived' };
  history: HistoryItem[];
  /** Entries of kinds this version does not know. */
  newer: number;
}
