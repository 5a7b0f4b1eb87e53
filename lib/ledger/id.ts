// `newId` lies apart (new-id.ts): a page that only mints ids need not carry the hashes.
import { canonical } from './canonical.ts';
import { hashId } from './hash.ts';

/**
 * The id of the `n`th entry (from 0) of an act: a command that is repeated writes the same ids, so
 * that it can be told from a new one.
 */
export function entryId(act: string, n: number): string {
  return hashId(canonical(['entry', act, n]));
}

/**
 * The id of an observed fact (mail sent, reply received), by where it was observed: every tab and
 * device that sees it writes the same entry. Pass the address in its canonical form.
 */
export function observedId(
  account: string,
  message: string,
  address: string,
  kind: string,
): string {
  return hashId(canonical(['observed', account, message, address, kind]));
}
