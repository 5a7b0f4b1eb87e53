import type { LocalDay } from '../time/due.ts';
import { defaultNumbers } from './playbooks/numbers.ts';
import type { PlanNumbers } from './playbooks/numbers.ts';

/** The numbers of standing, guard and agenda. Each is a setting; the defaults are design numbers. */
export interface PolicySettings {
  /** Days of the week that are worked, 1 Monday to 7 Sunday. */
  workingDays: number[];
  /** Days off of the user's own. */
  freeDays: LocalDay[];
  /** Whether public holidays, the user's and the contact's, are free for what is only proposed. */
  publicHolidays: boolean;
  /** When a day without a time rings, `HH:MM` local. */
  ringAt: string;
  /** Minutes before a time of day at which it rings. */
  ringBefore: number;
  /** Working days of quiet after talking before `silent`, and after a date they named. */
  silentAfter: number;
  silentAfterDate: number;
  /** Days with an unanswered touch in seven days that give a hint, and a question; 0 for never. */
  pressureHint: number;
  pressureConfirm: number;
  /** Days for which an answer suspends pressure. */
  pressureRest: number;
  /** Days after a send-off before a last letter is offered. */
  letterAfter: number;
  /** First month of the fiscal year (1 to 12), and where summer is in June or in December. */
  fiscalStart: number;
  hemisphere: 'north' | 'south';
  /** The numbers of the plan, each of which may be set for one person alone too. */
  plan: PlanNumbers;
  /** How many suggestions are listed on a day, of all contacts together. */
  usefulADay: number;
  /** How many people the user means to reach in a week; 0 while no aim is set. */
  weekAim: number;
  /** Working days after which somebody who wrote waits for an answer. */
  waitingAfter: number;
  /** Own addresses and domains, never guarded. */
  ownAddresses: string[];
  internalDomains: string[];
}

/** Numbers that hold for all people together, with the least and the most each may be set to. */
export const COUNTS = {
  usefulADay: { least: 0, most: 50 },
  weekAim: { least: 0, most: 365 },
  waitingAfter: { least: 1, most: 30 },
  silentAfter: { least: 1, most: 60 },
  silentAfterDate: { least: 1, most: 60 },
  letterAfter: { least: 1, most: 365 },
} as const satisfies Partial<Record<keyof PolicySettings, { least: number; most: number }>>;
export type Count = keyof typeof COUNTS;

/** Settings as they are changed: only what is named, of the plan's numbers too. */
export type PolicyChange = Partial<Omit<PolicySettings, 'plan'>> & {
  plan?: Partial<PlanNumbers> | undefined;
};

/** The settings with the account that acts among the user's own addresses. */
export function withAccount(settings: PolicySettings, account: string): PolicySettings {
  return { ...settings, ownAddresses: [...settings.ownAddresses, account] };
}

export const defaultPolicy: PolicySettings = {
  workingDays: [1, 2, 3, 4, 5],
  freeDays: [],
  publicHolidays: true,
  ringAt: '09:00',
  ringBefore: 10,
  silentAfter: 10,
  silentAfterDate: 5,
  pressureHint: 3,
  pressureConfirm: 5,
  pressureRest: 14,
  letterAfter: 30,
  fiscalStart: 1,
  hemisphere: 'north',
  plan: defaultNumbers,
  usefulADay: 5,
  weekAim: 0,
  waitingAfter: 1,
  ownAddresses: [],
  internalDomains: [],
};
