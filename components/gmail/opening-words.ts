import type { AgendaItem } from '../../lib/policy/types.ts';
import { longDay, longDue } from '../../lib/text/dates.ts';
import { countText, text } from '../../lib/text/text.ts';
import type { Due, LocalDay } from '../../lib/time/due.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { spanBetween } from '../../lib/time/span.ts';
import { today } from './intervals.ts';
import { owningText } from './owning-words.ts';
import type { Time } from './types.ts';

const IN = { week: 'in_week', month: 'in_month', year: 'in_year' };

/**
 * Whether what they asked for or allowed is due, or what I promised is late, so that a mail may begin
 * with it.
 */
export function isOpening({ kind, by, original }: AgendaItem, time: Time): boolean {
  if (kind === 'owed') return original.day < today(time);
  return kind === 'asked-for' && by === 'them' && original.day <= today(time);
}

/**
 * What they asked for or allowed, as the user would begin a mail with it: "On Friday 20 November you
 * asked me to call in six months." The span is told where the day was a whole one away; else the day.
 * Of a promise that is late, the line that owns it.
 */
export function openingText(item: AgendaItem, time: Time): string {
  const { kind: what, original, since, channel, allowed } = item;
  if (what === 'owed') return owningText(original, today(time));
  const said = dayAt(Date.parse(since), time.zone);
  const kind = allowed ? 'allowed' : channel === 'call' ? 'call' : 'wait';
  const apart = spanWords(said, original);
  const when = apart ?? longDue(original, today(time));
  return text(`open_${kind}_${apart ? 'span' : 'day'}`, longDay(said, today(time)), when);
}

/** How far off the day was when they named it, where that is told in a few words: "in six months". */
function spanWords(said: LocalDay, due: Due): string | undefined {
  if (due.day === said) return text('that_day');
  // An hour is not to be left out.
  if (due.time ?? due.part) return undefined;
  const span = spanBetween(said, due.movedFrom ?? due.day);
  return span && countText(IN[span.unit], span.n, numberWord(span.n));
}

/** "six"; figures where numbers are no longer spelled out. */
function numberWord(n: number): string {
  return text('number_words').split(' ')[n - 1] ?? String(n);
}
