import type { Channel } from '../ledger/body.ts';
import type { PersonState, Touch } from '../ledger/state.ts';
import { exchangeWith } from './exchange.ts';
import { openChannels } from './playbooks/channels.ts';

/** How often somebody was tried since they last answered, and how it could go on. */
export interface Tries {
  /** At least one. */
  count: number;
  last: Channel;
  /** A way not tried since, by which they can be reached; absent where none is known. */
  next?: Channel;
}

/** A voicemail is a call that somebody did not take. */
const way = (channel: Channel): Channel => (channel === 'voicemail' ? 'call' : channel);

/**
 * My tries since their last word, in all conversations: how many, by which way the last, and a way
 * not tried yet (design, section 5, first reach: another channel only if one is known). Undefined
 * where they had the last word, or a try is not what is missing.
 */
export function triesOf(person: PersonState): Tries | undefined {
  const { heard, mine } = exchangeWith(person);
  // A talk is its own answer.
  const tried = mine.filter(({ evidence }) => evidence.entry !== heard?.evidence.entry);
  const used = tried.map(({ evidence }) => channelOf(person.touches, evidence.entry));
  const last = used.at(-1);
  if (last === undefined) return undefined;
  const next = openChannels(person).find((channel) => !used.includes(channel));
  return { count: tried.length, last, ...(next && { next }) };
}

/** An ask that no contact was noted for was mailed. */
function channelOf(touches: readonly Touch[], entry: string): Channel {
  return way(touches.find((touch) => touch.entry === entry)?.channel ?? 'email');
}
