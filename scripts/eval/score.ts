import type { DatesAnswer, DraftAnswer, DueAnswer, ReplyAnswer } from '../read/answers.ts';
import type { Readers } from '../read/modes.ts';
import { givenOf } from './given.ts';
import type { AskCase, Case, DatesCase, PromiseCase, ReplyCase } from './cases.ts';
import type { Tally } from './tally.ts';
import { isIn, told } from './windows.ts';

/** Finer cues than most labels tell apart, and the one that stands for each there. */
const COARSE: Record<string, string> = {
  thinking: 'brush-off',
  farewell: 'never',
  wish: 'none',
  thanks: 'none',
};

/** A cue as the labels of this case name it: the finer name only where they use it themselves. */
function namedAs(cue: string, { cue: wanted, also }: ReplyCase): string {
  return cue === wanted || also.includes(cue) ? cue : (COARSE[cue] ?? cue);
}

const refuses = (cue: string): boolean => (COARSE[cue] ?? cue) === 'never';
const dayTold = (due: DueAnswer | null): string => due?.date ?? 'no day';

function scoreReply(one: ReplyCase, answer: ReplyAnswer, tally: Tally): void {
  const got = namedAs(answer.cue, one);
  const strict = got === one.cue;
  const acceptable = strict || one.also.includes(got);
  const wanted = [one.cue, ...one.also].join(' or ');
  const miss = { one, wanted, got: `${answer.cue} "${answer.quote}"` };
  tally.count('strict', strict);
  tally.count('acceptable', acceptable, acceptable ? undefined : miss);
  tally.confuse(one.cue, got, acceptable);
  // Every refusal must be heard; one that is heard where another reading was right as well is no error.
  if (refuses(one.cue)) {
    tally.count('neverRecall', refuses(answer.cue), refuses(answer.cue) ? undefined : miss);
  }
  if (refuses(answer.cue)) {
    const right = [one.cue, ...one.also].some(refuses);
    tally.count('neverPrecision', right, right ? undefined : miss);
  }
  if (one.due === null) {
    const given = answer.due !== null;
    const wrong = { one, wanted: 'no day', got: dayTold(answer.due) };
    tally.count('falseCallback', given, given ? wrong : undefined);
  } else if (one.due) {
    const right = answer.due !== null && isIn(answer.due.date, one.due);
    const wrong = { one, wanted: told(one.due), got: dayTold(answer.due) };
    tally.count('callbackDay', right, right ? undefined : wrong);
  }
}

function scoreDraft(one: PromiseCase | AskCase, answer: DraftAnswer, tally: Tally): void {
  const found = one.kind === 'promise' ? answer.promises : answer.asks;
  const got = found.map(({ due, quote }) => `${dayTold(due)} "${quote}"`).join(', ') || 'nothing';
  const { due } = one;
  if (due === null) {
    const wrong = found.length > 0;
    tally.count('falsePromise', wrong, wrong ? { one, wanted: 'nothing', got } : undefined);
    return;
  }
  const right = due
    ? found.some((each) => each.due !== null && isIn(each.due.date, due))
    : found.length > 0;
  const wanted = due ? told(due) : 'one';
  const goal = one.kind === 'promise' ? 'promiseDay' : 'askFound';
  tally.count(goal, right, right ? undefined : { one, wanted, got });
}

function scoreDates(one: DatesCase, { dates }: DatesAnswer, tally: Tally): void {
  const right = one.dates.every((windows) =>
    dates.some(({ start }) => windows.some((wanted) => isIn(start, wanted))),
  );
  const wanted = one.dates.map((windows) => windows.map(told).join(' or ')).join(', ');
  const got = dates.map(({ quote, start }) => `${start} "${quote}"`).join(', ') || 'nothing';
  tally.count('dates', right, right ? undefined : { one, wanted, got });
}

/** Lines without what stands at their ends: programs differ in it, and it says nothing. */
function bare(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** Reads one labelled text and counts what is right and what is not. */
export function score(one: Case, readers: Readers, tally: Tally): void {
  const given = givenOf(one);
  switch (one.kind) {
    case 'reply':
      scoreReply(one, readers.reply(given), tally);
      break;
    case 'promise':
    case 'ask':
      scoreDraft(one, readers.draft(given), tally);
      break;
    case 'worn': {
      const { pest } = readers.draft(given);
      const found = pest.length > 0;
      const got = pest.map(({ rule, quote }) => `${rule} "${quote}"`).join(', ') || 'nothing';
      const miss = { one, wanted: one.worn ? 'worn' : 'nothing', got };
      if (one.worn) tally.count('pestRecall', found, found ? undefined : miss);
      if (found) tally.count('pestPrecision', one.worn, one.worn ? undefined : miss);
      break;
    }
    case 'trim': {
      const { text } = readers.trim(given);
      const right = bare(text) === bare(one.expected);
      const miss = { one, wanted: JSON.stringify(one.expected), got: JSON.stringify(text) };
      tally.count('trim', right, right ? undefined : miss);
      break;
    }
    case 'dates':
      scoreDates(one, readers.dates(given), tally);
      break;
  }
}
