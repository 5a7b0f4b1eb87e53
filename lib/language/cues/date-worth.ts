import type { Cue, DateSpan } from '../types.ts';
import type { Hit } from './find-phrases.ts';
import type { Words } from './words.ts';

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

/** What a date needs to be taken for a due. */
export const ENOUGH = 2;
const IN_PHRASE = 3;
const SAME_SENTENCE = 1.5;
const NEXT_SENTENCE = 0.5;
const HELD_BY_LEAD = 1.5;

const HOLDING: ReadonlySet<string> = new Set(['until', 'after', 'through', 'from', 'before']);

/** What a date is worth without any phrase, where its whole reply is about one. */
const FREE: Readonly<Partial<Record<Cue, number>>> = { 'call-back-later': 2, 'out-of-office': 2 };

/** Words before a date that tell of the return. */
const RETURN: ReadonlySet<string> = new Set(
  'back return returning returns reopen reopens reopening home resume resumes reply respond answer read see catch retour zuruck wieder regreso vuelvo vuelta reviens'.split(
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
const RULED_OUT: ReadonlySet<string> = new Set('full booked taken not no busy out too'.split(' '));

/** A date with the words it stands on, `to` exclusive, and its sentence. */
export interface Placed {
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

/** The dates of a text by the words they stand on. */
export function place(words: Words, dates: readonly DateSpan[]): Placed[] {
  const placed: Placed[] = [];
  let at = 0;
  for (const date of dates) {
    while (at < words.word.length && (words.to[at] ?? 0) <= date.from) at += 1;
    const to = words.dateEnd[at] ?? 0;
    if (to > at) placed.push({ date, at, to, sentence: sentenceOf(words, at) });
  }
  return placed;
}

/** Whether words of a return stand before a date. */
export function returns(words: Words, one: Placed): boolean {
  return before(words, one, 4).some((word) => RETURN.has(word));
}

/** Words within reach before a place, in its sentence. */
function before(words: Words, one: Placed, reach: number): string[] {
  const start = Math.max(words.sentences[one.sentence] ?? 0, one.at - reach);
  return words.word.slice(start, one.at);
}

/** How much speaks for a date being bound to the leading cue; `ENOUGH` makes it a due. */
export function worth(
  one: Placed,
  leading: Cue,
  read: { words: Words; hits: readonly Hit[] },
): number {
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
  if (returns(words, one)) {
    most += leading === 'out-of-office' ? 3 : 0.5;
  }
  if (before(words, one, 5).some((word) => OTHER_MATTER.has(word))) most -= 2;
  if (before(words, one, 14).some((word) => PAST.has(word))) most -= 2;
  // "I don't take calls in December": not the day, unless it is one to wait for.
  if (one.date.lead === undefined && before(words, one, 5).includes('not')) most -= 1;
  if (words.word.slice(one.to, one.to + 4).some((word) => RULED_OUT.has(word))) most -= 1.5;
  return most;
}
