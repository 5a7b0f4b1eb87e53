import type { Answer, Saved } from '../../../lib/messages/answers.ts';
import type { AnswerGiven } from '../../../lib/messages/commands.ts';
import type { WalkAnswer } from '../../../lib/walk/answer.ts';
import type { Told } from '../../../lib/walk/sort-out.ts';
import type { Walk } from '../../../lib/walk/walk.ts';
import type { LastWords, Reading } from '../../../lib/messages/walking.ts';

/** A walk as a page shows it. */
export interface WalkShown {
  walk: Walk;
  answer?: WalkAnswer;
  /** Conversations that were left for another round, and that could not be read. */
  later: number;
  unread: number;
  reading: Reading;
}

/** What somebody wrote last, once it was read. */
export type WordsRead = LastWords & { mail: NonNullable<LastWords['mail']> };

/** What the page can ask for. None of these throws; what went wrong is in the answer. */
export interface StartActs {
  begin(): Promise<Answer<unknown>>;
  stop(): Promise<Answer<unknown>>;
  goOn(): Promise<Answer<unknown>>;
  more(): Promise<Answer<unknown>>;
  forget(): Promise<Answer<unknown>>;
  /** Keeps somebody: one act each. */
  keep(told: Told): Promise<Answer<Saved>>;
  kept(told: readonly Told[]): Promise<Answer<unknown>>;
  letGo(emails: string[]): Promise<Answer<unknown>>;
  record(words: WordsRead, answer: AnswerGiven): Promise<Answer<Saved>>;
  leave(words: WordsRead): Promise<Answer<Saved>>;
  /** With `to`, an answer to them is begun there, with a line. */
  open(thread: string, to?: string, line?: string): Promise<Answer<unknown>>;
  undo(act: string): Promise<Answer<Saved>>;
}
