import type { PersonState } from '../ledger/state.ts';
import type { PolicySettings } from './settings.ts';
import { agreedStanding } from './standing/agreed.ts';
import { barredStanding } from './standing/barred.ts';
import type { Frame } from './standing/frame.ts';
import { quietStanding } from './standing/quiet.ts';
import { restrictedStanding } from './standing/restricted.ts';
import type { StandingNow } from './types.ts';

/** The standing in a frame, which may also name a channel. */
export function standingIn(frame: Frame): StandingNow {
  return (
    barredStanding(frame) ??
    restrictedStanding(frame) ??
    agreedStanding(frame) ??
    quietStanding(frame)
  );
}

/**
 * Where things stand with a person (design, section 4's table), strictest first: `never`,
 * `farewell`, `not-now`, `their-move`, `promised`, then what was agreed last, then who wrote last.
 *
 * @param now instant in ms UTC
 * @param zone the user's IANA zone, in which days are counted
 * @param thread the conversation asked about; without it what binds in any conversation counts
 */
export function standingAt(
  person: PersonState,
  settings: PolicySettings,
  now: number,
  zone: string,
  thread?: string,
): StandingNow {
  return standingIn({ person, settings, now, zone, thread });
}
