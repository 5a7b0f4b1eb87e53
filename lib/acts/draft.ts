import type { BodyInput, Kind } from '../ledger/body.ts';
import type { Bar, PersonState } from '../ledger/state.ts';
import type { Words } from '../ledger/words.ts';
import type { PolicySettings } from '../policy/settings.ts';

/** An entry before it is sealed: what it says, and of whom. */
export type Draft = {
  [K in Kind]: {
    kind: K;
    contact: string;
    body: BodyInput<K>;
    said?: Words;
    /** Only for observed facts, whose id every tab and device must arrive at alike. */
    id?: string;
  };
}[Kind];

/** What a decision may look at. Reading only; the store supplies it inside the transaction. */
export interface Ground {
  act: string;
  account: string;
  /** The present, ms UTC, and the zone of the machine. */
  now: number;
  zone: string;
  settings: PolicySettings;
  /** The person behind an address, where one is kept. */
  personAt(email: string): PersonState | undefined;
  /** The same as it was known at an instant, ms UTC. */
  personThen(email: string, at: number): PersonState | undefined;
  /** The person an entry is about. */
  personOfEntry(entry: string): PersonState | undefined;
  /** All persons an act wrote about. */
  personsOfAct(act: string): PersonState[];
  has(entry: string): boolean;
  /** Refusals of whole companies that may cover those it is about; only where a mail or the plan is judged. */
  companyBars: readonly Bar[];
  /** Whether an item the intent names is in the library. */
  hasItem(id: string): boolean;
}
