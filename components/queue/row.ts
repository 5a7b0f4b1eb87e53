import type { AgendaRow } from '../../lib/store/agenda-row.ts';
import type { UsefulRow as Useful, WaitingRow as Waiting } from '../../lib/store/beside-rows.ts';
import type { Channel } from '../../lib/ledger/body.ts';

/** A dated row: what the agenda holds, and when its thread was last seen in Gmail. */
export type DatedRow = Omit<AgendaRow, 'ring'> & {
  /** UTC instant, ISO. */
  lastLooked?: string;
};

/** Somebody who wrote or called and waits for an answer. */
export type WaitingRow = Waiting & { kind: 'waiting' };

/** What the plan proposes for somebody. */
export type UsefulRow = Useful & {
  kind: 'useful';
  /** Names the row; there is one a person. */
  entry: string;
  channel: Channel;
  thread?: string;
};

/** A row of the list. */
export type QueueRow = DatedRow | WaitingRow | UsefulRow;

/** What the plan proposes, as a row of the list. */
export function usefulRow(row: Useful): UsefulRow {
  const { channel, thread } = row.step;
  return { ...row, kind: 'useful', entry: row.contact, channel, thread };
}

export function isDated(row: QueueRow): row is DatedRow {
  return row.kind !== 'waiting' && row.kind !== 'useful';
}

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
