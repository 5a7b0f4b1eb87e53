import type { AgendaRow } from '../../lib/store/agenda-row.ts';

/** A row of the list: what the agenda holds, and when its thread was last seen in Gmail. */
export type QueueRow = Omit<AgendaRow, 'ring'> & {
  /** UTC instant, ISO. */
  lastLooked?: string;
};

/** What the list is shown against. */
export interface Moment {
  /** The present instant, ms UTC. */
  now: number;
  /** The user's own zone. */
  zone: string;
  /** 1 Monday to 7 Sunday. */
  workingDays: readonly number[];
}

/** A long list is read in part first; this is what is known of the rest. */
export interface MoreRows {
  total: number;
  /** How many of all are due up to today. */
  due: number;
  onAll: () => void;
}
