import { addDays, daysBetween } from '../../time/local-day.ts';
import type { LocalDay } from '../../time/due.ts';
import { exchangeWith, unansweredIn } from '../exchange.ts';
import { dayOf } from '../moments.ts';
import type { Frame } from '../standing/frame.ts';
import type { Concern } from './concern.ts';

const WEEK = 7;

/** Local days on which I reached out and nobody has answered since. */
export function unansweredDays({ person, zone }: Pick<Frame, 'person' | 'zone'>): LocalDay[] {
  return [...new Set(unansweredIn(exchangeWith(person)).map((one) => dayOf(one.at, zone)))];
}

/** Days within a week that ends on `day` with an unanswered contact, `day` itself counted. */
export function countOn(days: readonly LocalDay[], day: LocalDay): number {
  const from = addDays(day, 1 - WEEK);
  return days.filter((one) => one >= from && one < day).length + 1;
}

/** A limit of 0 is none. */
function reaches(count: number, limit: number): boolean {
  return limit > 0 && count >= limit;
}

/**
 * Pressure (design, section 4, rule 7): the days of the last seven on which I reached out without an
 * answer, the day of this act among them. The third gives a hint, the fifth a question. A customer,
 * someone close, and whoever answered within two weeks is spared it. `due` is the first day on which
 * it would be no question any more.
 */
export function pressureConcern(frame: Frame): Concern | undefined {
  const { person, settings, now, zone } = frame;
  if (person.closeness === 'customer' || person.closeness === 'close') return undefined;
  const today = dayOf(now, zone);
  const { heard, mine } = exchangeWith(person);
  if (heard !== undefined && daysBetween(dayOf(heard.at, zone), today) <= settings.pressureRest) {
    return undefined;
  }
  const days = unansweredDays(frame);
  const count = countOn(days, today);
  const asks = reaches(count, settings.pressureConfirm);
  if (!asks && !reaches(count, settings.pressureHint)) return undefined;
  let day = today;
  while (reaches(countOn(days, day), settings.pressureConfirm) && day < addDays(today, WEEK)) {
    day = addDays(day, 1);
  }
  return {
    verdict: asks ? 'confirm' : 'hint',
    because: 'pressure',
    kind: 'rhythm',
    evidence: mine.at(-1)?.evidence,
    ...(asks ? { due: { day, zone } } : {}),
  };
}
