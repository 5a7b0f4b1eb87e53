import type { Channel } from '../../ledger/body.ts';
import type { Evidence } from '../../ledger/state.ts';
import type { Due, LocalDay } from '../../time/due.ts';
import type { TheyReached } from '../their-way.ts';
import type { AgendaItem } from '../types.ts';

/**
 * The playbooks (design, section 5), in their order of precedence: the first that has something to say
 * for a person is the one that proposes, or says why nothing is proposed.
 */
export const PLAYBOOKS = [
  'last-letter',
  'early-no',
  'clarity',
  'after-meeting',
  'callback',
  'ask-permission',
  'try-again',
  'list',
  'keep-in-touch',
  'first-reach',
  'silence',
] as const;
export type Playbook = (typeof PLAYBOOKS)[number];

/** Those the user may start; all others have their turn by what happens. */
export const STARTABLE = ['first-reach', 'list', 'keep-in-touch'] as const satisfies Playbook[];
export type Startable = (typeof STARTABLE)[number];

/** What is to be done. */
export type StepKind =
  /** A first word, another try, and the one that was announced. */
  | 'first'
  | 'try'
  | 'announced-try'
  /** To their open word: an answer; "I'll call on that day"; the one considered answer; what they mean. */
  | 'answer'
  | 'acknowledge'
  | 'considered-answer'
  | 'clarify'
  /** For permission: to follow up; when they would prefer; for the list; once, plainly, in a silence. */
  | 'ask'
  | 'ask-when'
  | 'ask-list'
  | 'ask-plainly'
  | 'follow-up'
  | 'thanks'
  | 'useful'
  | 'letter'
  /** A date they gave, and one I gave. */
  | 'their-date'
  | 'my-date';

/** Why this step, as a key that the words on screen are chosen by, with what they name. */
export interface Reason {
  key:
    | 'first'
    | 'try'
    | 'after-voicemail'
    | 'last-try'
    | 'announced'
    | TheyReached
    | 'they-think'
    | 'they-declined'
    | 'they-allowed'
    | 'their-date'
    | 'acknowledge'
    | 'meanwhile'
    | 'early-no'
    | 'brush-off'
    | 'met'
    | 'spoke'
    | 'quiet'
    | 'quiet-long'
    | 'rhythm'
    | 'parked'
    | 'list'
    | 'no-list-yet'
    | 'letter'
    | 'my-date'
    | 'follow-up'
    | 'asked';
  /** Which one it is, of how many: "third try of seven". */
  n?: number;
  of?: number;
  /** A day it names. */
  day?: LocalDay;
  months?: number;
  /** The user said why it is quiet, and it is not that they are busy. */
  explained?: true;
  /** "Four or five tries are normal." */
  normal?: true;
  /** Moved for the turn of the fiscal year, or to the season in which budgets are made. */
  season?: 'year-end' | 'budget';
}

/** What may go with a step in the same mail. */
export type Offer = 'ask' | 'meanwhile' | 'list' | 'say-when';

/** The one thing to do next. */
export interface NextStep {
  /** `plan`: proposed by a playbook; `date`: a day they gave, or that I gave or set. */
  from: 'plan' | 'date';
  /** Absent for a date that was set by hand. */
  playbook?: Playbook;
  kind: StepKind;
  due: Due;
  /** The user's local day on which it is up. Never past for what is proposed. */
  day: LocalDay;
  /** Since when it would have been right: what waits longest comes first. */
  since: LocalDay;
  channel: Channel;
  reason: Reason;
  offers: Offer[];
  /** The day that a try may announce as the next one, where it may. */
  announce?: LocalDay;
  thread?: string;
  evidence?: Evidence;
  /** The dated thing it is. */
  item?: AgendaItem;
}

/** Why there is no next step. */
export interface NoStep {
  none:
    /** Not to be contacted: erased, the user's own, refused, by their company, closed by the letter. */
    | 'erased'
    | 'own'
    | 'never'
    | 'company'
    | 'closed'
    | 'farewell'
    /** By what they said. */
    | 'not-now'
    | 'their-move'
    | 'declined'
    | 'promised'
    /** By the user's own choice. */
    | 'paused'
    | 'ended'
    /** Nothing has begun, and nothing says how to reach them or when. */
    | 'new'
    | 'nothing'
    /** We are to meet: until then nothing is begun. */
    | 'meeting'
    | 'no-channel'
    | 'no-day'
    /** What the plan would propose today, the guard would hold. */
    | 'guarded';
  playbook?: Playbook;
  /** When it changes by itself, where it does. */
  until?: Due;
  evidence?: Evidence;
  /** A refusal that was only read, and that the user has not agreed to. */
  toConfirm?: true;
}

export function isStep(next: NextStep | NoStep): next is NextStep {
  return 'kind' in next;
}

/** Steps that answer a word of theirs nobody has answered: no rhythm restrains good manners. */
const ANSWERING: ReadonlySet<StepKind> = new Set<StepKind>([
  'answer',
  'acknowledge',
  'considered-answer',
  'clarify',
  'ask',
  'ask-when',
  'thanks',
]);

export function isAnswering(kind: StepKind): boolean {
  return ANSWERING.has(kind);
}
