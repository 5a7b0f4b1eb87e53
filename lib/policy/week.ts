import type { PersonState } from '../ledger/state.ts';
import type { LocalDay } from '../time/due.ts';
import { addDays, weekday } from '../time/local-day.ts';
import { lastContact } from './exchange.ts';
import { dayOf } from './moments.ts';

const WEEK = 7;

/**
 * The first day of the working week that a day belongs to: the worked day after the longest stretch
 * of free ones, so that Sunday begins the week of those who work Sunday to Thursday. Monday where no
 * stretch is longer than another, and where every day is worked.
 */
export function weekBegins(day: LocalDay, workingDays: readonly number[]): LocalDay {
  const first = firstOfWeek(workingDays);
  return addDays(day, -((weekday(day) - first + WEEK) % WEEK));
}

function firstOfWeek(workingDays: readonly number[]): number {
  const worked = new Set(workingDays);
  let [first, longest] = [1, 0];
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    if (!worked.has(day)) continue;
    let free = 0;
    while (free < WEEK && !worked.has(((day - 2 - free + 2 * WEEK) % WEEK) + 1)) free += 1;
    if (free > longest) [first, longest] = [day, free];
  }
  return first;
}

/** The local day of my last contact with somebody, in any way; undefined where there was none. */
export function reachedOn(person: PersonState, zone: string): LocalDay | undefined {
  const last = lastContact(person);
  return last && dayOf(last.at, zone);
}
