import type { LocalDay } from '../../time/due.ts';
import { toLocalDay } from './days.ts';
import type { Seen } from './seen-dates.ts';
import type { Hours, Manner } from './meaning.ts';

/** A day read from words, as a due needs it. */
export interface Reading {
  manner: Manner;
  day: LocalDay;
  until?: LocalDay;
  movedFrom?: LocalDay;
}

/** A date with its hours. */
export interface Found {
  reading: Reading;
  hours: Hours;
}

/** What a date found in a text comes to as a due: the day to come back on, and what stays open. */
export function foundOf(seen: Seen): Found {
  const { meaning, day, until, movedFrom } = seen;
  const { time, part } = meaning;
  return {
    reading: {
      manner: meaning.manner,
      day: toLocalDay(day),
      ...(until === undefined ? {} : { until: toLocalDay(until) }),
      ...(movedFrom === undefined ? {} : { movedFrom: toLocalDay(movedFrom) }),
    },
    hours: { ...(time === undefined ? {} : { time }), ...(part === undefined ? {} : { part }) },
  };
}
