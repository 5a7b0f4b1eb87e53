import type { ListName, ListRow } from './row.ts';
import type { Told } from './sort-out.ts';
import type { WalkAnswer } from './answer.ts';

/** Where a walk is: a page of a list, or past them, where conversations are opened one by one. */
export type Cursor = { list: ListName; page: number } | { list: 'past' };

/** What the tab is to do next. */
export type Step =
  | { do: 'list'; list: ListName; query: string; page: number }
  | {
      do: 'open';
      thread: string;
      /** Whose newest words are wanted, whoever wrote last. */ of?: string;
    };

/**
 * `start`: who has not answered, and for whom an answer is due. `catch-up`: what came from those who
 * are kept. `look`: single conversations of theirs, and no list.
 */
export const WALK_KINDS = ['start', 'catch-up', 'look'] as const;
export type WalkKind = (typeof WALK_KINDS)[number];

/** Why a walk stands still. */
export const TROUBLES = [
  'late',
  'unknown-page',
  'by-message',
  'closed',
  'gmail',
  'signed-out',
  'other-account',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** How far a walk is. It names nobody but the user. */
export interface Walk {
  kind: WalkKind;
  /** The user's address; empty until Gmail has said whose mail it shows. */
  account: string;
  /** As many days back as the lists go. */
  days: number;
  /** When it began, ms UTC. */
  began: number;
  cursor: Cursor;
  /** How many conversations were read of each list. */
  read: Record<ListName, number>;
  /** How many are to be opened in this round, and were. */
  opening: number;
  opened: number;
  state: 'walking' | 'stopped' | 'done';
  /** Left out where the user stopped it. */
  trouble?: Trouble;
  tab?: number;
  /** Gmail runs in it. */
  arrived?: true;
}

/** What a walk has found. It lies in memory alone. */
export interface Found {
  lists: Record<ListName, ListRow[]>;
  told: Told[];
  /** Still to be opened in this round. */
  open: ListRow[];
  /** What was left for another round. */
  later: ListRow[];
  /** What was opened and could not be read. */
  unread: ListRow[];
  /** Once the walk is through. */
  answer?: WalkAnswer;
}

export interface Whole {
  walk: Walk;
  found: Found;
}
