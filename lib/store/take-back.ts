import type { PersonState } from '../ledger/state.ts';
import type { Command } from '../messages/commands.ts';
import { Refused } from '../messages/refused.ts';

/** For so long the user may take back a bar of their own in Gmail (section 4, rule 9). */
const TAKE_BACK_MS = 10_000;

/**
 * The one way for a Gmail tab to end a confirmed bar: undoing the very act that set it, at once.
 * Throws `Refused` with `not-allowed` for everything else.
 */
export function assertTakesBackInTime(
  persons: PersonState[],
  lost: string[],
  { intent }: Command,
  now: number,
): void {
  const fresh = persons
    .flatMap((person) => person.bars)
    .filter((bar) => intent.do === 'undo' && bar.act === intent.of)
    .filter((bar) => now - Date.parse(bar.at) <= TAKE_BACK_MS)
    .map((bar) => bar.entry);
  if (!lost.every((entry) => fresh.includes(entry))) throw new Refused('not-allowed', 'loosens');
}
