import { readCalendarDay } from './calendar-days.ts';
import { mondayOf, weekdayOf } from './days.ts';
import { readHoliday } from './holidays.ts';
import { oneDay } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { periodReader } from './periods.ts';
import { besideReader, readRelativeDay } from './relative-days.ts';
import { remembering } from './remembered.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { spanReader } from './spans.ts';
import { mayBeginDate } from './starters.ts';
import { nameAt } from './weekday-names.ts';
import { readWeekday } from './weekdays.ts';

function longest(readers: readonly Reader[]): Reader {
  return (scan, index) => {
    let best: Meaning | undefined;
    for (const read of readers) {
      const found = read(scan, index);
      if (found !== undefined && (best === undefined || found.to > best.to)) best = found;
    }
    return best;
  };
}

const DAYS = [readCalendarDay, readWeekday, readRelativeDay, readHoliday];

/** A day that other dates may be counted from: "two weeks from Monday", "the week after Easter". */
const readAnchor = longest(DAYS);

const readAnyDay = longest([
  ...DAYS,
  besideReader(readAnchor),
  spanReader(readAnchor),
  periodReader(readAnchor),
]);

const readInWeek: Reader = (scan, index) => {
  const meaning = readAnyDay(scan, index);
  return meaning && weekdayIn(scan, meaning);
};

/** "Next week, ideally Tuesday", "3 weeks after Christmas on Friday": the weekday in that week. */
function weekdayIn(scan: Scan, meaning: Meaning): Meaning {
  const { first, last, manner, to } = meaning;
  const week = manner === 'period' && last - first === 4 && !meaning.ending;
  if (!week && (manner !== 'span' || first !== last)) return meaning;
  const signed = past(scan, to, ',', '(', '-');
  const place = past(scan, past(scan, signed, 'say', 'maybe', 'ideally', 'perhaps'), 'on');
  const name = place === to && !week ? undefined : nameAt(scan, place, true);
  if (name === undefined || /^[0-9]/.test(wordAt(scan, name.to))) return meaning;
  const begin = week ? mondayOf(first) : first - (weekdayOf(first) % 7) + (name.n === 7 ? -6 : 1);
  const end = wordAt(scan, to) === '(' ? past(scan, name.to, ')') : name.to;
  return oneDay(end, begin + name.n - 1, 'weekday');
}

const known = remembering(readInWeek);

/** A date without its hours; of what the kinds of dates read, the longest. */
export const readDay: Reader = (scan, index) =>
  mayBeginDate(at(scan, index)) ? known(scan, index) : undefined;
