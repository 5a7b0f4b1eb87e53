import { dayAt } from '../../../time/local-day.ts';
import { wallAt } from '../../../time/zone.ts';
import type { DateSpan, LanguageContext, Lead } from '../../types.ts';
import { fromLocalDay, toLocalDay } from '../days.ts';
import { isAway, ruledOut } from './absence.ts';
import { aimOf, pastLast, turnedBack } from './aim.ts';
import type { Aim } from './aim.ts';
import { readBound } from './bound.ts';
import type { DateWords, TabledLead } from './date-words.ts';
import type { Page } from './page.ts';
import type { Bound } from './readers.ts';
import { mayBegin } from './starters.ts';
import { tabledTokens } from './tokens.ts';

/** Leads that all languages know; the others are settled here. */
const LEADS: ReadonlySet<TabledLead | undefined> = new Set<TabledLead>([
  'on',
  'by',
  'until',
  'through',
  'after',
  'before',
  'from',
  'within',
  'since',
  'around',
]);

function spanOf(page: Page, text: string, index: number, bound: Bound): DateSpan {
  const { tokens, today } = page;
  const from = tokens[index]?.from ?? 0;
  const to = tokens[bound.to - 1]?.to ?? from;
  const meaning = turnedBack(page, bound);
  const past = bound.lead === 'since' || meaning.last < today;
  const lead = LEADS.has(bound.lead) ? (bound.lead as Lead) : undefined;
  const open = lead === undefined || lead === 'on' || lead === 'around';
  const away =
    open &&
    meaning.manner !== 'span' &&
    (ruledOut(page, index, bound) || isAway(page, index, bound.to));
  const { aim, movedFrom }: Aim = past
    ? { aim: meaning.aim }
    : away
      ? pastLast(page, meaning)
      : aimOf(page, { ...bound, meaning }, lead);
  const after = lead === 'after' && !past;
  return {
    from,
    to,
    quote: text.slice(from, to),
    // A date without a word before it stands on its day: whether it is an absence was settled above.
    lead: lead ?? 'on',
    start: toLocalDay(after ? meaning.last + 1 : meaning.first),
    end: toLocalDay(after ? Math.max(aim, meaning.last + 1) : meaning.last),
    day: toLocalDay(aim),
    ...(movedFrom === undefined ? {} : { movedFrom: toLocalDay(movedFrom) }),
    ...bound.hours,
    manner: meaning.manner,
    past,
  };
}

/**
 * Finds the dates of a text by the words of its language, in their order, none inside another. The
 * day of the message is that of the context in its zone. Reads the first 20,000 characters, in time
 * that grows in a straight line; never throws.
 */
export function findTabledDates(
  text: string,
  words: DateWords,
  context: LanguageContext,
): DateSpan[] {
  const { now, zone, workingDays, fiscalStart, hemisphere } = context;
  const page: Page = {
    tokens: tabledTokens(text, words),
    today: fromLocalDay(dayAt(now, zone)),
    minute: Math.floor(wallAt(now, zone) / 60_000) % 1440,
    workingDays,
    fiscalStart,
    hemisphere,
    words,
  };
  const found: DateSpan[] = [];
  for (let index = 0; index < page.tokens.length; index += 1) {
    const bound = mayBegin(page, index) ? readBound(page, index) : undefined;
    if (bound === undefined) continue;
    found.push(spanOf(page, text, index, bound));
    index = bound.to - 1;
  }
  return found;
}
