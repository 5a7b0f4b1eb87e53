import type { Due } from '../time/due.ts';
import { dayAt } from '../time/local-day.ts';
import { findInSentence } from './dates/in-sentence.ts';
import { ownWords } from './newest-words.ts';
import { askSaid } from './outgoing/asks.ts';
import { withoutFalseLeads } from './outgoing/false-leads.ts';
import { plainInPlace, sentenceSpans } from './outgoing/sentence-spans.ts';
import { dueOf, isPast } from './typed-date.ts';
import type { DateContext } from './typed-date.ts';

/**
 * The date or interval a sentence names, as a due in the zone of the context; undefined when it
 * names none or one that is past. A span that ends on a free day moves, a named day does not.
 */
export function dateInSentence(sentence: string, context: DateContext): Due | undefined {
  const { now, zone, workingDays } = context;
  const found = findInSentence(sentence, { today: dayAt(now, zone), workingDays });
  if (found === undefined) return undefined;
  const due = dueOf(found.reading, found.hours, zone);
  return isPast(due, now) ? undefined : due;
}

/**
 * Finds the sentence of a draft that asks permission to come back, however freely it was worded, and
 * the day it proposes. Of several the last with a day counts, else the last; the open question ("When
 * would be a good time ...?") has none. Quoted history is not read.
 */
export function findAsk(
  bodyText: string,
  context: DateContext,
): { quote: string; due?: Due } | undefined {
  let found: { quote: string; due?: Due } | undefined;
  const words = ownWords(bodyText);
  for (const { from, to } of sentenceSpans(words)) {
    const sentence = words.slice(from, to).replace(/\s+/g, ' ');
    if (askSaid(plainInPlace(sentence))?.what !== 'come-back') continue;
    const due = dateInSentence(withoutFalseLeads(sentence), context);
    if (due !== undefined) found = { quote: sentence, due };
    else if (found?.due === undefined) found = { quote: sentence };
  }
  return found;
}
