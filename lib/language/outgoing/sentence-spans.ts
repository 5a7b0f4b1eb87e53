import type { Span } from '../types.ts';

/** A sentence in its place, and its words as the patterns want them. */
export interface Sentence extends Span {
  /** Lower case, plain quotes and spaces; of the same length as the sentence itself. */
  plain: string;
}

/** A longer run of words without an end is read in pieces of this length. */
const LONGEST = 600;
/** A line that was broken by hand rather than wrapped is at most this long. */
const SHORT_LINE = 50;

const DAY_OR_MONTH =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** Words after which a sentence goes on, however the line was broken. */
const GOES_ON =
  /(?:^|\s)(?:a|an|the|on|in|at|to|for|of|by|with|and|or|i|my|your|our|will|from|next|this|is|are|dear|mr|mrs|ms|dr)\.?$/i;
/** A point after these ends no sentence where a day follows: "10 a.m. Thursday", "Tue. 3 March". */
const SHORTENED = /(?:^|[\s\d])(?:[ap]\.?m|mon|tues?|weds?|thurs?|thu|fri|sat|sun)$/i;

/** A text in lower case with plain quotes and spaces, each character staying in its place. */
export function plainInPlace(text: string): string {
  // A few letters grow when they are lowered; those are left.
  return text
    .replace(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    })
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s/g, ' ');
}

function endsAt(text: string, index: number): boolean {
  const mark = text[index];
  if (mark === '\n') return breaksAt(text, index);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false;
  const rest = /^["'”’)\]]*(\s+|$)(\S{0,4})/.exec(text.slice(index + 1, index + 60));
  if (rest === null) return false;
  const next = rest[2] ?? '';
  if (mark !== '.' || next === '') return true;
  if (/^[\p{Ll}\p{N}]/u.test(next)) return false;
  return !(DAY_OR_MONTH.test(next) && SHORTENED.test(text.slice(Math.max(0, index - 6), index)));
}

/** Whether a line was ended there on purpose: an empty line, a list, a short line and a capital. */
function breaksAt(text: string, index: number): boolean {
  const next = /^[^\S\n]*(\n|\S{0,9})/.exec(text.slice(index + 1, index + 60))?.[1] ?? '';
  if (next === '\n' || /^(?:[-*•–]|\d{1,2}[.)])/.test(next)) return next !== '';
  if (!/^\p{Lu}/u.test(next) || DAY_OR_MONTH.test(next)) return false;
  const before = text.slice(Math.max(0, index - SHORT_LINE - 1), index);
  const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  return line.length <= SHORT_LINE && !GOES_ON.test(line);
}

/**
 * The sentences of a text, in order and in their places. Lines that a mail program wrapped belong
 * together. Linear in the length of the text.
 */
export function sentenceSpans(text: string): Sentence[] {
  const found: Sentence[] = [];
  const add = (from: number, to: number): void => {
    const words = text.slice(from, to);
    const lead = words.length - words.trimStart().length;
    const trimmed = words.trim();
    if (trimmed === '') return;
    const start = from + lead;
    found.push({ from: start, to: start + trimmed.length, plain: plainInPlace(trimmed) });
  };
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (index - from >= LONGEST) {
      add(from, index);
      from = index;
    }
    if (!endsAt(text, index)) continue;
    // Closing quotes and further marks belong to it.
    let to = index + 1;
    while (to < text.length && /[.!?…"'”’)\]]/.test(text[to] ?? '')) to += 1;
    add(from, to);
    from = to;
    index = to - 1;
  }
  add(from, text.length);
  return found;
}
