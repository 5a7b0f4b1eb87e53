import { longDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import type { Due, LocalDay } from '../../lib/time/due.ts';

/**
 * The line that moves a day I gave: "I said Thursday 26 November; may I make it Monday 30 November?"
 * Where that day has gone by it owns it first.
 */
export function movingText(original: Due, to: Due, today: LocalDay): string {
  const key = original.day < today ? 'own_late_move' : 'own_move';
  return text(key, longDue(original, today), longDue(to, today));
}

/** The line that owns a promise that is late, where it is kept now. */
export function owningText(original: Due, today: LocalDay): string {
  return text('own_late', longDue(original, today));
}

/** Whose day it is: "Ana counts on Thursday 26 November." */
export function countsOn(name: string, original: Due, today: LocalDay): string {
  return text('own_counts_on', name, longDue(original, today));
}
