import type { DateSpan, Span } from '../types.ts';
import type { Here } from './here.ts';

const THEN =
  /\b(?:then|that day|that morning|that afternoon|afterwards?|after that|on my return|(?:when|once|as soon as) (?:i'm|i am|i get|i'll be|we're) back|when i return|upon return)\b/;
/** Before a day that I am back, or until which I asked for time. */
const BACK_ON =
  /\b(?:back|return|returning|give me|let me have|allow me|free again)\b(?! to\b)[^,;]{0,40}$/;

/** The last date before a place that could be meant by "then". */
function lastBefore(here: Here, place: number): DateSpan | undefined {
  return here.dates().findLast((date) => date.to <= place && !date.past);
}

/** A day told earlier that the act leans on: "I'm away until Monday and will answer then". */
export function leaningOn(here: Here, opening: Span, words: string): DateSpan | undefined {
  const { plain } = here.sentence;
  const then = THEN.test(words);
  const before = lastBefore(here, opening.from);
  if (before !== undefined) {
    const waits = before.lead === 'until' || before.lead === 'through';
    const lead = plain.slice(0, before.from);
    if (then || waits || (BACK_ON.test(lead) && !/\b(?:was|were|been)\b/.test(lead))) return before;
  }
  if (!then || here.before === undefined) return undefined;
  return lastBefore(here.before, Infinity);
}

const BEGINS =
  /(?:^|[,;.!?:–—-] ?|\b(?:and|so|but|then|ok|okay|thanks|hi|hello|perhaps|maybe|probably|say|let's|lets|let's do|let's say|first thing|early|late|later|again|not) )(?:on |by |in |at |the |then )*$/;
/** "After your demo on Thursday I'll call you". */
const AFTER_SOMETHING =
  /(?:^|[,;.!?] )(?:right |just |straight |shortly )?(?:after|following|before) (?:the|your|our|my|we|you|i) [^,;]{1,50}$/;
const GOES_ON =
  /^[\s,:–—-]*(?:(?:at|around|latest|the latest|then|so|too|instead|\d\S*|am|pm|morning|afternoon|it is|and|works(?: for me| well)?|suits(?: me)?|is (?:fine|good|great|perfect)(?: for me)?|sounds (?:good|great))[\s,:–—-]*){0,4}$/;

/** A date that opens the sentence or the thought: "On Tuesday I'll call you". */
export function leading(here: Here, opening: Span): DateSpan | undefined {
  const { plain } = here.sentence;
  return here
    .dates()
    .findLast(
      (date) =>
        date.to <= opening.from + 2 &&
        !date.past &&
        GOES_ON.test(plain.slice(date.to, opening.from)) &&
        (BEGINS.test(plain.slice(0, date.from)) || AFTER_SOMETHING.test(plain.slice(0, date.from))),
    );
}

const AGREED =
  /\b(?:works?|suits?|good|fine|it is|confirmed|perfect|great|free|available|ok|okay|let's (?:say|do))\b/;
const ONLY_TIME =
  /^(?:(?:at|by|around|about|before|after|no later than) )*(?:\d{1,2}(?:[:.h]\d{0,2})? ?(?:[ap]\.?m\.?|o'clock)?|noon|midday)(?: sharp)?$/i;

/** "Tuesday works, I'll call you at ten": a time takes its day from what was agreed just before. */
export function withItsDay(here: Here, date: DateSpan): DateSpan {
  if (!ONLY_TIME.test(date.quote)) return date;
  const same = lastBefore(here, date.from);
  const { before } = here;
  const agreed = before !== undefined && AGREED.test(before.sentence.plain) ? before : undefined;
  const day = same ?? (agreed && lastBefore(agreed, Infinity));
  if (day === undefined || day.start !== day.end) return date;
  return { ...day, from: date.from, to: date.to, ...(date.time && { time: date.time }) };
}
