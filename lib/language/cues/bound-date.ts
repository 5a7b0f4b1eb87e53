import type { Due } from '../../time/due.ts';
import { dayAt } from '../../time/local-day.ts';
import type { Cue, DateSpan, LanguageContext } from '../types.ts';
import type { Hit } from './find-phrases.ts';
import type { Words } from './words.ts';

/** Cues whose date is one to come back on, to return on, or not to come before. */
const DATED: ReadonlySet<Cue> = new Set([
  'call-back-later',
  'permission-granted',
  'permission-declined',
  'out-of-office',
  'interested',
]);

/** Cues whose phrases vouch for a date beside the leading one's own. */
const VOUCH: Readonly<Partial<Record<Cue, readonly Cue[]>>> = {
  'call-back-later': [
    'call-back-later',
    'permission-granted',
    'out-of-office',
    'brush-off',
    'interested',
    'thinking',
  ],
  'permission-granted': ['call-back-later', 'permission-granted', 'out-of-office', 'brush-off'],
  'permission-declined': ['call-back-later', 'permission-declined'],
  'out-of-office': ['out-of-office', 'call-back-later'],
  interested: ['interested', 'call-back-later', 'permission-granted', 'out-of-office'],
};

/** What a date needs to be taken for a due, and what speaks for or against it. */
const ENOUGH = 2;
const IN_PHRASE = 3;
const SAME_SENTENCE = 1.5;
const NEXT_SENTENCE = 0.5;
const HELD_BY_LEAD = 1.5;

const HOLDING: ReadonlySet<string> = new Set(['until', 'after', 'through', 'from', 'before']);

/** What a date is worth without any phrase, where its whole reply is about one. */
const FREE: Readonly<Partial<Record<Cue, number>>> = { 'call-back-later': 2, 'out-of-office': 2 };

/** Words before a date that tell of the return. */
const RETURN: ReadonlySet<string> = new Set(
  'back return returning returns reopen reopens reopening home resume resumes retour zuruck wieder regreso vuelvo vuelta reviens'.split(
    ' ',
  ),
);
/** Words before a date that belongs to something else, or is past. */
const OTHER_MATTER: ReadonlySet<string> = new Set(
  'deadline birthday anniversary wedding funeral was were met came got had signed sold bought started left moved renewed received called quoted closed landed spoke happened passed died born'.split(
    ' ',
  ),
);
/** Words of a sentence that tells what was: its dates are behind, even where they look ahead. */
const PAST: ReadonlySet<string> = new Set('was were did'.split(' '));
/** Words after a date that rule it out. */
const RULED_OUT: ReadonlySet<string> = new Set('full booked taken not no busy out'.split(' '));

interface Placed {
  date: DateSpan;
  at: number;
  to: number;
  sentence: number;
}

function sentenceOf(words: Words, at: number): number {
  let sentence = 0;
  while ((words.sentences[sentence + 1] ?? Number.POSITIVE_INFINITY) <= at) sentence += 1;
  return sentence;
}

function place(words: Words, dates: readonly DateSpan[]): Placed[] {
  const placed: Placed[] = [];
  let at = 0;
  for (const date of dates) {
    while (at < words.word.length && (words.to[at] ?? 0) <= date.from) at += 1;
    const to = words.dateEnd[at] ?? 0;
    if (to > at) placed.push({ date, at, to, sentence: sentenceOf(words, at) });
  }
  return placed;
}

/** Words within reach before a place, in its sentence. */
function before(words: Words, one: Placed, reach: number): string[] {
  const start = Math.max(words.sentences[one.sentence] ?? 0, one.at - reach);
  return words.word.slice(start, one.at);
}

function worth(one: Placed, leading: Cue, read: { words: Words; hits: readonly Hit[] }): number {
  const { words, hits } = read;
  const vouching = VOUCH[leading] ?? [];
  // A question with a day in it proposes that day.
  const proposed = leading === 'interested' && words.asked[one.sentence] === true;
  let most = proposed ? ENOUGH : (FREE[leading] ?? 0);
  for (const hit of hits) {
    if (!vouching.includes(hit.cue) || hit.frame.date === 'no') continue;
    const own = hit.cue === leading ? 0.4 : 0;
    const within = one.at >= hit.from && one.to <= hit.to;
    const near = Math.abs(one.sentence - hit.sentence);
    const said = within
      ? IN_PHRASE + hit.weight / 4 + own
      : near === 0
        ? SAME_SENTENCE + hit.weight / 8 + own
        : near === 1
          ? NEXT_SENTENCE
          : 0;
    most = Math.max(most, said);
  }
  if (one.date.lead !== undefined && HOLDING.has(one.date.lead)) most += HELD_BY_LEAD;
  if (before(words, one, 4).some((word) => RETURN.has(word))) {
    most += leading === 'out-of-office' ? 3 : 0.5;
  }
  if (before(words, one, 5).some((word) => OTHER_MATTER.has(word))) most -= 2;
  if (before(words, one, 14).some((word) => PAST.has(word))) most -= 2;
  // "I don't take calls in December": not the day, unless it is one to wait for.
  if (one.date.lead === undefined && before(words, one, 5).includes('not')) most -= 1;
  if (words.word.slice(one.to, one.to + 4).some((word) => RULED_OUT.has(word))) most -= 1.5;
  return most;
}

/** A due of a date as it was read. */
export function dueOfSpan(date: DateSpan, zone: string): Due {
  const open = date.end > date.day && date.start <= date.day && date.manner !== 'named';
  return {
    day: date.day,
    zone,
    ...(date.time === undefined ? {} : { time: date.time }),
    ...(date.part === undefined ? {} : { part: date.part }),
    ...(open ? { until: date.end } : {}),
    ...(date.movedFrom === undefined ? {} : { movedFrom: date.movedFrom }),
  };
}

/**
 * The date that is bound to being in touch, to returning or to not coming before; undefined where
 * all dates are about something else. Never a day before that of the message.
 */
export function boundDate(
  leading: Cue,
  words: Words,
  hits: readonly Hit[],
  dates: readonly DateSpan[],
  context: LanguageContext,
): { date: DateSpan; due: Due } | undefined {
  if (!DATED.has(leading)) return undefined;
  const today = dayAt(context.now, context.zone);
  let best: Placed | undefined;
  let most = 0;
  const placed = place(words, dates);
  for (const one of placed) {
    const { date } = one;
    if (date.past || date.day < today || date.lead === 'since') continue;
    const value = worth(one, leading, { words, hits });
    // Of an absence, the last day that is told is the one of the return.
    const later = leading === 'out-of-office' && best !== undefined && date.day > best.date.day;
    if (value >= ENOUGH && (value > most || later)) {
      most = later ? Math.max(most, value) : value;
      best = one;
    }
  }
  return best === undefined
    ? undefined
    : { date: best.date, due: dueOfSpan(best.date, context.zone) };
}
