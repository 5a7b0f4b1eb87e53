import { companyOf } from '../ledger/domain.ts';
import { isUnder } from './guard/exempt.ts';
import type { PolicySettings } from './settings.ts';

/**
 * The domain that somebody can refuse for: that of their company. Undefined where strangers share it,
 * and where it is one of the user's own.
 */
export function refusableDomain(
  email: string,
  account: string,
  { ownAddresses, internalDomains }: PolicySettings,
): string | undefined {
  const domain = companyOf(email);
  const own = [account, ...ownAddresses].map(companyOf);
  const isOwn = own.includes(domain) || internalDomains.some((of) => isUnder(domain, of));
  return isOwn ? undefined : domain;
}
