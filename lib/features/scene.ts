import type { GmailPort, Surfaces } from '../gmail/port.ts';
import type { Answer, Preferences, Saved } from '../messages/answers.ts';
import type { ask } from '../messages/client.ts';
import type { IntentInput } from '../messages/commands.ts';
import type { Pending } from './pending.ts';
import type { Ui } from './ui/ui.ts';

export type Ask = typeof ask;

/** When it is, where, and on which days work is done. */
export interface Time {
  now: number;
  zone: string;
  workingDays: number[];
}

/** What every feature is given: Gmail, the worker, the screen, and what this tab shares. */
export interface Scene {
  port: GmailPort;
  ask: Ask;
  ui: Ui;
  surfaces: Surfaces;
  pending: Pending;
  time(): Time;
  preferences(): Preferences;
  /** Keeps a small choice; its failure costs nothing and is not told. */
  prefer(choice: Partial<Preferences>): void;
  /**
   * Sends one change to the worker. The same act id may be sent again: it is then answered "saved"
   * and nothing is written twice.
   */
  change(intent: IntentInput, act?: string): Promise<Answer<Saved>>;
  /** The newest revision of the ledger this tab has been told of. */
  revision(): number;
  /** A revision was seen by other means than being told of it. */
  reach(revision: number): void;
  /** The ledger changed, here or anywhere else: ask again. */
  onChanged(told: () => void, signal: AbortSignal): void;
  /** A change made here may have made contacts of these addresses (lower case). */
  onFiled(told: (emails: Set<string>) => void, signal: AbortSignal): void;
  /** The user's choices were changed, here or anywhere else. */
  onChosen(told: () => void, signal: AbortSignal): void;
  /** The domain of the user's own company; undefined where the account has none. */
  company: string | undefined;
  /** Whether nothing is shown but the guard's own dialog (design, section 1, principle 9). */
  discreet(): boolean;
  /** Begins or ends it, here at once and in all other tabs. */
  beDiscreet(on: boolean): void;
  /** Told when it begins and ends. */
  onDiscreet(told: (on: boolean) => void, signal: AbortSignal): void;
  signal: AbortSignal;
}
