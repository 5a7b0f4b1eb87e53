import type { Channel } from '../ledger/body.ts';
import type { PersonState } from '../ledger/state.ts';
import { exchangeWith, unansweredIn, wayOfSaid } from './exchange.ts';
import { openChannels } from './playbooks/channels.ts';
import { isStep } from './playbooks/types.ts';
import type { NextStep, NoStep } from './playbooks/types.ts';

/** How often somebody was tried since they last answered, and how it could go on. */
export interface Tries {
  /** At least one. */
  count: number;
  last: Channel;
  /**
   * The way of the next try where the plan proposes one, else a way not tried since by which they can
   * be reached; absent where it would be the same again, or none is known.
   */
  next?: Channel;
}

/**
 * My tries since their last word, in all conversations: how many, by which way the last, and a way
 * not tried yet (design, section 5, first reach: another channel only if one is known). Undefined
 * where they had the last word, or a try is not what is missing.
 *
 * @param step what comes next with them
 */
export function triesOf(person: PersonState, step?: NextStep | NoStep): Tries | undefined {
  const used = unansweredIn(exchangeWith(person)).map(wayOfSaid);
  const last = used.at(-1);
  if (last === undefined) return undefined;
  const planned = step && isStep(step) && step.kind === 'try' ? step.channel : undefined;
  const other = openChannels(person).find((channel) => !used.includes(channel));
  const next = planned === last ? undefined : (planned ?? other);
  return { count: used.length, last, ...(next && { next }) };
}
