import type { DateSpan } from '../types.ts';
import type { Words } from './words.ts';

/** A date with the words it stands on, `to` exclusive, and its sentence. */
export interface Placed {
  date: DateSpan;
  at: number;
  to: number;
  sentence: number;
}

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
/** Words of a "no", before which stands no request. */
export const NOT: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nothing']);

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

/** Words within reach before a date, in its sentence. */
export function before(words: Words, one: Placed, reach: number): string[] {
  const start = Math.max(words.sentences[one.sentence] ?? 0, one.at - reach);
  return words.word.slice(start, one.at);
}

/** Words within reach behind a date, in its clause. */
export function after(words: Words, one: Placed, reach: number): string[] {
  const end = Math.min(words.sentences[one.sentence + 1] ?? one.to, one.to + reach);
  let to = one.to;
  while (to < end && words.apart[to] !== true) to += 1;
  return words.word.slice(one.to, to);
}

/** Whether words of a return stand beside a date. */
export function returns(words: Words, one: Placed): boolean {
  return (
    before(words, one, 4).some((word) => RETURN.has(word)) ||
    before(words, one, 1).includes('in') ||
    after(words, one, 6).some((word) => RETURN_AFTER.has(word))
  );
}

/** "Not before Monday" waits for Monday; "before Monday" does not. */
export function notBefore(words: Words, one: Placed): boolean {
  return one.date.lead === 'before' && before(words, one, 10).some((word) => NOT.has(word));
}

/** Whether a sentence that asks is nothing but this date, or hardly more: "Friday?" */
export function alone(words: Words, one: Placed): boolean {
  const start = words.sentences[one.sentence] ?? 0;
  const end = words.sentences[one.sentence + 1] ?? 0;
  return words.asked[one.sentence] === true && one.at - start <= 2 && end - one.to <= 1;
}

/** "In two weeks? No.": a day that was only repeated. */
export function denied(words: Words, one: Placed): boolean {
  return /^(?:no|nope|nah)$/.test(words.word[words.sentences[one.sentence + 1] ?? -1] ?? '');
}
