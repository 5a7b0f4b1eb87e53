import { legacyId } from './state/ids.ts';
import type { PageConfig } from './page/config.ts';
import type { Site } from './requests.ts';

/** What one served page needs to know of its account, look and language. */
export function configFor(site: Site, index: number, query: URLSearchParams): PageConfig {
  const person = site.accounts[index]!.mailbox.account;
  return {
    account: index,
    name: person.name,
    email: person.email,
    accounts: site.accounts.map(({ mailbox }) => mailbox.account),
    ik: legacyId('ik', person.email).slice(0, 10),
    token: legacyId('token', person.email),
    language: oneOf(query.get('hl'), ['en', 'ja', 'tr']),
    theme: oneOf(query.get('theme'), ['light', 'dark']),
    density: oneOf(query.get('density'), ['default', 'comfortable', 'compact']),
    zone: site.zone,
    now: site.now().toISOString(),
    undoMs: site.undoMs,
    dropped: [...site.dropped],
  };
}

function oneOf<T extends string>(value: string | null, allowed: [T, ...T[]]): T {
  return allowed.find((one) => one === value) ?? allowed[0];
}
