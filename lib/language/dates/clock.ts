import { figure, format, pastHour } from './clock-figures.ts';
import type { Clock } from './clock-figures.ts';
import { CLOCK_LEADS, WORDS } from './clock-words.ts';
import { phraseAt } from './phrase-table.ts';
import { past, wordAt } from './scan.ts';
import type { Scan } from './scan.ts';

/** A time from a place on, with the words before it ("at", "around"). */
export function clockAt(scan: Scan, index: number): Clock | undefined {
  const lead = phraseAt(CLOCK_LEADS, scan, index);
  for (const start of lead === undefined ? [index] : [lead.to, index]) {
    const word = phraseAt(WORDS, scan, past(scan, start, 'the'));
    if (word !== undefined) {
      // "3pm in the afternoon" says it twice.
      return { to: word.to, ...word.value };
    }
    const time = pastHour(scan, start) ?? figure(scan, start);
    if (time === undefined) continue;
    const again = phraseAt(WORDS, scan, past(scan, past(scan, time.to, 'in', 'at'), 'the'));
    const joined = again !== undefined && /^(?:in|at|the)$/.test(wordAt(scan, time.to));
    if (again !== undefined && time.time !== undefined && (joined || !time.weak)) {
      const early = time.weak && again.value.part === 'morning' && time.time > '12:00';
      const hour = Number(time.time.slice(0, 2)) - 12;
      return { to: again.to, time: early ? format(hour, Number(time.time.slice(3))) : time.time };
    }
    return time;
  }
  return undefined;
}
