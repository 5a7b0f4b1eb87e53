import { amountAt } from './amounts.ts';
import { readCalendarDay } from './calendar-days.ts';
import { clockAt } from './clock.ts';
import type { Clock } from './clock-figures.ts';
import { readHoliday } from './holidays.ts';
import { oneDay } from './meaning.ts';
import type { Hours, Meaning, Reader } from './meaning.ts';
import { periodReader } from './periods.ts';
import { besideReader, readRelativeDay } from './relative-days.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { spanReader } from './spans.ts';
import { mayBeginDate, mayBeginTime } from './starters.ts';
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

/** What was read of a text, by place: the same date is asked for from several sides. */
type Memory = WeakMap<Scan, (Meaning | 'none' | undefined)[]>;
const daysRead: Memory = new WeakMap();
const datesRead: Memory = new WeakMap();

function remembered(memory: Memory, read: Reader, scan: Scan, index: number): Meaning | undefined {
  let known = memory.get(scan);
  if (known === undefined) memory.set(scan, (known = []));
  let found = known[index];
  if (found === undefined) known[index] = found = read(scan, index) ?? 'none';
  return found === 'none' ? undefined : found;
}

/** A date without its hours; of what the kinds of dates read, the longest. */
export function readDay(scan: Scan, index: number): Meaning | undefined {
  if (!mayBeginDate(at(scan, index))) return undefined;
  return remembered(daysRead, readAnyDay, scan, index);
}

function hoursOf({ time, part }: Clock): Hours {
  return { ...(time === undefined ? {} : { time }), ...(part === undefined ? {} : { part }) };
}

/** The time after a date: "Tuesday at 3", "tomorrow morning", "the 5th, 10am". */
function hoursAfter(scan: Scan, meaning: Meaning): Meaning {
  let place = past(scan, meaning.to, ',', '(', '-');
  // "2027-05-20T14:00".
  if (at(scan, place).glued) place = past(scan, place, 't');
  const clock = clockAt(scan, place);
  if (clock === undefined) return meaning;
  const led = /^(?:at|@|around|about|by|after|before|from|between|until)$/.test(
    wordAt(scan, place),
  );
  if (clock.weak && (!led || !standsAlone(scan, clock.to))) return meaning;
  const to = wordAt(scan, meaning.to) === '(' ? past(scan, clock.to, ')') : clock.to;
  // "Thursday morning at 10", "tomorrow afternoon, around 4".
  if (clock.part !== undefined && meaning.part === undefined) {
    const exact = hoursAfter(scan, { ...meaning, part: clock.part, to });
    if (exact.time !== undefined) {
      const { part: _, ...rest } = exact;
      return rest;
    }
  }
  return { ...meaning, ...hoursOf(clock), to };
}

/** Words after which "at 3" is an hour and not the beginning of something else: "at 3 sites". */
function standsAlone(scan: Scan, index: number): boolean {
  const { word, glued } = at(scan, index);
  // "at 10.0.0.1".
  if (glued && /^[.:,]$/.test(word) && at(scan, index + 1).glued) return false;
  return (
    !/^[a-z0-9%$€£/]/.test(word) ||
    /^(?:on|or|and|if|for|but|sharp|then|works?|today|tomorrow|tonight|please|when|would|is|will|your|my|our|in|next|this|instead|to|with|the|we|i|you|so|as)$/.test(
      word,
    )
  );
}

/** "3pm on Tuesday", "first thing Monday", "the morning of the 5th", "EOD Friday". */
function hoursBefore(scan: Scan, index: number): Meaning | undefined {
  const clock = clockAt(scan, index);
  if (clock === undefined) return undefined;
  const place = past(scan, past(scan, clock.to, ',', 'of'), 'on');
  const day = readDay(scan, place) ?? readDay(scan, past(scan, place, 'in', 'the'));
  if (day === undefined || day.manner === 'span' || day.needsLead) return undefined;
  if (
    clock.weak &&
    !/^(?:at|@|around|about|by|after|before|from|between|until)$/.test(wordAt(scan, index))
  )
    return undefined;
  // "First thing Monday morning" says it twice.
  const again = clock.part === undefined ? undefined : clockAt(scan, day.to);
  const to = again?.part === clock.part && again !== undefined ? again.to : day.to;
  return { ...day, ...hoursOf(clock), to };
}

const SAYS_TODAY = /^(?:this|tonight|eod|cob|eob|cop|later)$/;

/** "at 3", "tonight", "this afternoon", "by EOD": a time of the day of the message. */
function onlyHours(scan: Scan, index: number): Meaning | undefined {
  const clock = clockAt(scan, index);
  if (clock === undefined) return undefined;
  const first = wordAt(scan, index);
  const led = /^(?:at|@|around|by|after|before|until|between|from|about)$/.test(first);
  const figures =
    /\d/.test(first) || /\d/.test(wordAt(scan, index + 1)) || /\d/.test(wordAt(scan, index + 2));
  const day =
    SAYS_TODAY.test(first) ||
    SAYS_TODAY.test(wordAt(scan, index + 1)) ||
    /^(?:close|end)$/.test(wordAt(scan, past(scan, index + (led ? 1 : 0), 'the')));
  if (clock.weak && !(/^(?:at|@|around)$/.test(first) && standsAlone(scan, clock.to))) {
    if (!/^ish$/.test(wordAt(scan, clock.to - 1))) return undefined;
  }
  if (
    !figures &&
    !day &&
    !(led && clock.time !== undefined && !/^(?:from|about)$/.test(first)) &&
    !clock.weak
  )
    return undefined;
  if (clock.part !== undefined && !day) return undefined;
  // A time that is over today is tomorrow's.
  const minutes = Number(clock.time?.slice(0, 2)) * 60 + Number(clock.time?.slice(3));
  const over = !day && minutes < scan.minute ? 1 : 0;
  return {
    ...oneDay(clock.to, scan.today + over, 'relative'),
    ...hoursOf(clock),
    clockOnly: true,
  };
}

/** "in an hour", "within 48 hours", "in 30 minutes". */
function inHours(scan: Scan, index: number): Meaning | undefined {
  const start = past(scan, past(scan, index, 'the'), 'next', 'coming');
  const amount = amountAt(scan, start);
  if (amount === undefined || (amount.unit !== 'hour' && amount.unit !== 'minute'))
    return undefined;
  const later = wordAt(scan, amount.to) === 'from' && wordAt(scan, amount.to + 1) === 'now';
  const led = /^(?:in|within|about)$/.test(wordAt(scan, index - 1));
  if (!led && !later) return undefined;
  const minutes = amount.n * (amount.unit === 'hour' ? 60 : 1);
  if (minutes > 60 * 24 * 14) return undefined;
  const end = scan.minute + Math.round(minutes);
  const day = scan.today + Math.floor(end / 1440);
  const clock = `${String(Math.floor((end % 1440) / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
  const meaning = oneDay(later ? amount.to + 2 : amount.to, day, 'relative');
  return minutes >= 1440 ? meaning : { ...meaning, time: clock };
}

/** A date with its hours, or hours alone; undefined where none begins at this place. */
export function readOneDate(scan: Scan, index: number): Meaning | undefined {
  if (!mayBeginDate(at(scan, index)) && !mayBeginTime(at(scan, index))) return undefined;
  return remembered(datesRead, readWithHours, scan, index);
}

function readWithHours(scan: Scan, index: number): Meaning | undefined {
  const day = readDay(scan, index);
  const found = day && hoursAfter(scan, day);
  if (!mayBeginTime(at(scan, index))) return found ?? inHours(scan, index);
  const turned = hoursBefore(scan, index);
  if (turned !== undefined && (found === undefined || turned.to > found.to)) return turned;
  return found ?? inHours(scan, index) ?? onlyHours(scan, index);
}
