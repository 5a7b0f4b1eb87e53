import { addDays, dayAt } from '../../time/local-day.ts';
import type { DateSpan, LanguageContext } from '../types.ts';
import { worth } from './date-worth.ts';
import type { Hit } from './find-phrases.ts';
import { place } from './placed-date.ts';
import { isRequested } from './requested-date.ts';
import type { Words } from './words.ts';

/** Up to this many days ahead a day to call is an invitation; beyond, it is asked to wait for. */
const SOON = 14;

/** What a text says of waiting for a day. */
export interface Wait {
  /** How much speaks for a day to come back on. */
  worth: number;
  /** It lies so far ahead that it is one to wait for. */
  far: boolean;
  /** They ask to be contacted on it. */
  asked: boolean;
  /** There are dates at all, of whatever. */
  dated: boolean;
  /** They say yes at the beginning: to a day that was proposed. */
  assents: boolean;
}

/** "Sure, follow up in a month." */
const YES =
  /^(?:yes|yep|yeah|sure|fine|okay|absolutely|certainly|definitely|agreed|works|perfect|great|good)$/;
/** An answer says yes within its first words. */
const ANSWER = 7;

/** What a text says of waiting for a day, were it about that. */
export function waitAsked(
  words: Words,
  hits: readonly Hit[],
  dates: readonly DateSpan[],
  context: LanguageContext,
): Wait {
  const today = dayAt(context.now, context.zone);
  const wait: Wait = {
    worth: 0,
    far: false,
    asked: false,
    dated: dates.length > 0,
    assents: words.word.slice(0, ANSWER).some((word) => YES.test(word)),
  };
  for (const one of place(words, dates)) {
    const { past, day, start, lead } = one.date;
    if (past || day < today || lead === 'since') continue;
    const value = worth(one, 'call-back-later', { words, hits });
    if (value <= wait.worth) continue;
    wait.worth = value;
    wait.far = start > addDays(today, SOON);
    wait.asked = isRequested(one, words, hits);
  }
  return wait;
}
