import { dayAt } from '../../time/local-day.ts';
import type { DateSpan, LanguageContext } from '../types.ts';
import { actsOf, thoughtEnd } from './acts.ts';
import type { Act } from './acts.ts';
import { readAround } from './around.ts';
import type { Reading } from './around.ts';
import { dateOfAct, promised } from './given.ts';
import type { Given, Here } from './here.ts';
import { leading, leaningOn, withItsDay } from './leaning.ts';
import { isOthers, owesNothing } from './nothing-owed.ts';
import { openingsOf } from './openings.ts';
import type { Opened, Opening } from './openings.ts';
import { dateWithin } from './promised-date.ts';
import { stillOpen, tellsWhyIWrite } from './still-open.ts';
import { PAPERS, YOU } from './words.ts';

/** What may stand between "back to you" and its day. */
const BESIDE =
  /^\W*(?:(?:again|more|soon|then|properly|early|late|later|first thing|around|latest|no later than)\W+){0,4}$/;
/** "We can talk", "I have to go". */
const TOGETHER = /\b(?:can|(?:need|have|ought) to|must) $/;
/** What the opening itself settles. */
const LOOSE: ReadonlySet<Opening> = new Set(['thing', 'short']);

/** In the present tense something must pass to the reader. */
const PASSES = new RegExp(
  `\\b(?:${YOU}|your|it|them|again|${PAPERS}|cheque|in the mail|in the post)\\b|^(?:deliver|send|bring|ship|finish|fix|install|com|pay|call|r[ie]ng|respon|repl|answer|visit|return)`,
);

/** Whether "will call you", which names no subject, can be mine. */
function bareIsMine(before: string): boolean {
  const subject = before
    .replace(/\b(?:for|with|about|of|on|see|saw|got|noted) (?:it|that|this|you)\b/g, '')
    .match(
      /\b(?:i'?m|i'?ve|i'?ll|i|we(?:'\w+)?|he|she|they|it|you|who|that|which|(?:he|she|they|you|it)'\w+|\w+ (?:is|has|was|are|will))\b/g,
    )
    ?.at(-1);
  if (subject !== undefined) return /^(?:i|we)\b|^(?:im|ive|away|out)\b/.test(subject);
  return !/^(?:(?:the|my|our|your|his|a) |\p{L}+ (?:team|and) )/u.test(before.trim());
}

/** The promises of one opening: one an act that has a day, or one for all of them. */
function ofOpening(here: Here, opening: Opened, end: number, context: LanguageContext): Given[] {
  const { plain } = here.sentence;
  const { kind } = opening;
  const before = plain.slice(0, opening.from);
  if (kind === 'bare' && !bareIsMine(before)) return [];
  const acts = actsOf(here.raw, plain, opening, end);
  const found: Given[] = [];
  let last: { act: Act; reading: Reading } | undefined;
  const add = (act: Act, reading: Reading, bound: DateSpan): void => {
    const date = withItsDay(here, bound);
    if (kind === 'now' && tellsWhyIWrite(plain, act, date, dayAt(context.now, context.zone)))
      return;
    const from = found.length === 0 ? opening.from : act.from;
    const by = kind === 'thing' || kind === 'short' ? opening : act;
    const given = promised(
      here,
      { from, to: act.to },
      { from: by.from, to: act.to },
      date,
      context,
    );
    const offer = kind === 'could' || reading === 'offer' || stillOpen(here, kind, date);
    found.push({ ...given, offer });
  };
  for (const act of acts) {
    const said = plain.slice(act.from, act.to);
    if (kind === 'thing') {
      if (isOthers(here.raw.slice(opening.from, act.to), plain.slice(opening.from, act.to)))
        continue;
    } else if (
      !LOOSE.has(kind) &&
      owesNothing((act.from === 0 ? plain : here.raw).slice(act.from, act.to), said)
    )
      continue;
    if ((kind === 'present' || kind === 'now') && !PASSES.test(said)) continue;
    // "We can talk next week", "we should meet" propose something to do together.
    if (TOGETHER.test(plain.slice(opening.from, opening.to)) && !PASSES.test(said)) continue;
    const reading = readAround(before, plain.slice(opening.to), act.joined);
    if (reading === 'none' || (kind === 'wish' && reading !== 'offer')) continue;
    last = { act, reading };
    const date = dateOfAct(here, act);
    // "Back to you Tuesday": the day stands right behind.
    if (kind === 'short' && !BESIDE.test(plain.slice(opening.to, date?.from ?? end))) return [];
    if (date !== undefined) add(act, reading, date);
  }
  if (found.length > 0 || last === undefined) return found;
  const { act, reading } = last;
  const date =
    dateWithin(plain, here.dates(), { from: opening.from, to: act.to }, true) ??
    leading(here, opening) ??
    leaningOn(here, opening, plain.slice(act.from, end));
  if (date !== undefined) add(act, reading, date);
  return found;
}

/**
 * The dates I give in a sentence, and the offers worded like them. A promise has its own sentence as
 * its words; where a sentence gives several, each has its clause.
 */
export function promisesIn(here: Here, context: LanguageContext): Given[] {
  const { sentence, raw } = here;
  const { plain } = sentence;
  // "When it's ready", "before I leave" only say when.
  const openings = openingsOf(plain).filter(
    ({ kind, from }) =>
      !/^(?:thing|present|now)$/.test(kind) ||
      !/\b(?:when|once|before|after|as|until|while) $/.test(plain.slice(0, from)),
  );
  const found: Given[] = [];
  for (const [index, opening] of openings.entries()) {
    if ((LOOSE.has(opening.kind) || opening.kind === 'bare') && plain.endsWith('?')) continue;
    const end = Math.min(thoughtEnd(plain, opening.to), openings[index + 1]?.from ?? plain.length);
    for (const one of ofOpening(here, opening, end, context)) {
      if (!found.some((other) => other.due.day === one.due.day)) found.push(one);
    }
  }
  const [only, second] = found;
  if (only === undefined || second !== undefined) return found;
  return [{ ...only, from: sentence.from, to: sentence.to, quote: raw }];
}
