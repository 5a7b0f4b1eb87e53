import { companyOf } from '../ledger/domain.ts';
import type { Bar, PersonState } from '../ledger/state.ts';
import { isUnder } from './guard/exempt.ts';
import type { PolicySettings } from './settings.ts';
import { isWhole } from './standing/barred.ts';

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

/** Their own refusal of every way, agreed to by the user: it may have been meant for their whole company. */
export function refusalOf({ bars }: Pick<PersonState, 'bars'>): Bar | undefined {
  return bars.findLast(
    (bar) => bar.how === 'never' && bar.scope === 'person' && bar.confirmed && isWhole(bar),
  );
}
