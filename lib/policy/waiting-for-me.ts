import type { Evidence, PersonState } from '../ledger/state.ts';
import type { LocalDay } from '../time/due.ts';
import { addWorkingDays, workingDaysBetween } from '../time/working-days.ts';
import { contactsSince, whatTheySaid } from './exchange.ts';
import { dayOf, instant, saidAt } from './moments.ts';
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

/** Words of theirs that a person wrote, and attempts of theirs that reached nobody. */
function openWords(person: PersonState): Evidence[] {
  return [
    ...person.replies.filter((one) => !one.automatic && !one.done),
    ...person.touches.filter((one) => one.direction === 'in' && !isTalk(one) && !one.done),
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

function isSnoozed(word: Evidence, today: LocalDay): boolean {
  const { snoozed } = word as Evidence & { snoozed?: { day: LocalDay } };
  return snoozed !== undefined && snoozed.day > today;
}

/**
 * The conversations of a person in which they wrote last, a working day or longer ago, and nothing
 * of mine followed; longest first. Nobody who is not to be contacted waits for anything.
 *
 * @param now instant in ms UTC
 */
export function waitingForMe(
  person: PersonState,
  settings: PolicySettings,
  now: number,
  zone: string,
): Waiting[] {
  if (person.erased || person.bars.some(isWhole)) return [];
  const today = dayOf(now, zone);
  const newest = new Map<string, Evidence>();
  for (const word of openWords(person).toSorted((a, b) => instant(a) - instant(b))) {
    newest.set(word.thread ?? '', word);
  }
  return [...newest.values()].flatMap((word): Waiting[] => {
    const day = dayOf(word.at, zone);
    const due = addWorkingDays(day, settings.waitingAfter, settings.workingDays);
    if (today < due || isSnoozed(word, today) || isSettled(person, word)) return [];
    if (contactsSince(person, word, instant(word) + 1).length > 0) return [];
    const workingDays = workingDaysBetween(day, today, settings.workingDays);
    return [{ person: person.id, evidence: word, day, workingDays }];
  });
}
