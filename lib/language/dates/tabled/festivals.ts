import type { Day } from '../days.ts';
import { dayOf, monthOf, yearOf } from '../days.ts';
import { easter } from '../feasts.ts';
import type { PhraseTable } from '../phrase-table.ts';
import { phrases } from './lists.ts';

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
function ending(festival: Festival): Festival {
  return (today) => ({ ...festival(today), ending: true });
}

const SUMMER = yearly(7, 1, 8, 31);
const TURN = yearly(12, 24, 1, 1);

const DAYS = {
  easter: fromEaster(-2, 1),
  easterHolidays: fromEaster(-7, 7),
  goodFriday: fromEaster(-2),
  pentecost: fromEaster(49, 50),
  ascension: fromEaster(39),
  carnival: fromEaster(-52, -46),
  christmas: yearly(12, 24, 12, 26),
  christmasHolidays: yearly(12, 23, 1, 6),
  feastDays: holidays(fromEaster(-2, 1), TURN),
  newYear: yearly(12, 31, 1, 1),
  betweenYears: yearly(12, 27, 12, 31),
  yearBegins: yearly(1, 2, 1, 31),
  yearEnds: ending(yearly(12, 1, 12, 31)),
  summer: SUMMER,
  holidays: common(holidays(SUMMER, TURN)),
  backToSchool: yearly(9, 1, 9, 15),
  epiphany: yearly(1, 6),
  allSaints: yearly(11, 1),
};

type Name = keyof typeof DAYS;

/** The festivals of a language by their names, and those that lie on other days there. */
export function festivals(
  names: Readonly<Partial<Record<Name, string>>>,
  own: Readonly<Partial<Record<Name, Festival>>> = {},
): PhraseTable<Festival> {
  const days: Readonly<Record<string, Festival>> = { ...DAYS, ...own };
  return phrases(
    Object.entries(names).flatMap(([name, list]) => {
      const festival = days[name];
      return festival === undefined ? [] : [[list, festival] as const];
    }),
  );
}
