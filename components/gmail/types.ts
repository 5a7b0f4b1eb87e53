import type {
  Answer,
  DateReading,
  MeetingOffer,
  UsefulThings,
} from '../../lib/messages/answers.ts';
import type { Due } from '../../lib/time/due.ts';

export interface Person {
  email: string;
  name: string;
}
export type Condition = 'no-reply' | 'regardless';

/** A meeting that a message names, as it is offered. */
export interface MeetingFound {
  offer: MeetingOffer;
  /** UTC instant of the message, ISO. */
  at: string;
  /** Whom it would be noted for. */
  people: Person[];
  onNote: () => void;
}

/** Reads a date as people type one; the reading happens elsewhere, so it takes a moment. */
export type ReadDate = (text: string) => Promise<DateReading>;

/** Asks what useful things somebody has not had; with words, of those that hold them. */
export type LoadUseful = (find?: string) => Promise<Answer<UsefulThings>>;

/** The way to the useful things of the library. */
export interface UsefulWay {
  /** What somebody has not had. */
  load: (person: Person, find?: string) => ReturnType<LoadUseful>;
  /** Shows the page where they are kept. */
  onLibrary: () => void;
}

/** A draft that is being written to somebody. */
export interface Draft {
  /** Whether a line stands in it. */
  has: (line: string) => boolean;
  /** Puts a line at its start. */
  begin: (line: string) => void;
}

/** What a form is told: `false` means it was not saved, and what was typed stays. */
export type Kept = void | boolean | Promise<void | boolean>;

/** When and where it is now, and on which days work is done (1 Monday to 7 Sunday). */
export interface Time {
  now: number;
  zone: string;
  workingDays: readonly number[];
}

/** A follow-up as it was picked; `span` names the interval so that it can be offered first again. */
export interface Picked {
  due: Due;
  condition: Condition;
  people: Person[];
  span?: string;
}

/** A line that says when I will try again, and the morning it names. */
export interface Again {
  sentence: string;
  due: Due;
}

/** A sentence that asks permission, ready to be inserted, and the day it proposes. */
export interface Asked {
  sentence: string;
  due?: Due;
  /** It asks whether something useful may come meanwhile, and not when to follow up. */
  purpose?: 'mailing-list';
  span?: string;
  /** With links below it, each a ready answer. */
  picks?: boolean;
}
