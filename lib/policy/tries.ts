import type { Channel } from '../ledger/body.ts';
import type { PersonState, Touch } from '../ledger/state.ts';
import { exchangeWith } from './exchange.ts';
import { restricts } from './scope.ts';

/** How often somebody was tried since they last answered, and how it could go on. */
export interface Tries {
  /** At least one. */
  count: number;
  last: Channel;
  /** A way not tried since, by which they can be reached; absent where none is known. */
  next?: Channel;
}

/** In the order they are proposed: what reaches a person soonest comes first. */
const WAYS: readonly Channel[] = ['call', 'email', 'linkedin', 'text', 'visit', 'handwritten-note'];

/** A voicemail is a call that somebody did not take. */
const way = (channel: Channel): Channel => (channel === 'voicemail' ? 'call' : channel);

/** Whether there is something to reach them by: a number, an address, or that it was used before. */
function isKnown(person: PersonState, channel: Channel): boolean {
  switch (channel) {
    case 'email':
      return person.emails.length > 0;
    case 'call':
      return person.phones.length > 0;
    default:
      return person.touches.some((touch) => touch.channel === channel);
  }
}

/** What they refused, or asked not to be used. */
function isUnwanted(person: PersonState, channel: Channel): boolean {
  const avoided = person.wishes.at(-1)?.wish.avoid ?? [];
  return (
    person.bars.some((bar) => restricts(bar.channels, channel)) ||
    avoided.some((one) => restricts([one], channel))
  );
}

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
  const next = WAYS.find(
    (channel) =>
      !used.includes(channel) && isKnown(person, channel) && !isUnwanted(person, channel),
  );
  return { count: tried.length, last, ...(next && { next }) };
}

/** An ask that no contact was noted for was mailed. */
function channelOf(touches: readonly Touch[], entry: string): Channel {
  return way(touches.find((touch) => touch.entry === entry)?.channel ?? 'email');
}
