import { dayIfAny, monthOf, monthStart, weekdayOf, yearOf } from './days.ts';
import type { Day } from './days.ts';
import { oneDay } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { nthAt } from './numbers.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { UNIT } from './words.ts';

/** What may follow a bare "the 5th" only where no day is meant: "the 5th floor". */
const NTH_OF_OTHER = new Set(
  'floor time times email emails e mail message attempt street st avenue ave grade person one day week month quarter half century round edition party place try year years party-person version anniversary birthday amendment generation gen row column page item point question reminder follow call meeting step hour inning hole man woman child draft level line chapter season part degree interview iteration phase batch and-final friday monday tuesday wednesday thursday saturday sunday weekend thing'.split(
    ' ',
  ),
);

function nthInMonth(first: Day, n: number): Day | undefined {
  return dayIfAny(yearOf(first), monthOf(first), n);
}

/** The next month's day of this number, from today on; with a weekday the next that falls on it. */
function nextNth(today: Day, n: number, weekday: number | undefined): Day | undefined {
  // "Thursday the 21st", written on the 27th of a month whose 21st was one.
  const gone = weekday === undefined ? undefined : nthInMonth(monthStart(today), n);
  if (gone !== undefined && gone < today && weekdayOf(gone) === weekday) {
    const next = nthInMonth(monthStart(today, 1), n);
    if (next === undefined || weekdayOf(next) !== weekday) return gone;
  }
  for (let ahead = 0; ahead <= (weekday === undefined ? 2 : 12); ahead += 1) {
    const day = nthInMonth(monthStart(today, ahead), n);
    if (day === undefined || day < today) continue;
    if (weekday === undefined || weekdayOf(day) === weekday) return day;
  }
  return undefined;
}

/** Words after which "the first" is a day, where nothing is counted by it. */
const LED = /^(?:on|by|until|after|from|before|through)$/;

/** How far ahead "Friday 4" may be the 4th; else it is an hour. */
const SOON = 40;

/** "on 15", "the 27", "Monday 21": a figure without its ending, where no thing is counted. */
function bareNumber(
  scan: Scan,
  index: number,
  start: number,
  weekday: number | undefined,
): { to: number; n: number } | undefined {
  const token = at(scan, start);
  if (!(token.n >= 1 && token.n <= 31) || token.word.length > 2 || token.nth) return undefined;
  const on = wordAt(scan, index - 1) === 'on';
  if (weekday === undefined && start === index && !on) return undefined;
  const next = at(scan, start + 1);
  if (
    /^[a-z0-9%$€£°]/.test(next.word) &&
    !/^(?:at|and|or|to|through|until|from|between|if|works?)$/.test(next.word)
  )
    return undefined;
  if (next.glued && at(scan, start + 2).glued) return undefined;
  if (weekday !== undefined && token.n <= 12) {
    const day = nextNth(scan.today, token.n, weekday);
    if (day === undefined || day > scan.today + SOON || /^(?:at|or|to|-)$/.test(next.word))
      return undefined;
  }
  return { to: start + 1, n: token.n };
}

/** "the 15th", "29th", "the 3rd of next month", "15th of the month". */
export function nthAlone(scan: Scan, index: number, weekday?: number): Meaning | undefined {
  const start = past(scan, index, 'the');
  const nth = nthAt(scan, start) ?? bareNumber(scan, index, start, weekday);
  if (nth === undefined || nth.n > 31) return undefined;
  const place = past(scan, past(scan, nth.to, 'day'), 'of', 'in');
  const which = wordAt(scan, place);
  if (UNIT.get(wordAt(scan, place + 1))?.unit === 'month' && wordAt(scan, place + 1) === 'month') {
    if (which === 'next' || which === 'this' || which === 'last') {
      const shift = which === 'next' ? 1 : which === 'last' ? -1 : 0;
      const day = nthInMonth(monthStart(scan.today, shift), nth.n);
      return day === undefined ? undefined : oneDay(place + 2, day, 'named');
    }
    if (which === 'the' || which === 'each') {
      const day = nextNth(scan.today, nth.n, weekday);
      return day === undefined ? undefined : { ...oneDay(place + 2, day, 'named'), open: 'month' };
    }
  }
  const next = at(scan, nth.to);
  if (next.word === 'thing' || (NTH_OF_OTHER.has(next.word) && weekday === undefined))
    return undefined;
  // A name ("third") alone counts things; only from "tenth" on with "the", or after a weekday.
  const named = !at(scan, start).nth && Number.isNaN(at(scan, start).n);
  const closed = LED.test(wordAt(scan, index - 1)) && !/^[a-z0-9]/.test(next.word);
  if (named && weekday === undefined && (start === index || (nth.n < 10 && !closed)))
    return undefined;
  if (next.word === '-' && next.glued) return undefined;
  const day = nextNth(scan.today, nth.n, weekday);
  if (day === undefined) return undefined;
  return {
    ...oneDay(nth.to, day, 'named'),
    open: 'month',
    ...(start === index && weekday === undefined ? { needsLead: true as const } : {}),
  };
}
