import type { SaidChannel } from '../types.ts';
import { ACTS } from './acts.ts';
import { LIGHT_WORDS } from './openings.ts';
import type { Opened } from './openings.ts';
import { DAY_NEXT, YOU } from './words.ts';

/** Where a new thought begins, whose dates are its own. */
const NEW_THOUGHT =
  /[;?!]| [-–—]+ |\b(?:but|because|since|although|though|whereas|while|which|who|whom|where|unless|whether|if|provided)\b|\bso (?:that )?(?:you|we|they|he|she|i)\b|\b(?:and|,) (?:he|she|they|it|you|there|please|let me know|that|this)\b|(?:, | and )(?:(?:the|my|our|your|a|an) )?(?!(?:i|we|will|then)\b)[\w']+ (?:[\w']+ )?(?:is|are|was|were|will|has|starts?|begins?|ends?|closes?|needs?|can|should)\b|(?<!soon |late |early |far )\bas (?:i|we|he|she|they|you|it|the)\b/g;

const TOGETHER = new RegExp(
  `(?:speak|talk|chat|catch up)(?! about\\b)(?: (?:to|with) ${YOU}\\b)?(?: (?:again|more|soon|then|properly)){0,2}${DAY_NEXT}`,
  'y',
);

/** Where a second act may stand in the same breath. */
const LINK = /(?:\band then |\band |\bthen |, |\bor |& )/g;
/** The act is left to someone else: "ask Jonas to call you". */
const LEFT_TO_OTHERS =
  /\b(?:(?:ask|tell|remind|instruct|allow|wait for|arrange for)(?:ing)? (?!you\b)[\w']+(?: [\w']+){0,3}? to\b|(?:have|get|let|make) (?:him|her|them|someone|somebody|one of|(?:my|our|the) (?:team|colleagues?(?!')|assistant|boss|manager|people|office|engineers?|lawyers?|partner|[\w]+ team)|(?:mr|ms|mrs|dr)\.? \w+)\b)/;
/** An act in a sentence. */
export interface ActSaid {
  from: number;
  to: number;
  channel?: SaidChannel;
  /** It does not name the reader. */
  open: boolean;
  /** It hangs on another verb before it: "look into it and call you". */
  joined: boolean;
}

function actAt(plain: string, place: number, joined: boolean): ActSaid | undefined {
  LIGHT_WORDS.lastIndex = place;
  const from = place + (LIGHT_WORDS.exec(plain)?.[0].length ?? 0);
  // "I'll also be calling you": the act may stand behind "be".
  for (const start of plain.startsWith('be ', from) ? [from, from + 3] : [from]) {
    for (const { pattern, channel, open } of ACTS) {
      pattern.lastIndex = start;
      const match = pattern.exec(plain);
      if (match === null) continue;
      const to = start + match[0].length;
      return { from: start, to, open: open === true, joined, ...(channel && { channel }) };
    }
  }
  return undefined;
}

/** "We'll talk Monday", "speak Thursday". */
function together(plain: string, { kind, from, to }: Opened): ActSaid | undefined {
  if (kind !== 'now' && !/^we(?:'ll| will| shall) /.test(plain.slice(from, to))) return undefined;
  TOGETHER.lastIndex = to;
  const match = TOGETHER.exec(plain);
  return match === null
    ? undefined
    : { from: to, to: to + match[0].length, open: false, joined: false };
}

/** The acts of one opening, up to where the next thought begins. */
export function actsOf(plain: string, opening: Opened, end: number): ActSaid[] {
  const acts: ActSaid[] = [];
  const first = actAt(plain, opening.to, false) ?? together(plain, opening);
  if (first !== undefined) acts.push(first);
  if (opening.kind === 'now' || opening.kind === 'note') return acts;
  LINK.lastIndex = opening.to;
  for (let link = LINK.exec(plain); link !== null; link = LINK.exec(plain)) {
    const place = link.index + link[0].length;
    if (place >= end) break;
    if (LEFT_TO_OTHERS.test(plain.slice(opening.to, place))) break;
    const act = actAt(plain, place, true);
    if (act !== undefined && act.from >= (acts.at(-1)?.to ?? 0)) acts.push(act);
  }
  return acts;
}

/** Where the thought ends that holds a place. */
export function thoughtEnd(plain: string, from: number): number {
  NEW_THOUGHT.lastIndex = from;
  return NEW_THOUGHT.exec(plain)?.index ?? plain.length;
}
