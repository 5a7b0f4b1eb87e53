import type { Channel } from '../ledger/body.ts';
import type { Touch } from '../ledger/state.ts';

/** Where two people see each other, and where they only hear each other. */
export const MEETINGS: ReadonlySet<Channel> = new Set<Channel>(['visit', 'video']);

/** Whether the two of them spoke: a call of theirs that left no message did reach. */
export function isTalk({ channel, direction, outcome }: Touch): boolean {
  if (outcome === 'spoke') return true;
  if (outcome !== undefined && outcome !== 'sent') return false;
  return MEETINGS.has(channel) || (direction === 'in' && channel === 'call');
}

/** An attempt of mine that reached nobody and left no word: it answers nothing. */
export function isMissed({ direction, outcome }: Touch): boolean {
  return direction === 'out' && (outcome === 'no-answer' || outcome === 'wrong-number');
}

export function isMeeting(touch: Touch): boolean {
  return MEETINGS.has(touch.channel) && isTalk(touch);
}
