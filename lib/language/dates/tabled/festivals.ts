import type { Day } from '../days.ts';
import { dayOf, monthOf, yearOf } from '../days.ts';
import { easter } from '../feasts.ts';

export { easter };

export interface Stretch {
  first: Day;
  last: Day;
  /** The end of a period: until that, it is not over before its last day. */
  ending?: true;
  /** Holidays of many kinds: a date only behind "after", "until" or "before". */
  common?: true;
}

/** The days of a festival that, on a day, are not over yet: the present ones or the next. */
export type Festival = (today: Day) => Stretch;

function notOver(inYear: (year: number) => Stretch): Festival {
  return (today) => {
    const year = yearOf(today);
    const lasting = [year - 1, year].map(inYear).find((one) => one.last >= today);
    return lasting ?? inYear(year + 1);
  };
}

/** Days from and to, counted from Easter Sunday. */
export function fromEaster(first: number, last = first): Festival {
  return notOver((year) => ({ first: easter(year) + first, last: easter(year) + last }));
}

/** From a day of the year to another; one that is earlier in the year lies in the next one. */
export function yearly(month: number, date: number, toMonth = month, toDate = date): Festival {
  return notOver((year) => ({
    first: dayOf(year, month, date),
    last: dayOf(toMonth < month ? year + 1 : year, toMonth, toDate),
  }));
}

/** "The holidays" without more: those of the summer from spring on, else those of the year's turn. */
export function holidays(summer: Festival, winter: Festival): Festival {
  return (today) => (monthOf(today) >= 4 && monthOf(today) <= 8 ? summer : winter)(today);
}

/** The same, as a name for so many days that only some words make it a date. */
export function common(festival: Festival): Festival {
  return (today) => ({ ...festival(today), common: true });
}

/** A festival that is the end of something: the last month of a year. */
export function ending(festival: Festival): Festival {
  return (today) => ({ ...festival(today), ending: true });
}
