import { readDay } from './any-day.ts';
import { hoursAfter, hoursBefore, inHours, onlyHours } from './hours-of-dates.ts';
import type { Meaning } from './meaning.ts';
import { remembering } from './remembered.ts';
import { at } from './scan.ts';
import type { Scan } from './scan.ts';
import { mayBeginDate, mayBeginTime } from './starters.ts';

/** A date with its hours, or hours alone; undefined where none begins at this place. */
export function readOneDate(scan: Scan, index: number): Meaning | undefined {
  if (!mayBeginDate(at(scan, index)) && !mayBeginTime(at(scan, index))) return undefined;
  return known(scan, index);
}

function readWithHours(scan: Scan, index: number): Meaning | undefined {
  const day = readDay(scan, index);
  const found = day && hoursAfter(scan, day);
  if (!mayBeginTime(at(scan, index))) return found ?? inHours(scan, index);
  const turned = hoursBefore(scan, index);
  if (turned !== undefined && (found === undefined || turned.to > found.to)) return turned;
  return found ?? inHours(scan, index) ?? onlyHours(scan, index);
}

const known = remembering(readWithHours);
