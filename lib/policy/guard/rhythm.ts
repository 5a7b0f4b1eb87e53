import type { Frame } from '../standing/frame.ts';
import type { StandingNow } from '../types.ts';
import type { Concern } from './concern.ts';
import { pressureConcern } from './pressure.ts';

/**
 * What only our own measure restrains (design, section 4's table): an ask wants patience until its
 * day, silence and a parked contact want the rhythm of a plan, and pressure counts.
 */
export function rhythmConcerns(frame: Frame, now: StandingNow): Concern[] {
  const { standing, evidence, due } = now;
  const hint = (because: Concern['because']): Concern => ({
    verdict: 'hint',
    because,
    kind: 'rhythm',
    evidence,
    ...(due === undefined ? {} : { due }),
  });
  switch (standing) {
    case 'asked':
      return [hint('asked-until')];
    case 'promised':
      // A permission whose day lies ahead; a date they gave is a matter of their words.
      return evidence !== undefined && isGrant(frame, evidence.entry) ? [hint('asked-until')] : [];
    case 'parked':
      return [hint('parked')];
    case 'silent':
    case 'trying':
    case 'waiting': {
      const pressure = pressureConcern(frame);
      const silent = standing === 'silent' ? [hint('silent')] : [];
      return pressure === undefined ? silent : [pressure, ...silent];
    }
    default:
      return [];
  }
}

function isGrant({ person }: Frame, entry: string): boolean {
  return person.grants.some((grant) => grant.entry === entry);
}
