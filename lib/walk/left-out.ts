import { isMachine } from '../language/automatic.ts';
import { isBulk } from '../language/bulk.ts';
import { canonicalAddress, isAddress } from '../ledger/address.ts';
import { companyOf } from '../ledger/domain.ts';
import { CROWD } from '../policy/crowd.ts';
import { isExempt } from '../policy/guard/exempt.ts';
import { withAccount } from '../policy/settings.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { Named } from './row.ts';

/** Whose lists are read, and what is known beside them. */
export interface Desk {
  account: string;
  settings: PolicySettings;
  /** Whether somebody is kept already, or must not be contacted. */
  isKnown(email: string): boolean;
  /** Whether a message, by its hex id, is noted already. */
  isNoted?(message: string): boolean;
}

/**
 * Whether nothing is ever offered of an address: it is none, the user's own or of their own domain, a
 * machine's, one that writes to many, or somebody's who is known already.
 */
export function isLeftOut(email: string, desk: Desk): boolean {
  if (!isAddress(email)) return true;
  const own = withAccount(desk.settings, desk.account);
  if (isExempt(undefined, email, own, false)) return true;
  const company = companyOf(desk.account);
  if (company !== undefined && companyOf(email) === company) return true;
  if (isBulk({ text: '', from: email }) || isMachine(email)) return true;
  return desk.isKnown(email);
}

/** Everyone but the user, each once. */
export function others(people: readonly Named[], { account, settings }: Desk): Named[] {
  const seen = new Set([account, ...settings.ownAddresses].map(canonicalAddress));
  return people.filter(({ email }) => {
    const address = canonicalAddress(email);
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}

/** Those of whom something may be offered: nobody of a crowd. */
export function outsiders(people: readonly Named[], desk: Desk): Named[] {
  const all = others(people, desk);
  return all.length > CROWD ? [] : all.filter(({ email }) => !isLeftOut(email, desk));
}
