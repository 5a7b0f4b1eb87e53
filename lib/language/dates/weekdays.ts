import { clockAt } from './clock.ts';
import { mondayOf, monthStart, weekdayOf } from './days.ts';
import type { Day } from './days.ts';
import { oneDay } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { monthAt } from './months.ts';
import { nthAt } from './numbers.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { following, nameAt } from './weekday-names.ts';
import { severalOn, weekAfterName } from './weeks-of-weekdays.ts';
import { MONTH, WEEKDAY } from './words.ts';

/** Words that say which weekday is meant. */
const WHICH = phraseTable<'next' | 'this' | 'coming' | 'last' | 'past'>([
  ['the? next/following', 'next'],
  ['this | this very', 'this'],
  [
    `
      this coming | coming | the coming | this next | this upcoming | upcoming | the upcoming`,
    'coming',
  ],
  ['last | the last | the previous | previous', 'last'],
  ['this past | past | the past | this last', 'past'],
]);

function whichOne(today: Day, wanted: number, which: string | undefined): Day {
  switch (which) {
    case 'next':
      return mondayOf(today) + 7 + wanted - 1;
    case 'last':
      return mondayOf(today) - 7 + wanted - 1;
    case 'past':
      return following(today, wanted) - (weekdayOf(today) === wanted ? 14 : 7);
    case 'this':
      return wanted === weekdayOf(today) ? today : following(today, wanted);
    default:
      return following(today, wanted);
  }
}

/** "the first Monday of October", "last Friday of the month", "2nd Tuesday in March". */
function nthWeekday(scan: Scan, index: number): Meaning | undefined {
  const start = past(scan, index, 'the');
  const last = wordAt(scan, start) === 'last';
  const nth = last ? { to: start + 1, n: 5 } : nthAt(scan, start);
  if (nth === undefined || nth.n > 5) return undefined;
  const wanted = WEEKDAY.get(wordAt(scan, nth.to));
  if (wanted === undefined) return undefined;
  // "The first Monday 1pm to 3pm of next month".
  const clock = clockAt(scan, nth.to + 1);
  const owner = clock?.to ?? nth.to + 1;
  if (!/^(?:of|in)$/.test(wordAt(scan, owner))) return undefined;
  const month = monthAt(scan, owner + 1);
  if (month === undefined) return undefined;
  const find = (first: Day): Day => {
    const end = monthStart(first, 1) - 1;
    return last
      ? end - ((weekdayOf(end) - wanted + 7) % 7)
      : following(first - 1, wanted) + 7 * (nth.n - 1);
  };
  let day = find(month.first);
  if (month.open && day < scan.today)
    day = find(monthStart(month.first, MONTH.has(wordAt(scan, month.to - 1)) ? 12 : 1));
  return {
    ...oneDay(month.to, day, 'named'),
    ...(clock?.time && { time: clock.time }),
    ...(clock?.part && { part: clock.part }),
  };
}

/** "Tuesday or Wednesday", "Mon, Tue and Wed", "Thursday & Friday": the days named together. */
function listed(scan: Scan, meaning: Meaning): Meaning {
  const days = [meaning];
  let { to, last } = meaning;
  for (let more = 0; more < 6; more += 1) {
    let place = past(scan, to, ',');
    place = past(scan, place, 'and', 'or', '&', '/', '+');
    if (place === to) break;
    place = past(scan, past(scan, place, 'maybe', 'even', 'possibly'), 'on', 'this', 'by');
    const name = nameAt(scan, place, true);
    if (name === undefined) break;
    last = following(last, name.n);
    to = name.to;
    days.push({ ...oneDay(to, last, 'weekday'), from: place });
  }
  if (days.length === 1) return meaning;
  const week = weekAfterName(scan, to);
  const shift = week?.monday === undefined ? 0 : week.monday - mondayOf(meaning.first);
  const end = week?.monday === undefined ? to : week.to;
  const moved = days.map((day) => ({
    ...day,
    first: day.first + shift,
    aim: day.aim + shift,
    last: day.last + shift,
    to: day.to === to ? end : day.to,
  }));
  return { ...meaning, ...moved[0], to: end, last: last + shift, choices: moved };
}

/**
 * "Thursday" is the next one after today, "this Thursday" may be today, "next Thursday" lies in the
 * next calendar week; "Monday week" is a week after the next Monday.
 */
export const readWeekday: Reader = (scan, index) => {
  const early = nthWeekday(scan, index) ?? severalOn(scan, index);
  if (early !== undefined) return early;
  const which = phraseAt(WHICH, scan, index);
  const place = which?.to ?? index;
  const led =
    which !== undefined ||
    /^(?:on|by|until|through|before|after|from|since|around|this|next|to)$/.test(
      wordAt(scan, index - 1),
    );
  const name = nameAt(scan, place, led);
  if (name === undefined) return undefined;
  const week =
    which === undefined || which.value === 'this' ? weekAfterName(scan, name.to) : undefined;
  if (week?.monday !== undefined) {
    const to = wordAt(scan, name.to) === '(' ? past(scan, week.to, ')') : week.to;
    return oneDay(to, week.monday + name.n - 1, 'weekday');
  }
  const day = whichOne(scan.today, name.n, which?.value);
  if (week?.weeks !== undefined) return oneDay(week.to, day + 7 * week.weeks, 'weekday');
  if (which?.value === 'last' || which?.value === 'past') return oneDay(name.to, day, 'weekday');
  return listed(scan, oneDay(name.to, day, 'weekday'));
};
