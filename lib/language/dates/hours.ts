import type { TimeOfDay } from '../../time/due.ts';
import type { Hours } from './reading.ts';

const AT = '(?:at |@ ?|around |about |by )?';

/** "3pm", "3:30 p.m.", "15:00", "15h30", "3 o'clock", "at 3". */
const CLOCKS = [
  new RegExp(`(?:^|[ t])${AT}(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.?m\\b\\.?`),
  new RegExp(`(?:^|[ t])${AT}(\\d{1,2}):(\\d{2})(?::\\d{2})?(?= |$)`),
  new RegExp(`(?:^| )${AT}(\\d{1,2})h(\\d{2})?(?= |$)`),
  new RegExp(`(?:^| )${AT}(\\d{1,2}) ?o'clock(?= |$)`),
  /(?:^| )at (\d{1,2})(?= |$)/,
];

const WORDS: [RegExp, Hours][] = [
  [/(?:^| )(?:at )?(?:noon|midday|lunchtime|lunch)(?= |$)/, { time: '12:00' }],
  [/(?:^| )(?:in the |at )?(?:evening|night)(?= |$)/, { time: '18:00' }],
  [
    /(?:^| )(?:by |at )?(?:the )?(?:end of (?:the )?day|eod|close of business|cob)(?= |$)/,
    { time: '17:00' },
  ],
  [/(?:^| )(?:first thing|early )?(?:in the )?mornings?(?= |$)/, { part: 'morning' }],
  [/(?:^| )first thing(?= |$)/, { part: 'morning' }],
  [/(?:^| )(?:early |late )?(?:in the )?afternoons?(?= |$)/, { part: 'afternoon' }],
];

function clock(hour: number, minute: number, half: string | undefined): TimeOfDay | undefined {
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  if (hours > 23 || minute > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function without(text: string, match: RegExpExecArray): string {
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return rest.replace(/\s+/g, ' ').trim();
}

/**
 * Takes the time or the part of the day out of a phrase (lower case, single-spaced). An hour without
 * a half of the day ("at 3") is meant in working hours: 1 to 6 are the afternoon's.
 */
export function takeHours(phrase: string): { rest: string; hours: Hours } {
  for (const [index, pattern] of CLOCKS.entries()) {
    const match = pattern.exec(phrase);
    if (match === null) continue;
    const [, hour = '', minute, half] = match;
    const bare = index >= 3 && Number(hour) <= 6;
    const time = clock(Number(hour) + (bare ? 12 : 0), Number(minute ?? 0), half);
    if (time !== undefined) {
      // "3pm in the afternoon" says it twice.
      return { rest: takeWords(without(phrase, match)).rest, hours: { time } };
    }
  }
  return takeWords(phrase);
}

function takeWords(phrase: string): { rest: string; hours: Hours } {
  if (phrase === 'tonight') return { rest: 'today', hours: { time: '18:00' } };
  for (const [pattern, hours] of WORDS) {
    const match = pattern.exec(phrase);
    if (match !== null) return { rest: without(phrase, match), hours };
  }
  return { rest: phrase, hours: {} };
}
