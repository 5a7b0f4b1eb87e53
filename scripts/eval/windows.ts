import type { LocalDay } from '../../lib/time/due.ts';

/** Days that are right, first and last included. */
export interface DayWindow {
  from: LocalDay;
  to: LocalDay;
}

export const isIn = (day: LocalDay, { from, to }: DayWindow): boolean => day >= from && day <= to;
export const told = ({ from, to }: DayWindow): string => (from === to ? from : `${from} to ${to}`);
