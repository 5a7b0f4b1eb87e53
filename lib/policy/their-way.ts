import type { Channel } from '../ledger/body.ts';

/** How their word came, as it is said of them: "Ana wrote on Monday". */
export type TheyReached = 'they-wrote' | 'they-called' | 'they-came' | 'they-reached-out';

const HOW: Record<Channel, TheyReached> = {
  email: 'they-wrote',
  text: 'they-wrote',
  linkedin: 'they-wrote',
  'handwritten-note': 'they-wrote',
  fax: 'they-wrote',
  call: 'they-called',
  voicemail: 'they-called',
  video: 'they-called',
  visit: 'they-came',
  other: 'they-reached-out',
};

/** What they did who reached out by a way. */
export function howTheyReached(channel: Channel): TheyReached {
  return HOW[channel];
}

/** The way back: as their word came where that was a call, a text or LinkedIn, else a mail. */
export function wayBack(channel: Channel): Channel {
  if (channel === 'voicemail') return 'call';
  return channel === 'call' || channel === 'text' || channel === 'linkedin' ? channel : 'email';
}
