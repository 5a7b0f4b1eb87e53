import type { Evidence, PersonState, Reply } from '../ledger/state.ts';
import type { LocalDay } from '../time/due.ts';
import { addWorkingDays, workingDaysBetween } from '../time/working-days.ts';
import { contactsSince, isAnswer, whatTheySaid } from './exchange.ts';
import { dayOf, instant, laterDay, saidAt } from './moments.ts';
import { inScope } from './scope.ts';
import type { PolicySettings } from './settings.ts';
import { isWhole } from './standing/barred.ts';
import { isTalk } from './talk.ts';

/** Somebody who wrote, or tried to reach me, and has had no answer. */
export interface Waiting {
  person: string;
  /** Their last word in that conversation. */
  evidence: Evidence;
  /** The day they wrote, and the working days since. */
  day: LocalDay;
  workingDays: number;
}

/** A word of theirs, with what was done about it by hand. */
type Word = Pick<Reply, keyof Evidence | 'done' | 'snoozed'>;

/** Words of theirs that a person wrote, and attempts of theirs that reached nobody. */
function openWords(person: PersonState): Word[] {
  return [
    ...person.replies.filter((one) => !one.automatic),
    ...person.touches.filter((one) => one.direction === 'in' && !isTalk(one)),
  ];
}

/**
 * Whether what was recorded of a word of theirs leaves the next move to a day, to them, or to the plan:
 * a date, a permission, a no, a meeting. Then nobody waits for an answer.
 */
function isSettled(person: PersonState, word: Evidence): boolean {
  return [...whatTheySaid(person), ...person.bars, ...person.meetings].some(
    (fact) =>
      (fact.message !== undefined && fact.message === word.message) ||
      (inScope(fact.thread, word.thread) && saidAt(person, fact) >= instant(word)),
  );
}

/** Whether we have spoken since, whoever of us called: then it was answered, or was no question any more. */
function isSpokenOf({ touches }: PersonState, word: Evidence): boolean {
  return touches.some(
    (one) => isTalk(one) && inScope(one.thread, word.thread) && instant(one) > instant(word),
  );
}

/** A conversation of theirs that is open, and the local day from which they wait for an answer. */
export interface OpenWord {
  word: Evidence;
  /** The day they wrote. */
  day: LocalDay;
  from: LocalDay;
}

/** The day from which somebody who wrote on a day waits; the one it was put off to, where it was. */
function waitsFrom(day: LocalDay, { snoozed }: Word, settings: PolicySettings): LocalDay {
  const due = addWorkingDays(day, settings.waitingAfter, settings.workingDays);
  return laterDay(due, snoozed?.day);
}

/**
 * The conversations of a person in which they wrote last and no answer of mine followed, whatever day
 * it is: a call back that nobody took is none. Nobody who is not to be contacted waits for anything.
 *
 * @param zone the user's IANA zone, in which days are counted
 */
export function openWordsOf(
  person: PersonState,
  settings: PolicySettings,
  zone: string,
): OpenWord[] {
  if (person.erased || person.bars.some(isWhole)) return [];
  const newest = new Map<string, Word>();
  for (const word of openWords(person).toSorted((a, b) => instant(a) - instant(b))) {
    newest.set(word.thread ?? '', word);
  }
  return [...newest.values()].flatMap((word): OpenWord[] => {
    // What is struck off takes what came before it along.
    if (word.done || isSettled(person, word) || isSpokenOf(person, word)) return [];
    if (contactsSince(person, word, instant(word) + 1).some(isAnswer)) return [];
    const day = dayOf(word.at, zone);
    return [{ word, day, from: waitsFrom(day, word, settings) }];
  });
}

/**
 * Who waits for an answer: open conversations, a working day or longer ago; longest first.
 *
 * @param now instant in ms UTC
 */
export function waitingForMe(
  person: PersonState,
  settings: PolicySettings,
  now: number,
  zone: string,
): Waiting[] {
  const today = dayOf(now, zone);
  return openWordsOf(person, settings, zone)
    .filter(({ from }) => from <= today)
    .map(({ word, day }) => ({
      person: person.id,
      evidence: word,
      day,
      workingDays: workingDaysBetween(day, today, settings.workingDays),
    }));
}
