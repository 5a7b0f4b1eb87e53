import type { DateSpan, Span } from '../types.ts';
import type { Here } from './here.ts';

const THEN =
  /\b(?:then|that day|that morning|that afternoon|afterwards?|after that|on my return|(?:when|once|soon as) \S+ (?:\w+ )?(?:back|return))\b/;
/** Before a day that I am back, or until which I asked for time. */
const BACK_ON =
  /\b(?<!\b(?:was|were|been) .{0,30})(?:(?:back|returning|return)\b(?! to\b)[^,;]{0,40}|(?:give|let|allow) me (?:have )?(?:about |another )?)$/;

/** The last date before a place that could be meant by "then". */
function lastBefore(here: Here, place: number): DateSpan | undefined {
  return here.dates().findLast((date) => date.to <= place && !date.past);
}

/** A day told earlier that the act leans on: "I'm away until Monday and will answer then". */
export function leaningOn(here: Here, opening: Span, words: string): DateSpan | undefined {
  const then = THEN.test(words);
  const before = lastBefore(here, opening.from);
  if (before !== undefined) {
    const waits = before.lead === 'until' || before.lead === 'through';
    if (then || waits || BACK_ON.test(here.sentence.plain.slice(0, before.from))) return before;
  }
  return then && here.before !== undefined ? lastBefore(here.before, Infinity) : undefined;
}

const BEGINS =
  /(?:^|[,;.!?:–—-] ?|\b(?:and|so|but|then|ok|okay|thanks|maybe|probably|say|let's|let's do|first thing|no later than|not|latest|right|just) )(?:(?:on|by|in|at|the|then|after|following) )*(?:(?:after|following|before) (?:the|your|our|my|we|you|i) [^,;]{1,50})?$/;
const GOES_ON =
  /^\W*(?:(?:at|around|latest|the|then|so|too|instead|\d\S*|am|pm|first|thing|it is|and|works|suits|for|me|well|is|fine|good|great|perfect|sounds|plan|that)\W+){0,5}$/;

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
        BEGINS.test(plain.slice(0, date.from)),
    );
}

const AGREED =
  /\b(?:works?|suits?|good|fine|it is|confirmed|perfect|great|free|available|ok|okay|let's)\b/;
const ONLY_TIME =
  /^(?:(?:at|by|around|about|before|after|no later than) )*(?:\d{1,2}(?:[:.h]\d{0,2})? ?(?:[ap]\.?m\.?|o'clock)?|noon|midday)(?: sharp)?$/i;

/** "Tuesday works, I'll call you at ten": a time takes its day from what was agreed just before. */
export function withItsDay(here: Here, date: DateSpan): DateSpan {
  if (!ONLY_TIME.test(date.quote)) return date;
  const { before } = here;
  const agreed = before !== undefined && AGREED.test(before.sentence.plain) ? before : undefined;
  const day = lastBefore(here, date.from) ?? (agreed && lastBefore(agreed, Infinity));
  if (day === undefined || day.start !== day.end) return date;
  return { ...day, from: date.from, to: date.to, ...(date.time && { time: date.time }) };
}
