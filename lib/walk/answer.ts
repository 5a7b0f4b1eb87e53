import { canonicalAddress } from '../ledger/address.ts';
import type { ListRow } from './row.ts';
import type { Told } from './sort-out.ts';

/** Who has not answered, and for whom an answer is due; each person once, newest first. */
export interface WalkAnswer {
  notAnswered: Told[];
  waiting: Told[];
}

/**
 * The last word between the user and each person, over all conversations. Where a conversation with
 * them that may hold a newer one was not read, nothing is said of them: nobody is called silent whose
 * answer may lie there.
 *
 * @param unread rows that were not opened, or could not be read
 */
export function answerOf(told: readonly Told[], unread: readonly ListRow[]): WalkAnswer {
  const newest = new Map<string, Told>();
  for (const one of told.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))) {
    const address = canonicalAddress(one.person.email);
    if (!newest.has(address)) newest.set(address, one);
  }
  const certain = [...newest.entries()].filter(
    ([address, { at }]) => !unread.some((row) => names(row, address) && !isOlder(row.at, at)),
  );
  const all = certain.map(([, one]) => one);
  return {
    notAnswered: all.filter(({ last }) => last === 'mine'),
    waiting: all.filter(({ last }) => last === 'theirs'),
  };
}

function names({ people }: ListRow, address: string): boolean {
  return people.some(({ email }) => canonicalAddress(email) === address);
}

/** Surely; of what bears no date nothing is sure. */
function isOlder(at: number | undefined, than: number | undefined): boolean {
  return at !== undefined && than !== undefined && at < than;
}
