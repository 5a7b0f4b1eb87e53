import type { Owed, PersonState } from '../../ledger/state.ts';
import type { LocalDay } from '../../time/due.ts';
import { addDays } from '../../time/local-day.ts';
import { place } from './fit.ts';
import { triesFor } from './limits.ts';
import type { Scene } from './scene.ts';

const WEEK = 7;

/** Whether a date of mine is "I'll try you again on Thursday": it was said in a try that announced it. */
export function isAnnounced(
  { touches }: PersonState,
  owed: Pick<Owed, 'act' | 'message'>,
): boolean {
  return touches.some(
    (touch) =>
      touch.kind === 'announced-try' &&
      (touch.act === owed.act || (touch.message !== undefined && touch.message === owed.message)),
  );
}

/** Days between two tries, so that so many fall into a week. */
export function gapBetweenTries({ numbers }: Scene): number {
  return Math.max(1, Math.floor(WEEK / numbers.triesAWeek));
}

/**
 * The day that a call made now may announce as the next try (design, section 5: before a first
 * conversation only, and not with the last try).
 */
export function announceNow(scene: Scene): LocalDay | undefined {
  const { exchange, person, settings, today, where } = scene;
  if (where.standing === 'never' || where.standing === 'farewell') return undefined;
  const tries = exchange.mine.length + 1;
  if (exchange.heard !== undefined || tries >= triesFor(person, settings)) return undefined;
  return dayToAnnounce(scene, today);
}

/**
 * The day that a try made on `day` may announce as the next one: "I'll try you again Thursday morning".
 * A day of mine once it is said, so only one that both of the two work.
 */
export function dayToAnnounce(scene: Scene, day: LocalDay): LocalDay | undefined {
  const from = addDays(day, gapBetweenTries(scene));
  return place(scene, { playbook: 'try-again', from, answering: false })?.day;
}
