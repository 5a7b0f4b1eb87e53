import type { Due } from '../../time/due.ts';
import { findDates } from '../dates/find-dates.ts';
import type { DateSpan, LanguageContext, Span } from '../types.ts';

/** Firmer last: what tells a day most exactly. */
const FIRMNESS = 'period span relative weekday named';

/** "the March numbers", "your Thursday demo": a date that only describes something. */
const DESCRIBED_BY = /\b(?:the|your|our|my|an?|that|this) (?:new |final |last |revised )?$/;
const A_THING =
  /^ ?-?(?!(?:a[nst]|b[yu]t?|or|and|on|in|to|for|so|with|i[fst]?|when|once|unless|then|around|about|before|after|from|of|latest|week|next|this|instead|too|because|since|please|we|you|which|via|\w+noon|evening|morning|first|end|sharp|again|\w+ly|just)\b)[a-z]/;
/** A date after these is that of something else. */
const ABOUT =
  /\b(?:(?<!(?:ready|done|aiming|shooting) )for|re|(?<!week |end |middle |beginning |start |half )of|dated|from|since|last|(?:from|for) (?:the|your|our|my|that|this) (?:\w+ ){0,2}?\w+(?: on| at)?|(?:(?:discuss|promis|mention|agre|ask|request|receiv|call|plann|schedul|talk)ed|said|met|(?<!\b(?:be|it|them) )sent|spoke|due|(?:expir|start|beginn|happen|end|arriv)ing|held|(?:start|end|begin|expire)s)(?: (?:about|it|this|you|me))?(?: on| for| at| by| in)?|about|is|are|was|were|every|each|throughout|during|all|between|week of the) $/;
const FOR_DAY = /\b(?:ready|done|aiming|shooting) $/;
const CORRECTED = /\b(?:sorry|i mean|make that|rather|actually|scratch that|correction)\b/;
/** What says a day more exactly stands right behind it: "in two weeks, around Monday 7 December". */
const SAYS_AGAIN =
  /^[\s,(:–—-]*(?:(?:that is|i\.?e\.?|say|so|probably|likely|on|around|about|the)[\s,.]*){0,3}$/;
/** What makes a day the last one, beside it or in its words. */
const BOUND =
  /\bby (?:the |this |next |end of )*$|\b(?:before|within|until|till|no(?:t)? later than|not after|(?:in|over) the next|in time for|ahead of|prior to|eod|eow|eom|cob|end of (?:the )?(?:day|business|play)|close of|latest|or (?:sooner|earlier))\b/;

function describes(plain: string, date: DateSpan): boolean {
  const after = plain.slice(date.to, date.to + 30);
  if (date.quote.endsWith("'s") || /^'s (?!latest|end)/.test(after)) return true;
  const article =
    DESCRIBED_BY.test(plain.slice(0, date.from)) ||
    (date.manner !== 'named' && /^(?:\w+ )?(?:the|your|our|this|an?|that) /i.test(date.quote));
  return article && A_THING.test(after) && !/ (?:week|month|day|hour)s?$/.test(date.quote);
}

/** Whether the date can be the day of an act beside it. */
function serves(plain: string, date: DateSpan, open: boolean): boolean {
  if (date.past || (!open && /^(?:since|until|through)$/.test(date.lead ?? ''))) return false;
  if (
    /\b(?:yesterday|last|ago|(?:this|the) (?:calendar )?year|once)\b|^(?:from|of|all|throughout|beginning|starting|as of|every|each) /i.test(
      date.quote,
    )
  )
    return false;
  if (/^for /i.test(date.quote) && !FOR_DAY.test(plain.slice(0, date.from))) return false;
  return (
    !ABOUT.test(plain.slice(Math.max(0, date.from - 70), date.from)) && !describes(plain, date)
  );
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
    if (/^[\s,]*or (?:on |by |maybe )?$/.test(between)) chosen = { ...chosen, end: date.end };
    else if (
      CORRECTED.test(between) ||
      (SAYS_AGAIN.test(between) &&
        (/[a-z]/.test(between.replace(/\b(?:on|the)\b/g, '')) ||
          FIRMNESS.indexOf(date.manner) > FIRMNESS.indexOf(chosen.manner)))
    )
      chosen = date;
  }
  if (chosen === undefined) return undefined;
  // The day as named: that of a return from an absence is none of an act's own.
  const { lead, movedFrom, start, end, day } = chosen;
  return day > end && lead !== 'after' && movedFrom === undefined
    ? { ...chosen, day: start }
    : chosen;
}

/** "I'll send it this week": kept by anything up to its last day. */
const REST = /^this (?:week|month|quarter|year)$/i;

/** Whether a day is only the upper bound: "by Friday", "within two weeks". */
export function isBy(plain: string, { lead, from, to, quote }: DateSpan): boolean {
  // "I'll stop by on Tuesday" is no bound.
  const before = plain
    .slice(Math.max(0, from - 24), from)
    .replace(/\b(?:stop|come|drop|swing|pop)\w* by/, '');
  return (
    lead === 'by' ||
    REST.test(quote) ||
    BOUND.test(before) ||
    BOUND.test(plain.slice(from, to + 16)) ||
    /\b(?:give|allow|grant|let) (?:me|us) (?:have )?(?:un)?(?:till?|an?|two|three|about) /.test(
      plain.slice(0, to),
    )
  );
}

/** The due of a date I gave; one that is only an upper bound has its last day. */
export function dueOfDate(said: DateSpan, by: boolean, context: LanguageContext): Due {
  // "Before the end of the week" and "before noon" bound as "by" does; "before Friday" is the day before.
  const ends = said.lead === 'before' && (said.time !== undefined || /\bend\b/i.test(said.quote));
  const date = (ends && findDates(said.quote.replace(/^before/i, 'by'), context)[0]) || said;
  const { time, part, movedFrom, end } = date;
  const day = REST.test(date.quote) ? end : date.day;
  return {
    day,
    ...(time && { time }),
    ...(part && { part }),
    zone: context.zone,
    ...(end > day && !by && { until: end }),
    ...(movedFrom && day === date.day && { movedFrom }),
  };
}
