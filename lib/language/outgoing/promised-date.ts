import type { Due } from '../../time/due.ts';
import { findDates } from '../dates/find-dates.ts';
import type { DateSpan, LanguageContext, Span } from '../types.ts';

/** Firmer first: what tells a day most exactly. */
const FIRMNESS: readonly DateSpan['manner'][] = ['named', 'weekday', 'relative', 'span', 'period'];

/** "the March numbers", "Thursday's demo": a date that only describes something. */
const DESCRIBED_BY =
  /(?:\b(?:the|your|our|my|their|his|her|its|a|an|that|this) ?|\b(?:the|your|our|my|their) (?:new|old|first|final|last|revised|updated|latest) )$/;
const A_THING =
  /^(?:'s\b| ?-?(?!(?:and|or|at|by|on|in|to|for|so|with|if|when|once|unless|but|as|then|around|about|before|after|from|of|is|latest|week|next|this|instead|too|because|since|please|i|we|you|it|that|which|via|morning|afternoon|evening|first|end|through|per|sharp|again|directly|unfortunately|either|also|just|hopefully)\b)[a-z][\w-]+)/;
/** A date after these is that of something else. */
const ABOUT =
  /\b(?:for|regarding|re|(?<!week |end |middle |beginning |start |half )of|dated|from|since|last|(?:from|of|for|at|with) (?:the|your|our|my|that|this) (?:\w+ ){0,2}?(?:meeting|call|demo|webinar|event|conference|interview|workshop|session|launch|deadline|board|party|dinner|lunch|visit|appointment|chat|conversation|discussion|talk|presentation|kick-?off|review|training)(?: (?:on|at|this|next))?|(?:discussed|promised|mentioned|agreed|spoke|talked|met|asked|sent|said|requested|signed|received|wrote|called|emailed|planned|scheduled|due|expiring|starting|beginning|happening|taking place|ending|closing|arriving|opening|held|booked)(?: (?:about|it|this|that|you|me|us))?(?: on| for| at| by| in| this)?|about|is|are|was|were|ago|every|each|effective|week of the) $/;
/** Words that take a day back: "Tuesday, sorry, Wednesday". */
const CORRECTED = /\b(?:sorry|i mean|make that|rather|actually|scratch that|no wait|correction)\b/;
/** What says a day more exactly stands right behind it: "in two weeks, around Monday 7 December". */
const OR = /^[\s,]*or (?:on |by |maybe |perhaps )?$/;
const SPELLED_OUT =
  /^[\s,(:–—-]+(?:that is|i\.?e\.?|say|so|probably|most likely|likely|meaning)\b/i;
const SAYS_AGAIN =
  /^[\s,(:–—-]*(?:(?:that is|i\.?e\.?|say|so|probably|which is|most likely|on|around|about|the|or)[\s,.]*){0,3}$/;
const BY_BEFORE =
  /\b(?:by|before|no later than|not later than|end of play|eob|latest(?: by| on)?|within|in the next|over the next|in time for|ahead of|prior to|any ?time before|not after)(?: the| this| next| end of| our| your)* ?$/;
const BY_INSIDE =
  /^(?:by (?!on |at |in )|(?:before|within|no later than|not later than|in the next|over the next)\b)|\b(?:eod|eow|eom|cob|end of (?:the )?(?:day|business|play)|close of (?:business|play)|at the latest|latest)\b/;
const BY_AFTER =
  /^,? (?:at the latest|latest|the latest|at latest|or sooner|or before|or earlier|if not (?:sooner|before|earlier))\b/;

function describes(plain: string, date: DateSpan): boolean {
  const before = plain.slice(Math.max(0, date.from - 30), date.from);
  const after = plain.slice(date.to, date.to + 30);
  const own = /^(?:on |by |at |in |before |after )?(?:the|your|our|this|a|an|that) /i.test(
    date.quote,
  );
  if (date.quote.endsWith("'s") || (after.startsWith("'s ") && !/^'s (?:latest|end)/.test(after)))
    return true;
  return (
    (DESCRIBED_BY.test(before) || (own && date.manner !== 'named')) &&
    A_THING.test(after) &&
    !/ (?:week|month|day|hour)s?$/.test(date.quote)
  );
}

/** Whether the date can be the day of an act beside it. */
function serves(plain: string, date: DateSpan, open: boolean): boolean {
  if (date.past) return false;
  if (!open && (date.lead === 'since' || date.lead === 'until' || date.lead === 'through'))
    return false;
  if (/\byesterday\b|\blast\b|\bago\b/i.test(date.quote)) return false;
  if (/^(?:for|from|of|every|each) /i.test(date.quote)) return false;
  return (
    !ABOUT.test(plain.slice(Math.max(0, date.from - 70), date.from)) && !describes(plain, date)
  );
}

/** The day as named: that of a return from an absence is none of an act's own. */
function asNamed(date: DateSpan): DateSpan {
  const { lead, movedFrom, start, end, day } = date;
  const returns = day > end && lead !== 'after' && movedFrom === undefined;
  return returns ? { ...date, day: start } : date;
}

/**
 * The date within a part of a sentence that tells when: of several the first, or the one that takes
 * it back or says it more exactly.
 *
 * @param open whether "until March" may tell it too
 */
export function dateWithin(
  plain: string,
  dates: readonly DateSpan[],
  { from, to }: Span,
  open = false,
): DateSpan | undefined {
  let chosen: DateSpan | undefined;
  for (const date of dates) {
    if (date.from < from || date.from >= to || !serves(plain, date, open)) continue;
    if (chosen === undefined) {
      chosen = date;
      continue;
    }
    const between = plain.slice(chosen.to, date.from);
    if (CORRECTED.test(between)) chosen = date;
    else if (OR.test(between)) chosen = { ...chosen, end: date.end };
    else if (SPELLED_OUT.test(between + date.quote)) chosen = date;
    else if (SAYS_AGAIN.test(between) && !/\bor\b/.test(between)) {
      if (FIRMNESS.indexOf(date.manner) < FIRMNESS.indexOf(chosen.manner)) chosen = date;
    }
  }
  return chosen && asNamed(chosen);
}

/** "I'll send it this week": kept by anything up to its last day. */
const REST = /^this (?:week|month|quarter|year)$/i;

/** Whether a day is only the upper bound: "by Friday", "within two weeks". */
export function isBy(plain: string, date: DateSpan): boolean {
  const before = plain.slice(Math.max(0, date.from - 24), date.from);
  // "I'll stop by on Tuesday" is no bound.
  if (/\b(?:stop|come|drop|swing|pop)(?:p?ing)? (?:by )?$/.test(before)) return false;
  if (date.lead === 'by' || date.lead === 'before' || date.lead === 'within') return true;
  return (
    REST.test(date.quote) ||
    BY_INSIDE.test(plain.slice(date.from, date.to)) ||
    BY_BEFORE.test(before) ||
    BY_AFTER.test(plain.slice(date.to, date.to + 24))
  );
}

/**
 * "Before the end of the week" and "before noon tomorrow" bound as "by" does; "before Friday" is kept
 * on the day before, which the date says already.
 */
function bounding(date: DateSpan, context: LanguageContext): DateSpan {
  if (date.lead !== 'before' || (date.time === undefined && !/\bend\b/i.test(date.quote)))
    return date;
  return findDates(date.quote.replace(/^before/i, 'by'), context)[0] ?? date;
}

/** The due of a date I gave; one that is only an upper bound has its last day. */
export function dueOfDate(said: DateSpan, by: boolean, context: LanguageContext): Due {
  const { zone } = context;
  const date = bounding(said, context);
  const day = REST.test(date.quote) ? date.end : date.day;
  const open = date.end > day && !by;
  return {
    day,
    ...(date.time === undefined ? {} : { time: date.time }),
    ...(date.part === undefined ? {} : { part: date.part }),
    zone,
    ...(open ? { until: date.end } : {}),
    ...(date.movedFrom === undefined || day !== date.day ? {} : { movedFrom: date.movedFrom }),
  };
}
