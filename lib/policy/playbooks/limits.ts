import type { PersonState } from '../../ledger/state.ts';
import type { PolicySettings } from '../settings.ts';
import { knownChannels } from './channels.ts';
import { numbersFor } from './numbers.ts';

/** Unanswered contacts after which a first reach has played out: fewer where there is one way only. */
export function triesFor(person: PersonState, settings: PolicySettings): number {
  const { tries, triesOneChannel } = numbersFor(person, settings);
  return knownChannels(person).length > 1 ? tries : Math.min(tries, triesOneChannel);
}

/** Contacts in a silence after which it has played out: the useful things and one plain ask. */
export function triesInSilence(person: PersonState, settings: PolicySettings): number {
  return numbersFor(person, settings).silenceTries + 1;
}
