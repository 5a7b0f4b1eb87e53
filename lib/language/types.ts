import type { Due, LocalDay, PartOfDay, TimeOfDay } from '../time/due.ts';
import type { DateContext } from './typed-date.ts';
import type { WornRuleId } from './worn/rule-ids.ts';

/** Where something stands in a text: UTF-16 offsets, `to` exclusive, so that `slice` gives it. */
export interface Span {
  from: number;
  to: number;
}

/**
 * What a text is read against: the message's own instant, zone and working days, and what the user
 * set for the open phrases.
 */
export interface LanguageContext extends DateContext {
  /** First month of the fiscal year, 1 to 12. */
  fiscalStart: number;
  /** Which half of the year "summer" is in. */
  hemisphere: 'north' | 'south';
}

/** The word before a date that says how it binds. */
export type Lead =
  'on' | 'by' | 'until' | 'through' | 'after' | 'before' | 'from' | 'within' | 'since' | 'around';

/** A date as it stands in a text, with the days it may mean. */
export interface DateSpan extends Span {
  /** The words, lead included. */
  quote: string;
  lead?: Lead;
  /** First and last day the words may mean, both included; equal where they name one day. */
  start: LocalDay;
  end: LocalDay;
  /**
   * The day on which to come back, were this date bound to that: the day named, the first working
   * day after an absence, the computed day moved off a free day.
   */
  day: LocalDay;
  /** The free day a computed span ended on, where `day` was moved off it. */
  movedFrom?: LocalDay;
  time?: TimeOfDay;
  part?: PartOfDay;
  /** How it was told: a day named keeps its place, a computed one may be moved. */
  manner: 'named' | 'weekday' | 'relative' | 'span' | 'period';
  /** Wholly before the day of the message. */
  past: boolean;
}

/** What a reply signals (design: section 6). */
export const CUES = [
  'never',
  'farewell',
  'not-interested',
  'call-back-later',
  'thinking',
  'brush-off',
  'permission-granted',
  'permission-declined',
  'wish',
  'referral',
  'interested',
  'thanks',
  'out-of-office',
  'wrong-person',
  'none',
] as const;
export type Cue = (typeof CUES)[number];

export type SaidChannel =
  | 'email'
  | 'call'
  | 'voicemail'
  | 'text'
  | 'linkedin'
  | 'handwritten-note'
  | 'visit'
  | 'fax'
  | 'video'
  | 'other';

/** Whom a cue binds, and by which ways. */
export interface Scope {
  who: 'person' | 'company' | 'someone-else';
  /** Only these channels; all when absent. */
  channels?: SaidChannel[];
  /** Only what this conversation is about. */
  conversation?: true;
}

/** A person named in a reply: whom to turn to, or who stands in. */
export interface PersonNamed {
  name?: string;
  email?: string;
  phone?: string;
}

/** One thing a reply signals, with the words it rests on. */
export interface CueFound extends Span {
  cue: Cue;
  /** The words, as they stand in the text that was read. */
  quote: string;
  scope: Scope;
  /** The day they gave: to come back, of their return, from which they allow it. */
  due?: Due;
  /** "Until then please don't": even something useful has to wait. */
  silence?: true;
  /** How they want to be contacted, or not. */
  wish?: {
    channel?: SaidChannel;
    avoid?: SaidChannel[];
    part?: PartOfDay | 'evening';
    everyDays?: number;
  };
  /** Whom a referral names, or who stands in while they are away. */
  person?: PersonNamed;
  /** From 0 to 1. */
  confidence: number;
}

export interface ReplyReading {
  /** The newest words of this author, which all spans lie in. */
  words: string;
  /** `none` with an empty span where nothing was found. */
  leading: CueFound;
  also: CueFound[];
  /** Confidence lies below the floor: ask, do not guess. */
  unsure: boolean;
  /** ISO 639-1 code, `und` where the language cannot be told. */
  lang: string;
  /** False where the language is not one that can be read: nothing is guessed then. */
  readable: boolean;
}

/** A mail as it is read. */
export interface MailText {
  text: string;
  subject?: string;
  /** Address of the sender. */
  from?: string;
  /** Language, where it is known from elsewhere. */
  lang?: string;
}

/** A date the user gave in a draft. */
export interface PromiseFound extends Span {
  quote: string;
  due: Due;
  /** "By Friday": kept by anything earlier. */
  by: boolean;
  channel?: SaidChannel;
}

/** A sentence of a draft that asks permission to come back. */
export interface AskPermission extends Span {
  quote: string;
  /** Absent for the open question. */
  due?: Due;
  channel?: SaidChannel;
}

/** A worn phrase in a draft. */
export interface WornPhrase extends Span {
  /** By which the user can switch the rule off. */
  rule: WornRuleId;
  quote: string;
}
