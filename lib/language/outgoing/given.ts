import type { DateSpan, LanguageContext, PromiseFound, Span } from '../types.ts';
import { channelOf } from './acts.ts';
import type { Here } from './here.ts';
import { dateWithin, dueOfDate, isBy } from './promised-date.ts';

/** The date that belongs to an act. */
export function dateOfAct(here: Here, { from, to }: Span): DateSpan | undefined {
  const { plain } = here.sentence;
  // "I'll call you - Tuesday at ten": behind the dash stands nothing but the day.
  const dash = /^(?: [-–—]+ |: )(?:on |by |at )?/.exec(plain.slice(to, to + 10))?.[0].length ?? -1;
  return (
    dateWithin(plain, here.dates(), { from, to }) ??
    dateWithin(plain, here.dates(), { from: to, to: to + dash + 1 })
  );
}

/** The promise of a clause, for a date. */
export function promised(
  here: Here,
  clause: Span,
  act: Span,
  date: DateSpan,
  context: LanguageContext,
): PromiseFound {
  const { plain, from } = here.sentence;
  const by = isBy(plain, date);
  const channel = channelOf(plain.slice(act.from, act.to));
  return {
    from: from + clause.from,
    to: from + clause.to,
    quote: here.raw.slice(clause.from, clause.to),
    due: dueOfDate(date, by, context),
    by,
    ...(channel && { channel }),
  };
}
