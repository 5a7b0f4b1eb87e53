import type { SaidChannel } from '../types.ts';

/** Ways of contact named beside an act: "write to you on LinkedIn", "confirm by email". */
const NAMED: [SaidChannel, RegExp][] = [
  ['linkedin', /\blinked ?in\b/],
  [
    'video',
    /\b(?:video call|video|zoom|teams call|on teams|via teams|google meet|skype|facetime|webex)\b/,
  ],
  ['voicemail', /\b(?:voice ?mail|voice message)\b/],
  ['text', /\b(?:by|via|per|over|a|quick) (?:text|sms|whatsapp)(?: message)?\b|\bon whatsapp\b/],
  [
    'call',
    /\b(?:by|over the|on the|via|per|over) (?:phone|telephone)\b|\b(?:with|expect|for) (?:a|my|our) (?:\w+ )?(?:call|ring)\b|\bmy call\b/,
  ],
  [
    'email',
    /\b(?:by|via|per|in an?|over) (?:\w+ )?e-?mail\b|\ban e-?mail\b|\bmy e-?mail\b|\bin your inbox\b/,
  ],
  ['handwritten-note', /\b(?:by (?:post|letter)|in the post|hand-?written)\b/],
  ['visit', /\bin person\b/],
  ['fax', /\b(?:by|via) fax\b/],
];

/** The channel that words (lower case) name beside an act; undefined when they name none. */
export function channelNamed(plain: string): SaidChannel | undefined {
  return NAMED.find(([, pattern]) => pattern.test(plain))?.[0];
}
