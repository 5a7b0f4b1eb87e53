import { addDays, weekday } from '../../time/local-day.ts';
import type { LocalDay } from '../../time/due.ts';
import { COUNT, countOf } from './numbers.ts';
import { WEEKDAY, weekdayOf } from './names.ts';
import type { Reader } from './reading.ts';

const ON = '(?:on |by |from |around |about |until |till |for )?';
const PLAIN = new RegExp(`^${ON}(this |this coming |coming |next |the following )?(${WEEKDAY})$`);
const NEXT_WEEK = new RegExp(
  `^${ON}(?:(${WEEKDAY}) (?:of )?next week|next week (?:on )?(${WEEKDAY}))$`,
);
const WEEKS_ON = new RegExp(
  `^${ON}(?:(${WEEKDAY}) week|(?:in )?(${COUNT}) weeks? (?:from|after) (?:this )?(${WEEKDAY}))$`,
);

/** The next such weekday after a day. */
function following(day: LocalDay, wanted: number): LocalDay {
  return addDays(day, ((wanted - weekday(day) + 6) % 7) + 1);
}

/** Monday of the calendar week after a day's own. */
export function nextMonday(day: LocalDay): LocalDay {
  return addDays(day, 8 - weekday(day));
}

/**
 * "Thursday" is the next one after today, "this Thursday" may be today, "next Thursday" lies in the
 * next calendar week; "Monday week" and "a week from Monday" are a week after the next Monday.
 */
export const readWeekday: Reader = (phrase, { today }) => {
  const plain = PLAIN.exec(phrase);
  if (plain !== null) {
    const wanted = weekdayOf(plain[2] ?? '');
    if (wanted === undefined) return undefined;
    const which = plain[1]?.trim();
    if (which === 'next' || which === 'the following') {
      return { manner: 'weekday', day: addDays(nextMonday(today), wanted - 1) };
    }
    if (which === 'this' && wanted === weekday(today)) return { manner: 'weekday', day: today };
    return { manner: 'weekday', day: following(today, wanted) };
  }
  const nextWeek = NEXT_WEEK.exec(phrase);
  if (nextWeek !== null) {
    const wanted = weekdayOf(nextWeek[1] ?? nextWeek[2] ?? '');
    if (wanted === undefined) return undefined;
    return { manner: 'weekday', day: addDays(nextMonday(today), wanted - 1) };
  }
  const weeksOn = WEEKS_ON.exec(phrase);
  if (weeksOn !== null) {
    const wanted = weekdayOf(weeksOn[1] ?? weeksOn[3] ?? '');
    const weeks = weeksOn[2] === undefined ? 1 : countOf(weeksOn[2]);
    if (wanted === undefined || weeks === undefined || weeks > 520) return undefined;
    return { manner: 'weekday', day: addDays(following(today, wanted), 7 * weeks) };
  }
  return undefined;
};
