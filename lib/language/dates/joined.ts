import { LONGEST } from './counting.ts';
import { addMonths, weekdayOf, yearOf } from './days.ts';
import type { Day } from './days.ts';
import type { Ranged } from './lists.ts';
import type { Meaning } from './meaning.ts';
import type { Scan } from './scan.ts';

/** Moves a beginning that was looked forward to so that it lies before the end. */
function before(begin: Meaning, end: Day, told: boolean): Day {
  if (begin.first <= end && !told) return begin.first;
  if (begin.manner === 'weekday' || begin.manner === 'relative') {
    return end - ((weekdayOf(end) - weekdayOf(begin.first) + 7) % 7);
  }
  if (begin.open === 'month') return addMonths(begin.first, -1);
  if (begin.open !== 'year') return begin.first;
  const moved = addMonths(begin.first, 12 * (yearOf(end) - yearOf(begin.first)));
  return moved <= end ? moved : addMonths(moved, -12);
}

export function joined(
  scan: Scan,
  begin: Meaning,
  end: Meaning,
  joint: 'to' | 'through' | 'until',
): Ranged | undefined {
  let { last } = end;
  let { first } = begin;
  if (first > last && end.manner === 'weekday' && begin.manner !== 'named') {
    last += 7 * Math.ceil((first - last) / 7);
  }
  if (first > last && end.open && end.manner === 'period' && begin.manner === 'period') {
    last = addMonths(last, 12 * Math.ceil((first - last) / 366));
  }
  // "From May to October 2020": the year at the end is that of both.
  const told = begin.open === 'year' && end.open === undefined && end.manner !== 'weekday';
  if (first > last || told) first = before(begin, last, told);
  // "Aug 16-29" written on the 18th is the one that runs.
  const year = begin.open === 'year' && end.open === 'year' ? addMonths(last, -12) : undefined;
  if (year !== undefined && year >= scan.today) {
    first = addMonths(first, -12);
    last = year;
  }
  if (first > last || last - first > LONGEST) return undefined;
  const { movedFrom: _moved, needsLead: _lead, ...rest } = begin;
  return {
    ...rest,
    to: end.to,
    first,
    last,
    aim: first === begin.first ? begin.aim : first,
    ...(last > first ? { until: last } : {}),
    ...(joint === 'until' ? { back: true as const } : {}),
    joint,
  };
}
