import { amountAt } from './amounts.ts';
import { readDay } from './any-day.ts';
import type { Clock } from './clock-figures.ts';
import { clockAt } from './clock.ts';
import { oneDay } from './meaning.ts';
import type { Hours, Meaning } from './meaning.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';

function hoursOf({ time, part }: Clock): Hours {
  return { ...(time === undefined ? {} : { time }), ...(part === undefined ? {} : { part }) };
}

/** The time after a date: "Tuesday at 3", "tomorrow morning", "the 5th, 10am". */
export function hoursAfter(scan: Scan, meaning: Meaning): Meaning {
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
    /^(?:on|or|and|if|for|but|sharp|then|works?|it|today|tomorrow|tonight|please|when|would|is|will|your|my|our|in|next|this|instead|to|with|the|we|i|you|so|as)$/.test(
      word,
    )
  );
}

/** "3pm on Tuesday", "first thing Monday", "the morning of the 5th", "EOD Friday". */
export function hoursBefore(scan: Scan, index: number): Meaning | undefined {
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
export function onlyHours(scan: Scan, index: number): Meaning | undefined {
  const clock = clockAt(scan, index);
  if (clock === undefined) return undefined;
  const first = wordAt(scan, index);
  const led = /^(?:at|@|around|by|after|before|until|between|from|about)$/.test(first);
  const figures =
    /\d|^half$/.test(first) ||
    /\d/.test(wordAt(scan, index + 1)) ||
    /\d/.test(wordAt(scan, index + 2));
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
export function inHours(scan: Scan, index: number): Meaning | undefined {
  const start = past(scan, past(scan, index, 'the'), 'next', 'coming');
  const amount = amountAt(scan, start);
  if (amount === undefined || (amount.unit !== 'hour' && amount.unit !== 'minute'))
    return undefined;
  const from = wordAt(scan, amount.to) === 'from' && wordAt(scan, amount.to + 1) === 'now';
  const later = from || wordAt(scan, amount.to) === 'later';
  const led = /^(?:in|within|about)$/.test(wordAt(scan, index - 1));
  if (!led && !later) return undefined;
  const minutes = amount.n * (amount.unit === 'hour' ? 60 : 1);
  if (minutes > 60 * 24 * 14) return undefined;
  const end = scan.minute + Math.round(minutes);
  const day = scan.today + Math.floor(end / 1440);
  const clock = `${String(Math.floor((end % 1440) / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
  const meaning = oneDay(amount.to + (from ? 2 : later ? 1 : 0), day, 'relative');
  return minutes >= 1440 ? meaning : { ...meaning, time: clock };
}
