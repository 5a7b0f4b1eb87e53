import type { PersonState } from '../../ledger/state.ts';
import type { PolicySettings } from '../settings.ts';
import { numbersFor, rangeOf } from './numbers.ts';
import type { PlanNumbers } from './numbers.ts';
import type { Playbook } from './types.ts';

const MANNERS: (keyof PlanNumbers)[] = ['courtesy', 'courtesyLapse'];
const YEAR: (keyof PlanNumbers)[] = ['fiscalClose', 'fiscalOpen', 'budgetMonths'];

/** The numbers each playbook goes by, most telling first. */
export const NUMBERS_OF: Record<Playbook, readonly (keyof PlanNumbers)[]> = {
  'last-letter': [],
  'early-no': MANNERS,
  clarity: MANNERS,
  'after-meeting': MANNERS,
  callback: ['usefulOne', 'usefulTwo', 'usefulThree', 'usefulQuiet'],
  'ask-permission': ['askDays', ...MANNERS],
  'try-again': ['triesAWeek'],
  list: ['listDays'],
  'keep-in-touch': ['keepMonths', 'parkedMonths', ...YEAR],
  'first-reach': [
    'tries',
    'triesAWeek',
    'triesOneChannel',
    'sameRunning',
    'voicemailGap',
    'normalTries',
  ],
  silence: ['silenceDays', 'silenceStretch', 'silenceMost', 'silenceTries'],
};

/** A number of the plan as it holds for one person. */
export interface PersonNumber {
  name: keyof PlanNumbers;
  value: number;
  /** What is set for all. */
  forAll: number;
  /** Whether it was set for this person alone. */
  own: boolean;
  least: number;
  most: number;
  step: number;
}

/** The numbers of one playbook for a person; of two rhythms only the one that is kept. */
export function personNumbers(
  person: PersonState,
  settings: PolicySettings,
  playbook: Playbook,
): PersonNumber[] {
  const values = numbersFor(person, settings);
  const unused = person.plan.started?.playbook === 'keep-in-touch' ? 'parkedMonths' : 'keepMonths';
  return NUMBERS_OF[playbook]
    .filter((name) => name !== unused)
    .map((name) => ({
      name,
      value: values[name],
      forAll: settings.plan[name],
      own: person.plan.numbers[name] !== undefined,
      ...rangeOf(name),
    }));
}
