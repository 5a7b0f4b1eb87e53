import type { SaidChannel } from '../types.ts';
import type { Opened } from './openings.ts';
import { LIGHTLY } from './words.ts';

/** Where a new thought begins, whose dates are its own. */
const NEW_THOUGHT =
  /[;?!]| [-–—]+ |\b(?:but|because|since|although|though|whereas|while|which|who|where|unless|whether|if|provided)\b|\bso (?:that )?(?:you|we|they|he|she|i)\b|\b(?:and|,) (?:he|she|they|it|you(?! (?:by|on|at|both))|there|please|let me know|that|this)\b|(?:, | and )(?:(?:the|my|our|your|an?) )?(?!(?:i|we|will|then)\b)[\w']+ (?:[\w']+ )?(?:is|are|was|were|will|has|starts?|begins?|ends?|needs?|can|should|does)\b/g;

/** Where the thought ends that holds a place. */
export function thoughtEnd(plain: string, from: number): number {
  NEW_THOUGHT.lastIndex = from;
  return NEW_THOUGHT.exec(plain)?.index ?? plain.length;
}

const LIGHT = new RegExp(LIGHTLY, 'y');
/** Where a second act may stand in the same breath: what follows is no thing and no day. */
const LINK =
  /(?:\band(?: then)? |\bthen |, |& )(?!(?:and|but|so|other|the|an?|my|our|your|this|that|these|it|its|all|some|more|any|not|on|in|at|by|or|no|for|with|from|to|until|before|after|next|early|late|around|about|between|say|probably|likely|latest|as|when|once|then|i|we|two|which|maybe|sorry|please|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d|tom)\w*)\b)(?=[a-z])/g;

/** An act in a sentence: what is to be done, up to the next one. */
export interface Act {
  from: number;
  to: number;
  /** It hangs on another verb before it: "look into it and call you". */
  joined: boolean;
}

/** The acts of an opening, up to where its thought ends. */
export function actsOf(raw: string, plain: string, { kind, to }: Opened, end: number): Act[] {
  LIGHT.lastIndex = to;
  const first = kind === 'thing' ? to : to + (LIGHT.exec(plain)?.[0].length ?? 0);
  const starts = [first];
  LINK.lastIndex = first;
  for (let link = LINK.exec(plain); link !== null; link = LINK.exec(plain)) {
    const place = link.index + link[0].length;
    if (place >= end) break;
    // "Jonas and Maria" are no acts.
    if (!/^\p{Lu}/u.test(raw.slice(place))) starts.push(place);
  }
  return starts.map((from, n) => ({ from, to: starts[n + 1] ?? end, joined: n > 0 }));
}

/** Ways of contact, by the verb and by what is named beside it. */
const CHANNELS: [SaidChannel, RegExp][] = [
  ['linkedin', /\blinked ?in\b/],
  ['video', /\b(?:video|zoom|teams|google meet|skyp\w+|facetim\w+|webex)\b/],
  ['voicemail', /\b(?:voice ?mail|voice message)\b/],
  ['text', /^text|\b(?:an?|by) (?:\w+ )?text\b|\bsms|\bwhatsapp/],
  [
    'call',
    /\b(?:call|r[iau]ng|phon|buzz|dial)\w* (?!by|round|in|it)|\bgiv\w+ (?:you|u|ya) (?:an?|another) (?:\w+ )?(?:shout|bell)|\b(?:my|a|your|the) (?:\w+ )?(?:call|ring|phone|mobile)\b|^(?:call|ring|phone)$/,
  ],
  ['fax', /\bfax/],
  ['handwritten-note', /\b(?:by (?:post|letter)|in the (?:post|mail)|hand-?written)\b/],
  [
    'visit',
    /\bvisit|\b(?:com|stop|sw[iu]ng|drop|pop)\w* (?:by|round|around|over (?:on|to)|past)\b|\bcom(?:e|ing) (?:and |to )?see|\bin person\b/,
  ],
  [
    'email',
    /\be-?mail|\bwrit|\bwrote|^mail|\b(?:drop|shoot)\w*(?: off)? (?:you|u|ya) (?:an?|another) (?:\w+ ){0,2}(?:line|note)|\bin your inbox\b/,
  ],
];

/** The channel that an act (lower case) names; undefined where it names none. */
export function channelOf(act: string): SaidChannel | undefined {
  return CHANNELS.find(([, pattern]) => pattern.test(act))?.[0];
}
