import type { Channel } from '../ledger/body.ts';
import type { PersonState } from '../ledger/state.ts';
import { exchangeWith, unansweredIn, wayOfSaid } from './exchange.ts';
import { openChannels } from './playbooks/channels.ts';

/** How often somebody was tried since they last answered, and how it could go on. */
export interface Tries {
  /** At least one. */
  count: number;
  last: Channel;
  /** A way not tried since, by which they can be reached; absent where none is known. */
  next?: Channel;
}

/**
 * My tries since their last word, in all conversations: how many, by which way the last, and a way
 * not tried yet (design, section 5, first reach: another channel only if one is known). Undefined
 * where they had the last word, or a try is not what is missing.
 */
export function triesOf(person: PersonState): Tries | undefined {
  const used = unansweredIn(exchangeWith(person)).map(wayOfSaid);
  const last = used.at(-1);
  if (last === undefined) return undefined;
  const next = openChannels(person).find((channel) => !used.includes(channel));
  return { count: used.length, last, ...(next && { next }) };
}
