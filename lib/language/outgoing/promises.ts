import { dayAt } from '../../time/local-day.ts';
import type { DateSpan, LanguageContext } from '../types.ts';
import { actsOf, thoughtEnd } from './acts-said.ts';
import type { ActSaid } from './acts-said.ts';
import { arrivals } from './arrivals.ts';
import { dateOfAct, promised } from './given.ts';
import type { Given, Here } from './here.ts';
import { leading, leaningOn, withItsDay } from './leaning.ts';
import { readAround } from './look-alikes.ts';
import type { Reading } from './look-alikes.ts';
import { openingsOf } from './openings.ts';
import type { Opened } from './openings.ts';
import { dateWithin } from './promised-date.ts';
import { goesToOthers, isLeftToOthers } from './receivers.ts';
import { stillOpen, tellsWhyIWrite } from './still-open.ts';
import { bareIsMine } from './subject.ts';

/** Cheap test: without one of these no sentence promises anything. */
const MAY_PROMISE =
  /'ll\b|\b(?:i|we)(?:'?m|'?re)\b|\b(?:ill|il|i'l|will|wil|shall|going to|gonna|let me|let us|expect|look out|plan|promise|owe|to follow|follows|coming|back|more|can|could|should|i have|i've|we've|call|calling|talk|speak|chat|ring|text|catch|to you|happy|glad|intend|aim|hope|need|must|get|send|sending|hoping|planning|you'll|ping|email|write|phone|visiting|texting|phoning|ringing|emailing|give me|from me|from us|count on|allow)\b/;

/** Where the breath begins that an opening belongs to: "I'll finish on Friday and will send it". */
function sameBreath(plain: string, { kind, from }: Opened, previous: Opened | undefined): number {
  if (kind !== 'bare' || previous?.kind !== 'will') return from;
  const joined = /^\W*(?:and|then)\b/.test(plain.slice(from));
  return joined && thoughtEnd(plain, previous.to) >= from ? previous.to : from;
}

/** The promises of one opening: one an act that has a day, or one for all of them. */
function ofOpening(
  here: Here,
  opening: Opened,
  end: number,
  previous: Opened | undefined,
  context: LanguageContext,
): Given[] {
  const { plain } = here.sentence;
  const { kind } = opening;
  const before = plain.slice(0, opening.from);
  if (kind === 'bare' && !bareIsMine(before, plain.slice(opening.from, opening.to))) return [];
  const acts = actsOf(plain, opening, end);
  const found: Given[] = [];
  let last: { act: ActSaid; to: number; reading: Reading } | undefined;
  const add = (act: ActSaid, to: number, reading: Reading, bound: DateSpan): void => {
    const date = withItsDay(here, bound);
    const given = promised(
      here,
      { from: found.length === 0 ? opening.from : act.from, to },
      date,
      context,
    );
    if (kind === 'now' && tellsWhyIWrite(plain, act, date, dayAt(context.now, context.zone)))
      return;
    const offer = kind === 'could' || reading === 'offer' || stillOpen(here, kind, date);
    found.push({ ...given, ...(act.channel && { channel: act.channel }), offer });
  };
  for (const [index, act] of acts.entries()) {
    const to = acts[index + 1]?.from ?? end;
    const [words, lower] = [here.raw.slice(act.from, to), plain.slice(act.from, to)];
    if (isLeftToOthers(words, lower) || (act.open && goesToOthers(words, lower))) continue;
    const reading = readAround(before, plain.slice(act.to), act.joined);
    if (reading === 'none' || (kind === 'wish' && reading !== 'offer')) continue;
    last = { act, to, reading };
    const date = dateOfAct(here, act, to);
    if (date !== undefined) add(act, to, reading, date);
  }
  if (found.length > 0 || last === undefined) return found;
  const { act, to, reading } = last;
  const date =
    dateWithin(
      plain,
      here.dates(),
      { from: sameBreath(plain, opening, previous), to: act.from },
      true,
    ) ??
    leading(here, opening) ??
    leaningOn(here, opening, plain.slice(act.from, end));
  if (date !== undefined) add(act, to, reading, date);
  return found;
}

/**
 * The dates I give in a sentence, and the offers worded like them. A promise has its own sentence as
 * its words; where a sentence gives several, each has its clause.
 */
export function promisesIn(here: Here, context: LanguageContext): Given[] {
  const { sentence, raw } = here;
  const { plain } = sentence;
  if (!MAY_PROMISE.test(plain)) return [];
  const openings = openingsOf(plain);
  const found = openings.flatMap((opening, index) => {
    const end = Math.min(thoughtEnd(plain, opening.to), openings[index + 1]?.from ?? plain.length);
    return ofOpening(here, opening, end, openings[index - 1], context);
  });
  for (const one of arrivals(here, context)) {
    if (!found.some((other) => other.due.day === one.due.day)) found.push(one);
  }
  const [only, second] = found;
  if (only === undefined || second !== undefined) return found;
  return [{ ...only, from: sentence.from, to: sentence.to, quote: raw }];
}
