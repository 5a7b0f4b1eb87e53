import type { DateSpan, LanguageContext, PromiseFound, Span } from '../types.ts';
import { channelNamed } from './channel.ts';
import type { Here } from './here.ts';
import { dateWithin, dueOfDate, isBy } from './promised-date.ts';

/** The date that belongs to an act which reaches up to `to`. */
export function dateOfAct(here: Here, act: Span, to: number): DateSpan | undefined {
  const { plain } = here.sentence;
  const own = dateWithin(plain, here.dates(), { from: act.from, to });
  // "I'll call you - Tuesday at ten": behind the dash stands nothing but the day.
  return own ?? dateWithin(plain, here.dates(), { from: to, to: to + dashAt(plain, to) });
}

function dashAt(plain: string, place: number): number {
  const dash = /^(?: [-–—]+ |: )(?:on |by |at )?/.exec(plain.slice(place, place + 10));
  return dash === null ? 0 : dash[0].length + 1;
}

/** The promise of a clause, for a date. */
export function promised(
  here: Here,
  clause: Span,
  date: DateSpan,
  context: LanguageContext,
): PromiseFound {
  const { plain } = here.sentence;
  const by =
    isBy(plain, date) ||
    /\b(?:give|allow|grant) (?:me|us) (?!to\b|an? (?:\w+ )?(?:call|ring|shout|buzz|bell|chance|hand)\b)|\blet me have (?:until|till)\b/.test(
      plain.slice(0, date.to),
    );
  const channel = channelNamed(plain.slice(clause.from, clause.to));
  const { from } = here.sentence;
  return {
    from: from + clause.from,
    to: from + clause.to,
    quote: here.raw.slice(clause.from, clause.to),
    due: dueOfDate(date, by, context),
    by,
    ...(channel && { channel }),
  };
}
