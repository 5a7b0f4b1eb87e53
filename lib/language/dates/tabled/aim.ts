import type { Lead } from '../../types.ts';
import { workingFrom } from '../days.ts';
import type { Day } from '../days.ts';
import { oneDay } from '../meaning.ts';
import { lastYear } from './figures.ts';
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
  switch (lead) {
    case 'until':
      if (meaning.vague) return moved(Math.floor((meaning.first + meaning.last) / 2));
      // "Until September" is over when it begins, "until the end of September" when it ends.
      if (meaning.manner === 'period' && !meaning.ending && meaning.first > page.today) break;
      return pastLast(page, meaning);
    case 'through':
    case 'after':
      return pastLast(page, meaning);
    case 'before':
    case 'within':
    case 'by':
    case 'from':
    case 'on':
    case 'since':
    case 'around':
    case undefined:
  }
  const { aim, movedFrom } = meaning;
  return { aim, ...(movedFrom === undefined ? {} : { movedFrom }) };
}

/** "Two weeks ago", "since Monday": looked back at. */
export function turnedBack(page: Page, { meaning, lead }: Bound): PageMeaning {
  const { today } = page;
  if (lead === 'ago') {
    const back = today - (meaning.aim - today);
    return { ...meaning, first: back, last: back, aim: back };
  }
  if (lead === 'since' && meaning.first > today && meaning.manner !== 'span') {
    if (meaning.manner === 'weekday')
      return { ...meaning, ...oneDay(meaning.to, meaning.first - 7, 'weekday') };
    const back = lastYear(page, meaning.first);
    return { ...meaning, first: back, last: back, aim: back };
  }
  return meaning;
}
