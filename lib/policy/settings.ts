/** The numbers of standing, guard and agenda. Each is a setting; the defaults are design numbers. */
export interface PolicySettings {
  /** Days of the week that are worked, 1 Monday to 7 Sunday. */
  workingDays: number[];
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
  /** Own addresses and domains, never guarded. */
  ownAddresses: string[];
  internalDomains: string[];
}

export const defaultPolicy: PolicySettings = {
  workingDays: [1, 2, 3, 4, 5],
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
  ownAddresses: [],
  internalDomains: [],
};
