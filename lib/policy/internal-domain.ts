import { asciiHost } from '../ledger/address.ts';
import { isPublicProvider, registrableDomain } from '../ledger/domain.ts';

/** A domain of the user's own, or why what was typed cannot be one. */
export type InternalDomain = { domain: string } | { problem: 'unreadable' | 'public' };

/**
 * Reads a domain that is to be internal: never guarded, all addresses under it (design, section 3).
 * Given as `acme.example`, with an @ or a name before it, or as a web address. `public`: strangers
 * share it as their mail provider, so that it is nobody's own. `unreadable`: nothing that somebody can
 * have registered by the public suffix list, such as a bare suffix.
 */
export function readInternalDomain(typed: string): InternalDomain {
  const host = typed
    .trim()
    .slice(0, 500)
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/\.$/, '');
  const ascii = asciiHost(host);
  if (ascii === undefined || registrableDomain(host) === undefined)
    return { problem: 'unreadable' };
  return isPublicProvider(host) ? { problem: 'public' } : { domain: ascii };
}
