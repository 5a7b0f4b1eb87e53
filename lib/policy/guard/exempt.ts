import { canonicalAddress, domainOf } from '../../ledger/address.ts';
import type { PersonState } from '../../ledger/state.ts';
import type { PolicySettings } from '../settings.ts';

/** Whether a domain is `under`, or one of its subdomains. */
export function isUnder(domain: string | undefined, under: string | undefined): boolean {
  if (domain === undefined || under === undefined || under === '') return false;
  const root = under.toLowerCase();
  return domain === root || domain.endsWith(`.${root}`);
}

/** Whether an address is one of the user's own. */
export function isOwn(address: string, { ownAddresses }: PolicySettings): boolean {
  const canonical = canonicalAddress(address);
  return ownAddresses.some((own) => canonicalAddress(own) === canonical);
}

function isInternal(address: string, { internalDomains }: PolicySettings): boolean {
  const domain = domainOf(address);
  return internalDomains.some((internal) => isUnder(domain, internal));
}

/**
 * Whether the recipient is the user, or a colleague (design, section 4, rule 6). Where the address
 * is not told, a person counts only if all their addresses do. A colleague who `isRefused` for sure
 * does not count: no setting switches a confirmed refusal off.
 */
export function isExempt(
  person: PersonState | undefined,
  address: string | undefined,
  settings: PolicySettings,
  isRefused: boolean,
): boolean {
  const counts = (one: string) => isOwn(one, settings) || (!isRefused && isInternal(one, settings));
  if (address !== undefined) return counts(address);
  const emails = person?.emails ?? [];
  return emails.length > 0 && emails.every(counts);
}
