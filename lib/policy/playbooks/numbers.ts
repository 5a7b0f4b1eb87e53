import type { PersonState } from '../../ledger/state.ts';
import type { PolicySettings } from '../settings.ts';

/** The numbers of the plan (design, section 5); where each comes from is in docs/playbooks.md. */
export interface PlanNumbers {
  /** First reach: tries a week, and in all; in all where only one way of contact is known. */
  triesAWeek: number;
  tries: number;
  triesOneChannel: number;
  /** Working days from a voicemail to the next try. */
  voicemailGap: number;
  /** How often the same way of contact may be used running, where another is known. */
  sameRunning: number;
  /** The try at which it is said that so many are normal. */
  normalTries: number;
  /** Days until the follow-up that is asked for. */
  askDays: number;
  /** Working days within which a word is answered, a meeting thanked for, a date acknowledged. */
  courtesy: number;
  /** Working days after which such a courtesy comes too late and is not proposed any more. */
  courtesyLapse: number;
  /** Months to a date of theirs from which one, two and three useful things are in place. */
  usefulOne: number;
  usefulTwo: number;
  usefulThree: number;
  /** Days before their date that stay quiet. */
  usefulQuiet: number;
  /** Silence: days to the first useful thing, growth of each further gap, and the longest gap. */
  silenceDays: number;
  silenceStretch: number;
  silenceMost: number;
  /** Useful things in a silence before it is asked plainly, once. */
  silenceTries: number;
  /** Days between things sent to somebody on the list. */
  listDays: number;
  /** Months between signs of life, where it was chosen and where silence has played out. */
  keepMonths: number;
  parkedMonths: number;
  /** Days before the fiscal year's end in which they are left alone, and after its start. */
  fiscalClose: number;
  fiscalOpen: number;
  /** Months before the fiscal year in which budgets are made; a step within a month waits for it. */
  budgetMonths: number;
}

/** Each number with its least and its most; the name is the one it has in settings and ledger. */
const RANGES: Record<keyof PlanNumbers, readonly [standard: number, least: number, most: number]> =
  {
    triesAWeek: [2, 1, 7],
    tries: [7, 1, 10],
    triesOneChannel: [5, 1, 10],
    voicemailGap: [1, 1, 30],
    sameRunning: [2, 1, 10],
    normalTries: [4, 1, 10],
    askDays: [14, 1, 365],
    courtesy: [1, 1, 30],
    courtesyLapse: [10, 1, 60],
    usefulOne: [1, 1, 36],
    usefulTwo: [2, 1, 36],
    usefulThree: [4, 1, 36],
    usefulQuiet: [7, 0, 60],
    silenceDays: [14, 1, 365],
    silenceStretch: [1.5, 1, 5],
    silenceMost: [60, 1, 365],
    silenceTries: [5, 0, 20],
    listDays: [30, 7, 365],
    keepMonths: [3, 1, 6],
    parkedMonths: [6, 1, 24],
    fiscalClose: [14, 0, 60],
    fiscalOpen: [7, 0, 60],
    budgetMonths: [3, 0, 6],
  };

export const PLAN_NAMES = Object.keys(RANGES) as (keyof PlanNumbers)[];

export const defaultNumbers: PlanNumbers = Object.fromEntries(
  PLAN_NAMES.map((name) => [name, RANGES[name][0]]),
) as unknown as PlanNumbers;

/** The one number that need not be whole, in steps of a tenth. */
const IN_TENTHS: keyof PlanNumbers = 'silenceStretch';

/** The least and the most that a number of the plan may be set to, and the steps it goes in. */
export function rangeOf(name: keyof PlanNumbers): { least: number; most: number; step: number } {
  const [, least, most] = RANGES[name];
  return { least, most, step: name === IN_TENTHS ? 0.1 : 1 };
}

/** Whether a number of the plan may be set to a value. */
export function isFitting(name: keyof PlanNumbers, value: number): boolean {
  const { least, most } = rangeOf(name);
  return value >= least && value <= most && value === rounded(name, value);
}

function rounded(name: keyof PlanNumbers, value: number): number {
  return name === IN_TENTHS ? Math.round(value * 10) / 10 : Math.round(value);
}

/**
 * The plan's numbers for a person: those set for all, and over them those set for this person alone.
 * One outside its range is brought to its end, one between two steps to the nearer; a name not known
 * here has no effect.
 */
export function numbersFor(person: PersonState, settings: PolicySettings): PlanNumbers {
  const own = person.plan.numbers;
  if (Object.keys(own).length === 0) return settings.plan;
  const numbers = { ...settings.plan };
  for (const name of PLAN_NAMES) {
    const value = own[name];
    if (value === undefined) continue;
    const { least, most } = rangeOf(name);
    numbers[name] = Math.min(most, Math.max(least, rounded(name, value)));
  }
  return numbers;
}
