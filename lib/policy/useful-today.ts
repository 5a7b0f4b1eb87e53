import type { Bar, PersonState } from '../ledger/state.ts';
import type { LocalDay } from '../time/due.ts';
import { addDays } from '../time/local-day.ts';
import { nextWorkingDay } from '../time/working-days.ts';
import { dayOf } from './moments.ts';
import { nextStepOf } from './playbooks/next-step.ts';
import { isAnswering, isStep } from './playbooks/types.ts';
import type { NextStep, NoStep, Playbook } from './playbooks/types.ts';
import type { PolicySettings } from './settings.ts';

/** A step that could be useful: proposed by the plan, promised to nobody. */
export interface Suggestion {
  person: string;
  step: PlanStep;
}

/** Only a date that was set by hand belongs to no plan. */
export type PlanStep = NextStep & { playbook: Playbook };

/**
 * The suggestion that a next step is: none for a date, which is listed on its day, and none for an
 * answer, which somebody waits for.
 */
export function suggestionOf(person: string, next: NextStep | NoStep): Suggestion | undefined {
  if (!isStep(next) || next.from !== 'plan' || next.kind === 'answer') return undefined;
  const { playbook } = next;
  return playbook && { person, step: { ...next, playbook } };
}

/**
 * What comes first among all people, as text that sorts: thanks and acknowledgements spoil with time;
 * after them, what has waited longest.
 */
export function urgencyOf({ person, step }: Suggestion): string {
  return `${isAnswering(step.kind) ? 0 : 1} ${step.since} ${person}`;
}

function byUrgency(a: Suggestion, b: Suggestion): number {
  const [one, other] = [urgencyOf(a), urgencyOf(b)];
  return one < other ? -1 : Number(one > other);
}

/**
 * Spreads suggestions over days, so many a day at most: what finds no room goes to the next working
 * day. Dates never pass through here. Returns the days in order, each with its suggestions.
 */
export function spread(
  suggestions: readonly Suggestion[],
  settings: PolicySettings,
): Map<LocalDay, Suggestion[]> {
  const { usefulADay, workingDays, freeDays } = settings;
  const days = new Map<LocalDay, Suggestion[]>();
  if (usefulADay < 1) return days;
  const free = new Set(freeDays);
  const coming = Map.groupBy(suggestions, ({ step }) => step.day);
  let waiting: Suggestion[] = [];
  let day = [...coming.keys()].toSorted()[0];
  while (day !== undefined) {
    const here = [...waiting, ...(coming.get(day) ?? [])].toSorted(byUrgency);
    coming.delete(day);
    days.set(day, here.slice(0, usefulADay));
    waiting = here.slice(usefulADay);
    const next = [...coming.keys()].toSorted()[0];
    const after = waiting.length > 0 ? nextWorkingDay(addDays(day, 1), workingDays, free) : next;
    day = after !== undefined && next !== undefined && next < after ? next : after;
  }
  return days;
}

/**
 * What could be useful today, at most so many (five) of all people together.
 *
 * @param now instant in ms UTC
 */
export function usefulToday(
  people: Iterable<PersonState>,
  settings: PolicySettings,
  now: number,
  zone: string,
  companyBars: readonly Bar[] = [],
): Suggestion[] {
  const today = dayOf(now, zone);
  const due: Suggestion[] = [];
  for (const person of people) {
    const next = nextStepOf(person, settings, now, zone, companyBars);
    const suggestion = suggestionOf(person.id, next);
    if (suggestion !== undefined && suggestion.step.day <= today) due.push(suggestion);
  }
  return due.toSorted(byUrgency).slice(0, Math.max(0, settings.usefulADay));
}
