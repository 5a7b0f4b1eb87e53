import 'fake-indexeddb/auto';
import { verifyChain } from '../../../lib/ledger/chain.ts';
import { newId } from '../../../lib/ledger/new-id.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { rebuild } from '../../../lib/store/rebuild.ts';
import { Store } from '../../../lib/store/tables.ts';
import { ZONE } from './days.ts';
import { expect } from './expect.ts';
import { headOf } from './ledger-page.ts';
import type { Dump } from './ledger-page.ts';

const PROJECTIONS = ['people', 'addresses', 'bars', 'agenda'] as const;

/** What a dump shows, in an order of its own. */
export function projectionsOf({ tables }: Pick<Dump, 'tables'>) {
  const sorted = (rows: object[]) =>
    rows.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted();
  return Object.fromEntries(PROJECTIONS.map((name) => [name, sorted(tables[name])]));
}

/** The projections that the entries of a dump come to, computed from nothing outside the browser. */
async function rebuilt({ tables }: Dump, now: number) {
  const store = new Store(`may-i-${newId()}`);
  await store.entries.bulkAdd(structuredClone(tables.entries));
  await store.words.bulkAdd(structuredClone(tables.words));
  await rebuild(store, { now, zone: ZONE, settings: defaultPolicy });
  const rows = await Promise.all(PROJECTIONS.map((name) => store.table(name).toArray()));
  const made = Object.fromEntries(PROJECTIONS.map((name, index) => [name, rows[index] ?? []]));
  await store.delete();
  return projectionsOf({ tables: made as Dump['tables'] });
}

/** Acts that are stored, each with how many of its entries there are. */
export function actsIn({ tables }: Dump): Map<string, number> {
  const acts = new Map<string, number>();
  for (const { act } of tables.entries) acts.set(act, (acts.get(act) ?? 0) + 1);
  return acts;
}

/**
 * A ledger that is whole: one unbroken chain of this device whose end is the head, the watermark
 * outside the database at the same place, and projections that the entries come to.
 */
export async function expectWhole(dump: Dump, now = Date.now()): Promise<void> {
  const head = headOf(dump);
  expect(head?.entries).toBe(dump.tables.entries.length);
  for (const [device, chain] of Map.groupBy(dump.tables.entries, (entry) => entry.device)) {
    const report = verifyChain(chain.toSorted((a, b) => a.seq - b.seq));
    expect(report.broken).toBeUndefined();
    if (device === head?.device) expect(report).toMatchObject({ seq: head.seq, hash: head.hash });
  }
  const { device, seq, hash, entries } = head ?? {};
  expect(dump.local['watermark']).toEqual({ device, seq, hash, entries });
  expect(dump.local['bars'] ?? []).toHaveLength(dump.tables.bars.length);
  expect(projectionsOf(dump)).toEqual(await rebuilt(dump, now));
}
