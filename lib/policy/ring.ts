import type { Due } from '../time/due.ts';
import { instantOf, startOf } from '../time/moment.ts';
import type { PolicySettings } from './settings.ts';

/**
 * When a due rings, ms UTC: `ringBefore` minutes before its time; at the start of its part of the
 * day; otherwise at the hour the user chose. A day that was named rings on that day, worked or not;
 * one computed from a span was moved to a working day when it was set.
 */
export function ringAt(due: Due, settings: PolicySettings): number {
  if (due.time !== undefined) return startOf(due) - settings.ringBefore * 60_000;
  if (due.part !== undefined) return startOf(due);
  return instantOf(due.day, settings.ringAt, due.zone);
}
