import { findDates } from '../dates/find-dates.ts';
import type { AskPermission, DateSpan, LanguageContext, PromiseFound, Span } from '../types.ts';
import { asksIn } from './asks.ts';
import { withoutFalseLeads } from './false-leads.ts';
import { openDays } from './open-days.ts';
import { promisesIn } from './promises.ts';
import type { Here } from './here.ts';
import { sentenceSpans } from './sentence-spans.ts';
import type { Sentence } from './sentence-spans.ts';
import { wordsInPlace } from './words-in-place.ts';

/** What a draft says about when and how I will be in touch. */
export interface DraftReading {
  /** Dates I give: "I'll call you Tuesday at 10". */
  promises: PromiseFound[];
  /** Permission I ask: "Would it be ok if I checked back in two weeks?" */
  asks: AskPermission[];
}

function datesOf(words: string, context: LanguageContext): DateSpan[] {
  const dates = findDates(words, context);
  return dates.length > 0 ? dates : openDays(words, context);
}

function hereOf(
  text: string,
  sentence: Sentence,
  next: string,
  before: Here | undefined,
  context: LanguageContext,
): Here {
  const raw = text.slice(sentence.from, sentence.to);
  let dates: DateSpan[] | undefined;
  return {
    sentence,
    raw,
    next,
    dates: () => (dates ??= datesOf(withoutFalseLeads(raw.replace(/\s/g, ' ')), context)),
    // Only what stands right before matters; a longer chain would keep the whole draft.
    before: before && { ...before, before: undefined },
  };
}

/** A clause without the words that join it to others; its quote on one line. */
function placed<T extends Span & { quote: string }>(words: string, found: T): T {
  const said = words.slice(found.from, found.to);
  const lead = /^[\s,;:.–—-]*(?:(?:and|but|so|also|or)\s)?/i.exec(said)?.[0].length ?? 0;
  const kept = said.slice(lead).replace(/[\s,;–—-]+(?:(?:and|then|but|or|&)\s*)?$/i, '');
  const from = found.from + lead;
  return { ...found, from, to: from + kept.length, quote: kept.replace(/\s+/g, ' ') };
}

/**
 * Reads what the user wrote in a draft: the dates they give and the permission they ask, each with
 * its words on one line, their place in the draft (UTF-16 offsets) and its due in the zone of the context.
 * Quoted and forwarded text is not read, nor anything after the first 20,000 characters. Never
 * throws; linear in the length of the draft.
 */
export function readDraft(text: string, context: LanguageContext): DraftReading {
  const words = wordsInPlace(text);
  const sentences = sentenceSpans(words);
  const promises: PromiseFound[] = [];
  const asks: AskPermission[] = [];
  let before: Here | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const here = hereOf(words, sentence, sentences[index + 1]?.plain ?? '', before, context);
    const given = promisesIn(here, context);
    for (const { offer, ...promise } of given) {
      if (!offer) promises.push(placed(words, promise));
    }
    asks.push(...asksIn(here, given, context).map((ask) => placed(words, ask)));
    before = here;
  }
  return { promises, asks };
}
