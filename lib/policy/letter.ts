import type { PersonState } from '../ledger/state.ts';
import { addDays, dayAt } from '../time/local-day.ts';
import type { LocalDay } from '../time/due.ts';
import type { PolicySettings } from './settings.ts';
import { isWhole } from './standing/barred.ts';

/** Whether the one letter after a send-off may be written, from when, or how it ended. */
export type LastLetter =
  { is: 'open' } | { is: 'from'; day: LocalDay } | { is: 'posted' | 'waived'; at: string };

/**
 * Where the last letter stands (design, section 5): offered some days after a send-off from all
 * contact, once, and never where any contact was refused. Undefined where there is none to write.
 *
 * @param now instant in ms UTC
 * @param zone IANA zone of the user, whose days are counted
 */
export function lastLetter(
  person: PersonState,
  settings: Pick<PolicySettings, 'letterAfter'>,
  now: number,
  zone: string,
): LastLetter | undefined {
  if (person.erased || person.bars.some((bar) => bar.how === 'never')) return undefined;
  const farewell = person.bars.findLast(isWhole);
  if (!farewell) return undefined;
  if (person.letter) return { is: person.letter.how, at: person.letter.at };
  const day = addDays(dayAt(Date.parse(farewell.at), zone), settings.letterAfter);
  return dayAt(now, zone) < day ? { is: 'from', day } : { is: 'open' };
}
