import type { LocalDay } from '../../time/due.ts';
import { fromLocalDay, toLocalDay } from './days.ts';
import { datesIn } from './seen-dates.ts';
import type { Manner } from './meaning.ts';
import { foundOf } from './reading.ts';
import type { Found } from './reading.ts';
import { tokensOf } from './scan.ts';

/** What tells most: a day by its date before a weekday, both before a span and a period. */
const FIRMNESS: readonly Manner[] = ['named', 'weekday', 'relative', 'span', 'period'];

const rank = (manner: Manner): number => FIRMNESS.indexOf(manner);

/** The local day of the person who writes, and the days worked, 1 Monday to 7 Sunday. */
interface Reference {
  today: LocalDay;
  workingDays: readonly number[];
}

/** A sentence is read up to here. */
const LONGEST = 2000;

/**
 * The date a sentence names, with its hours: of several the one that is told most exactly, of equal
 * ones the first. A time without a day is none.
 */
export function findInSentence(sentence: string, reference: Reference): Found | undefined {
  const scan = {
    tokens: tokensOf(sentence.slice(0, LONGEST)),
    today: fromLocalDay(reference.today),
    minute: 0,
    workingDays: reference.workingDays,
    fiscalStart: 1,
    hemisphere: 'north' as const,
  };
  const seen = datesIn(scan).filter(({ meaning }) => meaning.clockOnly !== true);
  const [best] = seen.toSorted(
    (a, b) => rank(a.meaning.manner) - rank(b.meaning.manner) || a.index - b.index,
  );
  if (best === undefined) return undefined;
  const found = foundOf(best);
  if (best.meaning.ending !== true || best.lead !== undefined) return found;
  // "At the end of January" is its last day, free or not, where the user proposes it.
  return { ...found, reading: { ...found.reading, day: toLocalDay(best.end) } };
}
