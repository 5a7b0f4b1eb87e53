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
/** A day beside words that ask for contact outweighs one that only tells why not now. */
const ASKED_FOR = 2;
/** Weight of the phrases that ask to be contacted on a day. */
const REQUEST = 3.2;
/** "Friday?": a sentence of nothing but a day proposes it. */
const PROPOSED_ALONE = 3;

const HOLDING: ReadonlySet<string> = new Set(['until', 'after', 'through', 'from', 'before']);

/** What a date is worth without any phrase, where its whole reply is about one. */
const FREE: Readonly<Partial<Record<Cue, number>>> = {
  'call-back-later': 2,
  'out-of-office': 2,
  'permission-granted': 2,
};

/** Words before a date that tell of the return. */
const RETURN: ReadonlySet<string> = new Set(
  'back return returning returns reopen reopens reopening restart restarts service home resume resumes reply respond answer answered handled read see catch retour zuruck wieder regreso vuelvo vuelta reviens'.split(
    ' ',
  ),
);
/** Words after a date that tell of it: "Monday we are back". */
const RETURN_AFTER: ReadonlySet<string> = new Set(
  'back return returns reopen reopens again resume resumes desk reachable available'.split(' '),
);
/** Words before a date that belongs to something else, or is past. */
const OTHER_MATTER: ReadonlySet<string> = new Set(
  'deadline due birthday anniversary wedding funeral was were met came got had signed sold bought started left moved renewed received called quoted closed landed spoke happened passed died born effective commencing term pilot applications resumes cvs quit said told joined chose ended finished switched hired went stopped sat wrote tried retired resigned decided'.split(
    ' ',
  ),
);
/** Words of a sentence that tells what was: its dates are behind, even where they look ahead. */
const PAST: ReadonlySet<string> = new Set('was were did'.split(' '));
/** Words after a date that rule it out. */
const RULED_OUT: ReadonlySet<string> = new Set('full booked taken not no busy out too'.split(' '));
const PAST_AFTER: ReadonlySet<string> = new Set(['was', 'were']);

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
  return (
    before(words, one, 4).some((word) => RETURN.has(word)) ||
    before(words, one, 1).includes('in') ||
    after(words, one, 6).some((word) => RETURN_AFTER.has(word))
  );
}

/** Words within reach behind a date, in its clause. */
function after(words: Words, one: Placed, reach: number): string[] {
  const end = words.sentences[one.sentence + 1] ?? one.to;
  let to = one.to;
  while (to < end && to < one.to + reach && words.apart[to] !== true) to += 1;
  return words.word.slice(one.to, to);
}

/** Words of a "no", before which stands no request. */
const NOT: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nothing']);

/** "Not before Monday" waits for Monday; "before Monday" does not. */
export function notBefore(words: Words, one: Placed): boolean {
  return one.date.lead === 'before' && before(words, one, 10).some((word) => NOT.has(word));
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
  let requested = false;
  for (const hit of hits) {
    if (!vouching.includes(hit.cue) || hit.frame.date === 'no') continue;
    const own = hit.cue === leading ? 0.4 : 0;
    const within = one.at >= hit.from && one.to <= hit.to;
    const near = Math.abs(one.sentence - hit.sentence);
    const asks = asksFor(hit, words);
    const then = asks && near <= 1 && hit.from >= one.to && saysThen(words, hit);
    requested ||= then || (asks && near === 0 && (within || clear(words, one, hit)));
    const said =
      within || then
        ? IN_PHRASE + hit.weight / 4 + own
        : near === 0
          ? SAME_SENTENCE + hit.weight / 8 + own
          : near === 1
            ? NEXT_SENTENCE
            : 0;
    most = Math.max(most, said);
  }
  if (requested) most += ASKED_FOR;
  if (alone(words, one)) most += denied(words, one) ? -PROPOSED_ALONE : PROPOSED_ALONE;
  if (one.date.lead !== undefined && HOLDING.has(one.date.lead)) most += HELD_BY_LEAD;
  if (returns(words, one)) most += leading === 'out-of-office' ? 3 : 0.5;
  return most - against(words, one, requested);
}

/** How much speaks for a date being about something else. */
function against(words: Words, one: Placed, requested: boolean): number {
  const { date } = one;
  const near = before(words, one, 5);
  let sum = 0;
  if (near.some((word) => OTHER_MATTER.has(word))) sum += 2;
  if (near.includes('since')) sum += 3;
  if (before(words, one, 14).some((word) => PAST.has(word))) sum += 2;
  if (after(words, one, 4).some((word) => PAST_AFTER.has(word))) sum += 4;
  // "I don't take calls in December": not the day, unless it is one to wait for.
  if (date.lead === undefined && near.includes('not')) sum += near.at(-1) === 'not' ? 3 : 1;
  if (after(words, one, 4).some((word) => RULED_OUT.has(word))) sum += 1.5;
  if (after(words, one, 2).includes('not')) sum += 3;
  // Today and this year are there already: only who asks to be contacted then means them.
  const today = words.word.slice(one.at, one.to).join(' ');
  if (!requested && date.lead === undefined && HERE.test(today)) sum += 2.5;
  return sum;
}

/** Dates that have begun. */
const HERE =
  /^(?:for |in )?(?:today|now|tonight|this (?:year|quarter|month|season|summer|winter))$/;

/** Whether a sentence that asks is nothing but this date, or hardly more. */
function alone(words: Words, one: Placed): boolean {
  const start = words.sentences[one.sentence] ?? 0;
  const end = words.sentences[one.sentence + 1] ?? 0;
  return words.asked[one.sentence] === true && one.at - start <= 2 && end - one.to <= 1;
}

/** "In two weeks? No.": a day that was only repeated. */
function denied(words: Words, one: Placed): boolean {
  return /^(?:no|nope|nah)$/.test(words.word[words.sentences[one.sentence + 1] ?? -1] ?? '');
}

/** "Call me then": the day was told before. */
function saysThen(words: Words, hit: Hit): boolean {
  return words.word.slice(hit.from, hit.to).includes('then');
}

/** Whether a phrase asks to be contacted, rather than telling of a time that suits. */
function asksFor(hit: Hit, words: Words): boolean {
  if (hit.cue === 'call-back-later') {
    return hit.weight >= REQUEST && !NOT.has(words.word[hit.from] ?? '');
  }
  return hit.cue === 'permission-granted';
}

/** Whether a phrase and a date stand in one clause. */
function clear(words: Words, one: Placed, hit: Hit): boolean {
  const from = Math.min(hit.to, one.to);
  const to = Math.max(hit.from, one.at);
  for (let at = from; at <= to; at += 1) if (words.apart[at] === true) return false;
  return true;
}
