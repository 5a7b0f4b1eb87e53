import type { Channel } from '../../ledger/body.ts';
import type { Bar, PersonState } from '../../ledger/state.ts';
import type { LocalDay } from '../../time/due.ts';
import { barsOver } from '../guard/bars.ts';
import { exchangeWith, lastContact } from '../exchange.ts';
import type { Exchange } from '../exchange.ts';
import { dayOf } from '../moments.ts';
import type { PolicySettings } from '../settings.ts';
import { standingAt } from '../standing.ts';
import type { Frame } from '../standing/frame.ts';
import type { StandingNow } from '../types.ts';
import { openChannels } from './channels.ts';
import { numbersFor } from './numbers.ts';
import type { PlanNumbers } from './numbers.ts';
import type { Manner } from './wishes.ts';
import { mannerOf } from './wishes.ts';

/** Everything a playbook looks at, worked out once for all of them. */
export interface Scene extends Frame {
  today: LocalDay;
  numbers: PlanNumbers;
  now: number;
  where: StandingNow;
  exchange: Exchange;
  manner: Manner;
  /** Ways that may be proposed, the one they wish for first. */
  channels: Channel[];
  /** The day of my last contact of all. */
  lastDay?: LocalDay;
  /** Bars of other people's facts that cover this person. */
  company: Bar[];
  /** The playbook the user started. */
  chosen?: string;
}

/** The scene of a person at an instant (ms UTC), in the user's zone. */
export function sceneOf(
  person: PersonState,
  settings: PolicySettings,
  now: number,
  zone: string,
  companyBars: readonly Bar[],
): Scene {
  const company = barsOver(person.emails, companyBars);
  const last = lastContact(person);
  const chosen = person.plan.started?.playbook;
  return {
    person,
    settings,
    now,
    zone,
    today: dayOf(now, zone),
    numbers: numbersFor(person, settings),
    where: standingAt(person, settings, now, zone),
    exchange: exchangeWith(person),
    manner: mannerOf(person),
    channels: openChannels(person, company),
    ...(last && { lastDay: dayOf(last.at, zone) }),
    company,
    ...(chosen !== undefined && { chosen }),
  };
}
