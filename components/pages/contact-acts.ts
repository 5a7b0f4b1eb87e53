import type { Body } from '../../lib/ledger/body.ts';
import type { Answer, DateReading, PersonView, Saved } from '../../lib/messages/answers.ts';
import type { Happened } from '../gmail/happened.ts';
import type { CauseName } from '../gmail/QuietCause.tsx';
import type { PlanChange } from '../gmail/plan-change.ts';
import type { UsefulWay } from '../gmail/types.ts';

/** The reasons that a person may give here; the others are for what was read by itself. */
export type ReopenReason = Extract<
  Body<'bar-lifted'>['reason'],
  'they-asked' | 'mistake' | 'other'
>;

/** What a contact's page can ask for. None of these throws; what went wrong is in the answer. */
export interface ContactActs {
  /** They may be contacted again: ends what forbids it, each named by its entry. */
  reopen(bars: readonly string[], reason: ReopenReason): Promise<Answer<Saved>>;
  /** Their name, company, all the numbers they are called on, and their time zone. */
  edit(
    person: PersonView,
    changed: { name: string; company: string; phones: string[]; zone?: string },
  ): Promise<Answer<Saved>>;
  /** Why it is quiet, as far as the user knows. */
  explainQuiet(person: PersonView, cause: CauseName): Promise<Answer<Saved>>;
  /** Calls them, once it is known that now is allowed. */
  call(person: PersonView, phone: string): Promise<void>;
  /** Notes what happened with them. */
  happened(person: PersonView, happened: Happened): Promise<Answer<Saved>>;
  /** Does something about their plan by hand. */
  plan(person: PersonView, change: PlanChange): Promise<Answer<Saved>>;
  readDate(typed: string): Promise<Answer<DateReading>>;
  /** The useful things that can have been given; absent where there is no way to them. */
  useful?: UsefulWay;
  /** Takes back a whole act. */
  undo(act: string): Promise<Answer<Saved>>;
}
