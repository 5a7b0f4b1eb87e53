import { BREAK, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';

/** How far before a date its sentence is searched, in words. */
const NEAR = 12;

/** Words of being away or having no time; after "out" and "off" the form of "to be" decides. */
const AWAY = new Set(
  'ooo away closed unavailable vacation vacationing holiday holidaying travelling traveling leave sabbatical pto abroad offline busy slammed swamped buried underwater snowed overloaded unreachable sick maternity paternity honeymoon tied booked packed full crazy hectic insane flooded drowning stretched offsite overseas annual inundated occupied jammed overwhelmed conference maxed meetings plane flight court surgery workshop heads underground road'.split(
    ' ',
  ),
);
const NOT = new Set(
  "not no nothing none without never cannot can't cant won't wont don't dont isn't isnt aren't arent doesn't doesnt couldn't couldnt wouldn't wouldnt unable neither nor".split(
    ' ',
  ),
);
/** Words of being there again or of being in touch. */
const THERE = new Set(
  'back return returning returns free available call calling phone ring talk chat meet speak try ping reach contact follow circle touch check let write email remind again resume open schedule connect around discuss revisit review look sync catch works work set do can could happy reconnect send get drop come start good best love hope plan aim book grab jump hop answer reply respond ready decide know hear'.split(
    ' ',
  ),
);
const BE =
  /^(?:i'm|im|am|is|are|was|be|been|being|we're|were|he|she|they're|still|also|currently|both|all|team|office|myself|she's|he's|a|the|day|days|week|weeks|time|taking|take|took|have|having|half|will|i|'m|'re|and|or)$/;
const ENDS = new Set(['.', '!', '?', ';', BREAK]);

/** "I'm out", "out through Friday", "days off"; not "reach out", "find out", "right off". */
function isAway(scan: Scan, index: number): boolean {
  const word = wordAt(scan, index);
  if (word === 'out' || word === 'off') {
    const before = wordAt(scan, index - 1);
    return before === '' || ENDS.has(before) || BE.test(before) || /^(?:[,:-]|\))$/.test(before);
  }
  if (word === 'away') return !/^(?:right|straight|far)$/.test(wordAt(scan, index - 1));
  if (word === 'leave') {
    return !/^(?:you|me|a|it|him|her|us|them|that|this|your|my|the|word)$/.test(
      wordAt(scan, index + 1),
    );
  }
  if (word === 'full') return wordAt(scan, index + 1) !== 'time';
  return AWAY.has(word);
}

/** Words after which something else is proposed. */
const TURNS = new Set(['but', 'what', 'how', 'however', 'instead', 'then']);

function wordsBefore(scan: Scan, index: number, n: number): string {
  return scan.tokens
    .slice(Math.max(0, index - n), index)
    .map(({ word }) => word)
    .join(' ');
}

/**
 * Whether the words before a date say that its days are those of an absence ("on vacation this
 * week", "slammed this quarter", "not this year"), or those to be in touch ("call me next week").
 * The nearest word from `floor` on decides; undefined where none tells.
 */
export function awayBefore(scan: Scan, index: number, floor: number): boolean | undefined {
  for (let place = index - 1; place >= Math.max(floor, index - NEAR); place -= 1) {
    const word = wordAt(scan, place);
    if (ENDS.has(word) || TURNS.has(word)) return undefined;
    // "Friday is no good, Monday?"
    if (floor > 0 && place === index - 1 && word === ',') return undefined;
    if (word === 'office') return /\b(?:out|away|from|not)\b/.test(wordsBefore(scan, place, 3));
    // "Back from leave" is the end of it.
    if (isAway(scan, place)) {
      return !/\bfrom\b/.test(wordsBefore(scan, place, 3)) && !negated(scan, place);
    }
    if (THERE.has(word)) return negated(scan, place);
    if (NOT.has(word) && index - place <= 4 && !commaBetween(scan, place, index)) return true;
  }
  return undefined;
}

function commaBetween(scan: Scan, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (wordAt(scan, place) === ',') return true;
  return false;
}

function negated(scan: Scan, index: number): boolean {
  for (let place = index - 1; place >= Math.max(0, index - 4); place -= 1) {
    if (ENDS.has(wordAt(scan, place)) || /^(?:,|but|so|then)$/.test(wordAt(scan, place)))
      return false;
    if (NOT.has(wordAt(scan, place))) return true;
  }
  return false;
}

/** "Nothing before the 20th", "I can't before Wednesday": that day is the first one meant. */
export function notBefore(scan: Scan, index: number): boolean {
  return negated(scan, index);
}

const NO_GOOD =
  /^(?:isn't|isnt|doesn't|doesnt|won't|wont|not|bad|crazy|packed|hectic|slammed|booked|tough|impossible|insane|full|out|busy|no|terrible|awful|brutal|rough)$/;
const SAYS =
  /^(?:is|are|'s|looks|will|be|it|going|to|gonna|just|a|really|pretty|completely|totally|too|work|already|already|kind|of|bit|super|very|so|likely|seems|so)$/;

/** "Next week is crazy", "Tuesday doesn't work": the words after a date rule its days out. */
export function ruledOut(scan: Scan, index: number): boolean {
  for (let place = index; place < index + 4; place += 1) {
    const word = wordAt(scan, place);
    if (NO_GOOD.test(word)) return true;
    if (!SAYS.test(word)) return false;
  }
  return false;
}
