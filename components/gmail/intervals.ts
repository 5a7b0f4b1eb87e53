import { longDay } from '../../lib/text/dates.ts';
import { countText, text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { dueAfter, SPANS } from '../../lib/time/span.ts';
import type { Span } from '../../lib/time/span.ts';
import type { Asked, Time } from './types.ts';

/** An interval as it is kept between uses, such as `2 week`. */
export type Interval = string;
const named = (span: Span): Interval => `${span.n} ${span.unit}`;

export const THREAD_INTERVALS: readonly Interval[] = SPANS.map(named);
export const COMPOSE_INTERVALS: readonly Interval[] = THREAD_INTERVALS.slice(0, 4);
/** Two weeks first: it is what is meant unless another is chosen. */
export const ASK_INTERVALS: readonly Interval[] = ['2 week', '1 week', '1 month', '3 month'];

const COUNTED = { day: 'span_day', week: 'span_week', month: 'span_month', year: 'span_year' };
const ASKED: Record<Interval, string> = {
  '1 week': 'ask_in_1_week',
  '2 week': 'ask_in_2_week',
  '1 month': 'ask_in_1_month',
  '3 month': 'ask_in_3_month',
};

function spanOf(interval: Interval): Span {
  return SPANS.find((span) => named(span) === interval) ?? { n: 2, unit: 'week' };
}

/** "2 weeks". */
export function intervalText(interval: Interval): string {
  const span = spanOf(interval);
  return countText(COUNTED[span.unit], span.n);
}

/** "in two weeks", as a person would write it. */
export function askSpanText(interval: Interval): string {
  return text(ASKED[interval] ?? 'ask_in_2_week');
}

export function today(time: Pick<Time, 'now' | 'zone'>): string {
  return dayAt(time.now, time.zone);
}

export function dueIn(interval: Interval, time: Time): Due {
  return dueAfter(spanOf(interval), today(time), time.zone, time.workingDays);
}

/** Says that a day moved off a free one, "Sunday is free: Monday 7 December"; else the day alone. */
export function movedText(due: Due, day: string): string {
  const said = longDay(due.day, day);
  if (!due.movedFrom) return said;
  return text('moved_to_working_day', longDay(due.movedFrom, day), said);
}

/** The sentence that asks permission after an interval, with the real day in it. */
export function ask(interval: Interval, time: Time, wording?: string): Asked {
  const due = dueIn(interval, time);
  const day = longDay(due.day, today(time));
  const span = askSpanText(interval);
  // Filled by functions, since `$&` in a replacement text would mean something.
  const sentence =
    wording?.replaceAll('{span}', () => span).replaceAll('{date}', () => day) ??
    text('ask_sentence', span, day);
  const dated = wording === undefined || /\{(span|date)\}/.test(wording);
  return dated ? { sentence, due, span: interval } : { sentence };
}
