import type { Lead } from '../../types.ts';
import { workingFrom } from '../days.ts';
import type { Day } from '../days.ts';
import type { Page, PageMeaning } from './page.ts';
import type { Bound } from './readers.ts';

/** The day to come back on, and the free day it was moved off. */
export interface Aim {
  aim: Day;
  movedFrom?: Day;
}

/** The first working day once the words are over; a span is over on the day it is counted to. */
export function pastLast({ workingDays }: Page, { manner, last }: PageMeaning): Aim {
  if (manner !== 'span') return { aim: workingFrom(last + 1, workingDays) };
  const aim = workingFrom(last, workingDays);
  return aim === last ? { aim } : { aim, movedFrom: last };
}

/** The day to come back on, by the word before the date. */
export function aimOf(page: Page, { meaning }: Bound, lead: Lead | undefined): Aim {
  const { workingDays } = page;
  const moved = (day: Day): Aim => {
    const aim = workingFrom(day, workingDays);
    return aim === day ? { aim } : { aim, movedFrom: day };
  };
  // "Until September" is over when it begins, "until the end of September" when it ends.
  const begins = meaning.manner === 'period' && !meaning.ending && meaning.first > page.today;
  if (lead === 'until' && meaning.vague)
    return moved(Math.floor((meaning.first + meaning.last) / 2));
  if (lead === 'through' || lead === 'after' || (lead === 'until' && !begins))
    return pastLast(page, meaning);
  const { aim, movedFrom } = meaning;
  return { aim, ...(movedFrom === undefined ? {} : { movedFrom }) };
}

/** "Two weeks ago", "since Monday": looked back at. What day it was matters to nobody. */
export function turnedBack(page: Page, { meaning, lead }: Bound): PageMeaning {
  const day = page.today - 1;
  const back = lead === 'ago' || (lead === 'since' && meaning.first > page.today);
  return back ? { ...meaning, first: day, last: day, aim: day } : meaning;
}
