import { mondayOf } from './days.ts';
import { oneDay, reckoned, stretch } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { BREAK, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { following } from './weekday-names.ts';
import { WEEKDAY } from './words.ts';

/** How many words may lie between a date and the words that lean on it. */
const NEAR = 16;

/** "the day after", "the week following", "that Monday", "the following Monday" after another date. */
export function leaningOn(scan: Scan, index: number, before: Meaning): Meaning | undefined {
  if (before.last < scan.today || before.clockOnly || index - before.to > NEAR) return undefined;
  const [first, second, third] = [0, 1, 2].map((n) => wordAt(scan, index + n));
  const weekday = WEEKDAY.get((first === 'that' ? second : third) ?? '');
  const day = first === 'the' && second === 'day' && /^(?:after|following)$/.test(third ?? '');
  const week = first === 'the' && second === 'week' && /^(?:after|following)$/.test(third ?? '');
  const named = weekday !== undefined && (first === 'that' || second === 'following');
  if (!day && !week && !named) return undefined;
  const to = index + (first === 'that' ? 2 : 3);
  // "The day after the meeting" leans on something else.
  if (!named && /^[a-z0-9]/.test(wordAt(scan, to))) return undefined;
  for (let place = before.to; place < index; place += 1) {
    if (wordAt(scan, place) === BREAK) return undefined;
  }
  if (named) return oneDay(to, following(before.last, weekday), 'weekday');
  if (day) {
    const next = before.last + 1;
    return reckoned(scan, to, next, next, next);
  }
  const monday = mondayOf(before.last) + 7;
  return stretch(scan, to, monday, monday + 4);
}
