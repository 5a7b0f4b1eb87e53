import type { PlanNumbers } from '../../lib/policy/playbooks/numbers.ts';
import { PLAYBOOKS } from '../../lib/policy/playbooks/types.ts';
import type { Playbook, Startable } from '../../lib/policy/playbooks/types.ts';
import { shortDue } from '../../lib/text/dates.ts';
import { text, textLocale } from '../../lib/text/text.ts';
import type { Due, LocalDay } from '../../lib/time/due.ts';

/** What each plan is called. */
const NAMES: Record<Playbook, string> = {
  'last-letter': 'plan_last_letter',
  'early-no': 'plan_early_no',
  clarity: 'plan_clarity',
  'after-meeting': 'plan_after_meeting',
  callback: 'plan_callback',
  'ask-permission': 'plan_ask_permission',
  'try-again': 'plan_try_again',
  list: 'plan_list',
  'keep-in-touch': 'plan_keep_in_touch',
  'first-reach': 'plan_first_reach',
  silence: 'plan_silence',
};

/** What one does that can be started. */
const DOES: Record<Startable, string> = {
  'first-reach': 'plan_does_first_reach',
  list: 'plan_does_list',
  'keep-in-touch': 'plan_does_keep_in_touch',
};

const NUMBERS: Record<keyof PlanNumbers, string> = {
  triesAWeek: 'number_tries_a_week',
  tries: 'number_tries',
  triesOneChannel: 'number_tries_one_way',
  voicemailGap: 'number_voicemail',
  sameRunning: 'number_same_running',
  normalTries: 'number_normal',
  askDays: 'number_ask_days',
  courtesy: 'number_courtesy',
  courtesyLapse: 'number_courtesy_lapse',
  usefulOne: 'number_useful_one',
  usefulTwo: 'number_useful_two',
  usefulThree: 'number_useful_three',
  usefulQuiet: 'number_useful_quiet',
  silenceDays: 'number_silence_days',
  silenceStretch: 'number_silence_stretch',
  silenceMost: 'number_silence_most',
  silenceTries: 'number_silence_tries',
  listDays: 'number_list_days',
  keepMonths: 'number_keep_months',
  parkedMonths: 'number_parked_months',
  fiscalClose: 'number_fiscal_close',
  fiscalOpen: 'number_fiscal_open',
  budgetMonths: 'number_budget_months',
};

export function planName(playbook: Playbook): string {
  return text(NAMES[playbook]);
}

/** The name of one as it stands in the ledger; empty for one that only a newer version knows. */
function planNamed(playbook: string | undefined): string {
  const known = PLAYBOOKS.find((one) => one === playbook);
  return known ? planName(known) : '';
}

export function planDoes(playbook: Startable): string {
  return text(DOES[playbook]);
}

export function numberName(name: keyof PlanNumbers): string {
  return text(NUMBERS[name]);
}

/** What the numbers of a plan were changed to: "Tries in all: 9 · Tries a week: as for all". */
function numbersText(numbers: Readonly<Record<string, number | null>>): string {
  return Object.entries(numbers)
    .flatMap(([name, value]) => {
      const key = Object.hasOwn(NUMBERS, name) && NUMBERS[name as keyof PlanNumbers];
      if (!key) return [];
      return [
        text('number_is', text(key), value === null ? text('number_for_all') : figure(value)),
      ];
    })
    .join(text('between_facts'));
}

/** A number as the language on screen writes it. */
export function figure(value: number): string {
  return new Intl.NumberFormat(textLocale()).format(value);
}

/** Which plan it was about, until which day it was put off, and which numbers were changed. */
export function plannedText(
  about: {
    playbook?: string | undefined;
    due?: Due | undefined;
    numbers?: Readonly<Record<string, number | null>> | undefined;
  },
  today: LocalDay,
): string {
  const { playbook, due, numbers = {} } = about;
  return [planNamed(playbook), due ? shortDue(due, today) : '', numbersText(numbers)]
    .filter(Boolean)
    .join(text('between_facts'));
}
