import type { Channel } from '../../ledger/body.ts';
import type { Evidence } from '../../ledger/state.ts';
import type { Due } from '../../time/due.ts';
import type { Strictness, Verdict } from '../types.ts';

/** From the loosest to the strictest (design, section 4). The last three hold a send. */
const STRICTNESS: readonly Strictness[] = ['clear', 'hint', 'confirm', 'early', 'stop'];

/** Below zero where `a` is the looser. */
export function compareStrictness(a: Strictness, b: Strictness): number {
  return STRICTNESS.indexOf(a) - STRICTNESS.indexOf(b);
}

/** A verdict that holds. */
export interface Held {
  verdict: 'confirm' | 'early' | 'stop';
}

/** Whether a verdict keeps an act from being done before somebody has chosen. */
export function isHeld<T extends { verdict: Strictness }>(one: T): one is T & Held {
  return compareStrictness(one.verdict, 'hint') > 0;
}

/** One reason to hold back, before or after the rules have eased it. */
export interface Concern {
  verdict: Strictness;
  because: Verdict['because'];
  /**
   * `bar` binds the person, `words` their conversation, `rhythm` is only our own measure.
   */
  kind: 'bar' | 'words' | 'rhythm';
  evidence?: Evidence;
  /** The ways of contact that a bar names; absent where it covers all. */
  channels?: Channel[];
  due?: Due;
  /** An unconfirmed bar, which one click takes back. */
  unconfirmed?: boolean;
  /** "Until then please don't": not even a step of the plan is cleared. */
  silence?: boolean;
  /** They are on the list, which a "not interested" leaves standing. */
  onList?: boolean;
  /** Their newer message that the act answers, or could. */
  answering?: Evidence;
}
