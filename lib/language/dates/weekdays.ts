import { mondayOf, monthStart, weekdayOf } from './days.ts';
import type { Day } from './days.ts';
import { oneDay } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { countAt, nthAt } from './numbers.ts';
import { phraseAt, phraseTable } from './phrase-table.ts';
import { monthAt } from './months.ts';
import { at, dotted, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { MONTH, UNIT, WEEKDAY } from './words.ts';

/** Short forms that are also words: "fun in the sun", "they sat down". */
const ALSO_WORDS = new Set(['sat', 'sun', 'mon', 'wed', 'fri', 'thu', 'tue']);
const NOT_AFTER_SHORT = /^(?:[a-z]+|')$/;
const DAY_PARTS =
  /^(?:at|am|pm|morning|afternoon|evening|night|noon|or|and|to|through|works?|the|next|if|is|for|would|will|then|instead|please|of|week|after|until|around|before|between|by|from|we|i|but|with)$/;

/** Words that say which weekday is meant. */
const WHICH = phraseTable<'next' | 'this' | 'coming' | 'last' | 'past'>([
  ['next | the following | following | the next', 'next'],
  [['this', 'this very'], 'this'],
  [
    `
      this coming | coming | the coming | this next | this upcoming | upcoming | the upcoming`,
    'coming',
  ],
  ['last | the last | the previous | previous', 'last'],
  ['this past | past | the past | this last', 'past'],
]);

/** The next such weekday after a day. */
export function following(day: Day, wanted: number): Day {
  return day + ((wanted - weekdayOf(day) + 6) % 7) + 1;
}

/** A weekday by name; a short form that is also a word needs to stand as a name would. */
function nameAt(scan: Scan, index: number, led: boolean): { to: number; n: number } | undefined {
  const token = at(scan, index);
  const n = WEEKDAY.get(token.word);
  if (n === undefined) return undefined;
  if (ALSO_WORDS.has(token.word) && !led) {
    const next = wordAt(scan, index + 1);
    if (wordAt(scan, index - 1) === 'the') return undefined;
    const wordAfter = NOT_AFTER_SHORT.test(next) && !DAY_PARTS.test(next) && !WEEKDAY.has(next);
    if (wordAfter || (token.word === 'sat' && next === 'at')) return undefined;
    // "we sat." is no day; "Sat." and "sat 3pm" are.
    if (!token.capital && wordAfter) return undefined;
  }
  return { to: dotted(scan, index), n };
}

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

/** "next week", "of next week", "in two weeks", "week", "fortnight" after a weekday: which week's. */
function weekAfterName(
  scan: Scan,
  index: number,
): { to: number; monday?: Day; weeks?: number } | undefined {
  if (wordAt(scan, index) === 'week') return { to: index + 1, weeks: 1 };
  if (wordAt(scan, index) === 'fortnight') return { to: index + 1, weeks: 2 };
  let place = past(scan, index, ',', '(');
  place = past(scan, past(scan, place, 'of', 'in'), 'the', 'this');
  const which = wordAt(scan, place);
  const week = wordAt(scan, place + 1);
  const monday = mondayOf(scan.today);
  if (week === 'week' || week === 'wk') {
    if (which === 'next' && wordAt(scan, place - 1) !== 'after')
      return { to: place + 2, monday: monday + 7 };
    if (which === 'following' || which === 'coming') return { to: place + 2, monday: monday + 7 };
    if (which === 'last') return { to: place + 2, monday: monday - 7 };
  }
  if (which === 'this' && week === 'week') return { to: place + 2, monday };
  if (which === 'week' && wordAt(scan, place - 1) === 'this') return { to: place + 1, monday };
  if (which === 'week' && week === 'after' && wordAt(scan, place + 2) === 'next') {
    return { to: place + 3, monday: monday + 14 };
  }
  if (which === 'after' && week === 'next') return { to: place + 2, monday: monday + 14 };
  const ahead = wordAt(scan, index) === 'in';
  const count = countAt(scan, ahead ? index + 1 : index);
  const unit = count && UNIT.get(wordAt(scan, count.to));
  if (count === undefined || unit?.unit !== 'week' || count.n > 520 || !Number.isInteger(count.n))
    return undefined;
  const now =
    /^(?:now|today)$/.test(wordAt(scan, count.to + 2)) && wordAt(scan, count.to + 1) === 'from';
  if (!ahead && !now) return undefined;
  return { to: count.to + (now ? 3 : 1), monday: monday + 7 * count.n * unit.n };
}

/** "next week Tuesday", "next week on Tuesday", "next week (Tuesday)". */
function weekThenName(scan: Scan, index: number): Meaning | undefined {
  const start = past(scan, index, 'the');
  const which = wordAt(scan, start);
  const week = /^(?:week|wk)$/.test(wordAt(scan, start + 1));
  if (!week || !/^(?:next|this|coming|following|last)$/.test(which)) return undefined;
  let place = past(scan, start + 2, ',', '(', '-');
  place = past(scan, past(scan, place, 'say', 'maybe', 'ideally', 'perhaps'), 'on');
  const name = nameAt(scan, place, true);
  if (name === undefined) return undefined;
  const monday = mondayOf(scan.today) + ({ this: 0, last: -7 }[which] ?? 7);
  const opened = wordAt(scan, start + 2) === '(';
  return oneDay(opened ? past(scan, name.to, ')') : name.to, monday + name.n - 1, 'weekday');
}

/** "the first Monday of October", "last Friday of the month", "2nd Tuesday in March". */
function nthWeekday(scan: Scan, index: number): Meaning | undefined {
  const start = past(scan, index, 'the');
  const last = wordAt(scan, start) === 'last';
  const nth = last ? { to: start + 1, n: 5 } : nthAt(scan, start);
  if (nth === undefined || nth.n > 5) return undefined;
  const wanted = WEEKDAY.get(wordAt(scan, nth.to));
  if (wanted === undefined || !/^(?:of|in)$/.test(wordAt(scan, nth.to + 1))) return undefined;
  const month = monthAt(scan, nth.to + 2);
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
  return oneDay(month.to, day, 'named');
}

/** "two Mondays from now": the weekday, that often. */
function severalOn(scan: Scan, index: number): Meaning | undefined {
  const count = countAt(scan, index);
  const name = count && wordAt(scan, count.to);
  const wanted = name?.endsWith('s') ? WEEKDAY.get(name.slice(0, -1)) : undefined;
  if (count === undefined || wanted === undefined || !(count.n <= 52) || count.n % 1 !== 0)
    return undefined;
  if (wordAt(scan, count.to + 1) !== 'from') return undefined;
  if (!/^(?:now|today)$/.test(wordAt(scan, count.to + 2))) return undefined;
  return oneDay(count.to + 3, following(scan.today, wanted) + 7 * (count.n - 1), 'weekday');
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
  const early = nthWeekday(scan, index) ?? weekThenName(scan, index) ?? severalOn(scan, index);
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
