import type { Due, LocalDay } from '../../time/due.ts';
import { dueOfSpan } from '../cues/bound-date.ts';
import { findDates } from '../dates/find-dates.ts';
import { ownWords } from '../newest-words.ts';
import type { DateSpan, LanguageContext, SaidChannel, Span } from '../types.ts';
import { FILLERS, PLANS, REPORTS } from './words.ts';
import type { Report } from './words.ts';

/** What a note to oneself says that happened. */
export interface SelfNote {
  /** The note, on one line. */
  words: string;
  /** Words that may name whom, in their order; an address stands alone. */
  names: string[];
  direction: 'out' | 'in';
  channel: SaidChannel;
  outcome?: Report['outcome'];
  /** The day it happened, where the note names an earlier one. */
  day?: LocalDay;
  /** When to be in touch next. */
  due?: Due;
  /** By a call, where the note says so. */
  dueByCall?: true;
}

/** Nobody dictates a longer one into a telephone; what is longer is another kind of mail. */
const LONGEST = 240;
const MOST_NAMES = 12;
/** So far before a day, in characters, stands the word that makes a plan of it. */
const PLAN_REACH = 24;

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu;
const ADDRESS = /[^\s<>()[\],;:"]{1,64}@[^\s<>()[\],;:"]{1,253}/u;

interface Word extends Span {
  text: string;
  lower: string;
}

function wordsOf(line: string): Word[] {
  return [...line.matchAll(WORD)].map((match) => {
    const from = match.index;
    const lower = match[0].toLowerCase().replaceAll('’', "'");
    return { text: match[0], lower, from, to: from + match[0].length };
  });
}

/** The first report of the table that stands in the note, and its words. */
function reportIn(words: readonly Word[]): { report: Report; at: number; to: number } | undefined {
  for (const [phrase, report] of REPORTS) {
    const parts = phrase.split(' ');
    const at = words.findIndex((_, from) =>
      parts.every((part, step) => words[from + step]?.lower === part),
    );
    if (at >= 0) return { report, at, to: at + parts.length };
  }
  return undefined;
}

/** Whether a word before a day makes a plan of it: "again Thursday", "call in March". */
function isPlan(date: DateSpan, words: readonly Word[]): boolean {
  if (date.past) return false;
  if (date.lead === 'until' || date.lead === 'after' || date.lead === 'from') return true;
  return words.some(
    ({ lower, to, from }) => PLANS.has(lower) && to <= date.from && from >= date.from - PLAN_REACH,
  );
}

const within = ({ from, to }: Span, spans: readonly Span[]) =>
  spans.some((span) => from < span.to && span.from < to);

/** The name may stand before the verb, and did it then. */
function directionOf(
  report: Report,
  at: number,
  words: readonly Word[],
  named: (word: Word) => boolean,
): 'out' | 'in' {
  const verb = report.verb
    ? at
    : words.findIndex(({ lower }) => /^(called|rang|phoned)$/.test(lower));
  if (verb < 0 || (!report.verb && report.outcome === 'no-answer')) return 'out';
  const before = words.slice(0, verb);
  return before.some(named) && !before.some(({ lower }) => lower === 'i') ? 'in' : 'out';
}

/**
 * Reads a note that somebody mailed to themselves, as "Ana voicemail, again Thursday": whom it is
 * about, how it went, and when to be in touch next. Undefined for a text that reports no contact, or
 * is too long for such a note. Never throws; linear in the length of the note.
 *
 * @param context the moment at which the note was written, and its zone
 */
export function readSelfNote(text: string, context: LanguageContext): SelfNote | undefined {
  const line = ownWords(text.slice(0, 20_000)).replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > LONGEST) return undefined;
  const words = wordsOf(line);
  const found = reportIn(words);
  if (!found) return undefined;
  const { report, at, to } = found;

  const dates = findDates(line, context);
  const planned = dates.findLast((date) => isPlan(date, words));
  const before = dates.find((date) => date.past && date.start === date.end);
  const taken: Span[] = [planned, before].flatMap((date) => (date ? [date] : []));
  const address = ADDRESS.exec(line)?.[0];
  const named = (word: Word): boolean =>
    !FILLERS.has(word.lower) &&
    !within(word, taken) &&
    !words.slice(at, to).includes(word) &&
    word.lower.length > 1;
  const names = words.filter(named).map(({ text: name }) => name.replace(/['’]s$/, ''));
  const byCall =
    planned &&
    words.some(
      ({ lower, from, to: end }) =>
        /^(call|callback|ring|phone)$/.test(lower) &&
        end <= planned.from &&
        from >= planned.from - PLAN_REACH,
    );
  return {
    words: line,
    names: address ? [address] : names.slice(0, MOST_NAMES),
    direction: directionOf(report, at, words, named),
    channel: report.channel,
    ...(report.outcome && { outcome: report.outcome }),
    ...(before && { day: before.day }),
    ...(planned && { due: dueOfSpan(planned, context.zone) }),
    ...(byCall && { dueByCall: true as const }),
  };
}
