import { domainOf } from '../ledger/address.ts';
import type { Bar } from '../ledger/state.ts';
import type { Channel } from '../ledger/body.ts';
import type { Store } from './tables.ts';

/** The domain of an address and every domain above it: `a.b.example` gives two. */
function domainsAbove(email: string): string[] {
  const labels = (domainOf(email) ?? '').split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** Bars on whole domains that cover one of these addresses, with the words behind them and whose they are. */
export async function companyBars(store: Store, emails: Iterable<string>): Promise<Bar[]> {
  const domains = [...new Set([...emails].flatMap(domainsAbove))];
  const rows = await store.bars.where('domain').anyOf(domains).toArray();
  const of = rows.filter(({ scope }) => scope === 'domain');
  const ids = of.map(({ entry }) => entry);
  const [entries, words] = await Promise.all([
    store.entries.bulkGet(ids),
    store.words.bulkGet(ids),
  ]);
  return of.flatMap((row, at): Bar[] => {
    const entry = entries[at];
    if (!entry) return [];
    const quote = words[at]?.words.quote;
    return [
      {
        entry: row.entry,
        act: entry.act,
        at: entry.at,
        clock: entry.clock,
        account: entry.account,
        how: row.how,
        scope: row.scope,
        confirmed: row.confirmed,
        ...(row.domain && { domain: row.domain }),
        ...(row.channels && { channels: row.channels as Channel[] }),
        ...(quote && { quote }),
        ...(row.name && { author: row.name }),
      },
    ];
  });
}
