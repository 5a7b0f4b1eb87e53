import { stretch } from './meaning.ts';
import type { Meaning, Reader } from './meaning.ts';
import { read } from './parts-of-periods.ts';
import { DESCRIBED, PARTS, SHORT_ENDS, SOMETIME, TURNS } from './period-words.ts';
import { phraseAt } from './phrase-table.ts';
import { at, past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';
import { periodAt } from './weeks.ts';
import { periodOf } from './whole-periods.ts';
import type { Period } from './whole-periods.ts';

function shortEnd(scan: Scan, index: number): Meaning | undefined {
  const found = phraseAt(SHORT_ENDS, scan, past(scan, index, 'the', 'this', 'our'));
  if (found === undefined || DESCRIBED.test(wordAt(scan, found.to))) return undefined;
  if (
    found.value === 'week' &&
    wordAt(scan, found.to - 1) === 'end' &&
    wordAt(scan, found.to - 2) !== '-'
  )
    return undefined;
  const length = found.value;
  return read(scan, found.to, { to: found.to, length, ...periodOf(scan.today, length, 0) }, 'end');
}

export function turned(scan: Scan, index: number, period: Period): Meaning | undefined {
  const turn = phraseAt(TURNS, scan, period.to);
  if (turn === undefined) return undefined;
  // Only after "when" or "once" is it the turn that is meant.
  const conjunction =
    /^(?:when|once|until|after|as|till|before|that)$/.test(wordAt(scan, index - 1)) ||
    /^(?:soon|as)$/.test(wordAt(scan, index - 1));
  if (!conjunction) return undefined;
  if (turn.value === 'ends')
    return { ...stretch(scan, turn.to, period.last + 1, period.last + 7), over: period.last };
  const begun = period.first <= scan.today && period.next !== undefined ? period.next : period;
  return stretch(scan, turn.to, begun.first, Math.min(begun.first + 13, begun.last));
}

/** A figure with which no period begins: neither a year nor "3rd" nor "1H". */
function isCount(scan: Scan, index: number): boolean {
  const { n, nth, word } = at(scan, index);
  return n >= 0 && !nth && word.length !== 4 && !at(scan, index + 1).glued;
}

/** "next year, sometime in the spring": the shorter period, in that year. */
function within(scan: Scan, year: Period, anchor: Reader): Period {
  if (year.length !== 'year') return year;
  const place = phraseAt(SOMETIME, scan, year.to)?.to ?? year.to;
  if (!/^(?:in|around|during)$/.test(wordAt(scan, place))) return year;
  const part = periodAt(scan, place + 1, anchor);
  if (part === undefined || part.length === 'year' || part.length === 'week') return year;
  const fits = [part, part.next].find(
    (days) => days !== undefined && days.first >= year.first && days.first <= year.last,
  );
  if (fits === undefined) return year;
  return { to: part.to, length: part.length, first: fits.first, last: fits.last };
}

/**
 * "March", "end of March", "early December", "next week" (Monday to Friday of the next calendar
 * week), "later this fall", "Q1", "second half of the year", "the rest of the week".
 */
export function periodReader(anchor: Reader): Reader {
  return (scan, index): Meaning | undefined => {
    if (isCount(scan, index)) return undefined;
    const short = shortEnd(scan, index);
    const part = phraseAt(PARTS, scan, index);
    const start =
      part === undefined
        ? index
        : past(scan, past(scan, past(scan, part.to, '-'), 'in', 'of', 'during'), '-');
    let period = periodAt(scan, start, anchor);
    let which = part?.value;
    if (period === undefined && part !== undefined) {
      period = periodAt(scan, index, anchor);
      which = undefined;
    }
    if (period === undefined || (short !== undefined && short.to > period.to)) return short;
    const turn = turned(scan, index, period);
    if (turn !== undefined) return turn;
    period = within(scan, period, anchor);
    let to = period.to;
    // "March end", "next week early on".
    if (
      which === undefined &&
      wordAt(scan, to) === 'end' &&
      /^(?:month|season)$/.test(period.length)
    ) {
      which = 'end';
      to += 1;
    }
    if (DESCRIBED.test(wordAt(scan, to)) && /^(?:season|quarter|half)$/.test(period.length)) {
      return undefined;
    }
    let meaning = read(scan, to, period, which);
    if (meaning === undefined) return undefined;
    if (which === undefined && period.over !== undefined) {
      meaning = { ...meaning, over: period.over };
    }
    // "End of March" in April is next year's.
    if (meaning.last < scan.today && period.next !== undefined && which !== 'gone') {
      meaning = read(scan, to, { ...period, ...period.next }, which) ?? meaning;
    }
    if (period.next !== undefined && /^(?:month|quarter|half|season)$/.test(period.length))
      meaning = { ...meaning, open: 'year' };
    return which === undefined && period.thin ? { ...meaning, needsLead: true } : meaning;
  };
}
