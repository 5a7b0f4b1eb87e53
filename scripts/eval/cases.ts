import type { DayWindow } from './windows.ts';

/** A text with what it is known to hold, of whichever file it came from. */
export interface Labelled {
  id: string;
  text: string;
  /** ISO instant or day the text is read against. */
  sentAt: string;
  zone?: string;
  subject?: string;
  from?: string;
  lang?: string;
}

export interface ReplyCase extends Labelled {
  kind: 'reply';
  cue: string;
  also: string[];
  /** Where its day must lie; null where it may give none; absent where that is not known. */
  due?: DayWindow | null;
}

export interface WornCase extends Labelled {
  kind: 'worn';
  worn: boolean;
}

export interface PromiseCase extends Labelled {
  kind: 'promise';
  /** Where the promised day must lie; null where nothing is promised; absent: any day. */
  due?: DayWindow | null;
}

export interface AskCase extends Labelled {
  kind: 'ask';
  /** Where the day asked for must lie; null where nothing is asked; absent: any day, or none. */
  due?: DayWindow | null;
}

export interface TrimCase extends Labelled {
  kind: 'trim';
  expected: string;
}

export interface DatesCase extends Labelled {
  kind: 'dates';
  /** For each date of the text, the windows it may mean. */
  dates: DayWindow[][];
}

export type Case = ReplyCase | WornCase | PromiseCase | AskCase | TrimCase | DatesCase;
