import type { Lead } from '../types.ts';
import { addMonths, workingFrom, workingUpTo } from './days.ts';
import type { Day } from './days.ts';
import type { Meaning } from './meaning.ts';
import type { Scan } from './scan.ts';

/** A date with the word before it heard. */
export interface Bound {
  start: Day;
  end: Day;
  /** The day on which to come back. */
  day: Day;
  movedFrom?: Day;
  until?: Day;
}

/** How long "after the 15th" stays open, in days. */
const AFTERWARDS = 7;

function from(meaning: Meaning, start: Day, end: Day, day: Day): Bound {
  const moved = day === meaning.aim && meaning.movedFrom !== undefined;
  return {
    start,
    end,
    day,
    ...(moved && meaning.movedFrom !== undefined ? { movedFrom: meaning.movedFrom } : {}),
    ...(meaning.until !== undefined && meaning.until > day ? { until: meaning.until } : {}),
  };
}

/** What was looked forward to, as it was last: "since Thursday", "since September 11". */
function lastSuch({ first, manner, open }: Meaning): Day {
  if (manner === 'weekday') return first - 7;
  if (open === undefined) return first;
  return addMonths(first, open === 'year' ? -12 : -1);
}

function daysOf(scan: Scan, meaning: Meaning, lead: Lead | undefined, away: boolean): Bound {
  const { workingDays, today } = scan;
  const { first, last, aim, manner } = meaning;
  const over = meaning.over ?? last;
  const afterwards = workingFrom(over + 1, workingDays);
  if (meaning.clockOnly) return from(meaning, first, last, aim);
  switch (lead) {
    case 'until':
      if (meaning.ending || meaning.away) {
        return from(meaning, first, Math.max(last, first), meaning.away ? aim : afterwards);
      }
      if (manner === 'span') return from(meaning, first, last, aim);
      return from(
        meaning,
        first,
        last,
        workingFrom(manner === 'period' ? aim : first, workingDays),
      );
    case 'through':
      return {
        start: first,
        end: last,
        day: manner === 'span' && !meaning.until ? aim : afterwards,
      };
    case 'after':
      if (manner === 'span') return from(meaning, first, last, aim);
      return { start: over + 1, end: Math.max(over + AFTERWARDS, afterwards), day: afterwards };
    case 'before': {
      // "Before the end of the year" is any day of what is left of it.
      const end = meaning.ending ? last : first - 1;
      return {
        start: Math.min(today, end),
        end,
        day: Math.max(workingUpTo(end, workingDays), Math.min(today, end)),
      };
    }
    case 'within':
      return from(meaning, Math.min(today, first), last, aim);
    case 'since': {
      const began = first > today ? lastSuch(meaning) : first;
      return { start: began, end: began + (last - first), day: began };
    }
    case 'by':
    case 'from':
      return from(meaning, first, last, aim);
    default:
      if (away && manner !== 'span' && !meaning.away && last >= today) {
        return {
          start: first,
          end: last,
          day: workingFrom(meaning.back ? last : last + 1, workingDays),
        };
      }
      return from(meaning, first, last, aim);
  }
}

/**
 * The days a date means with its lead. Until a day is that day or the first working one after it;
 * through and after it are followed by the first working day; an absence of days ends with the
 * first working day after them.
 */
export function bound(scan: Scan, meaning: Meaning, lead: Lead | undefined, away: boolean): Bound {
  const days = daysOf(scan, meaning, lead, away);
  // What runs already is come back to from today on.
  const begun = lead !== 'since' && days.end >= scan.today && days.day < scan.today;
  return begun ? { ...days, day: scan.today } : days;
}
