import type { DateSpan, PromiseFound } from '../types.ts';
import type { Sentence } from './sentence-spans.ts';

/** A sentence of a draft with what stands around it. */
export interface Here {
  sentence: Sentence;
  /** Its words as written. */
  raw: string;
  /** Its dates, read when they are first asked for. */
  dates: () => readonly DateSpan[];
  before: Here | undefined;
  /** The plain words of the next sentence. */
  next: string;
}

/** A promise, or an offer worded like one ("I'll call Tuesday if that suits"). */
export interface Given extends PromiseFound {
  offer: boolean;
}
