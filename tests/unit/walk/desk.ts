import { canonicalAddress } from '../../../lib/ledger/address.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import type { Desk } from '../../../lib/walk/left-out.ts';
import type { ListRow, Named } from '../../../lib/walk/row.ts';

export const NOW = Date.UTC(2026, 10, 21, 12);
export const sam: Named = { email: 'sam@maplefield.example', name: 'Sam' };
export const ana: Named = { email: 'ana@fern.example', name: 'Ana' };
export const bo: Named = { email: 'bo@pine.example', name: 'Bo' };

export function desk(known: string[] = [], internalDomains: string[] = []): Desk {
  const all = new Set(known.map(canonicalAddress));
  return {
    account: sam.email,
    settings: { ...defaultPolicy, internalDomains },
    isKnown: (email) => all.has(canonicalAddress(email)),
  };
}

/** A row of one mail, an hour old, unless something else is said. */
export function row(thread: string, people: Named[], over: Partial<ListRow> = {}): ListRow {
  return { thread, people, count: 1, subject: 'Orchard', at: NOW - 3_600_000, ...over };
}
