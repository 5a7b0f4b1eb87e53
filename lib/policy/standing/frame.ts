import type { Channel } from '../../ledger/body.ts';
import type { PersonState } from '../../ledger/state.ts';
import type { PolicySettings } from '../settings.ts';

/** Everything a question about a person's standing is asked with. */
export interface Frame {
  person: PersonState;
  settings: PolicySettings;
  /** The instant asked about, ms UTC. */
  now: number;
  /** The user's IANA zone. */
  zone: string;
  /** The conversation asked about; all of them when absent. */
  thread?: string;
  /** The channel asked about; any when absent. */
  channel?: Channel;
}
