import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { verifyChain } from '../../../lib/ledger/chain.ts';
import type { Head } from '../../../lib/ledger/entry.ts';
import { newId } from '../../../lib/ledger/new-id.ts';
import { queueUpTo } from '../../../lib/store/agenda.ts';
import { readHead } from '../../../lib/store/device.ts';
import { personView } from '../../../lib/store/reads.ts';
import { needsRebuild, rebuild } from '../../../lib/store/rebuild.ts';
import { Store, versions } from '../../../lib/store/tables.ts';
import { defaultPolicy } from '../../../lib/policy/settings.ts';
import { ana, DAY, MONDAY, ZONE } from './desk.ts';

interface Fixture {
  /** The tables and indexes as that version declared them. */
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}

const fileOf = (version: number) =>
  new URL(`./fixtures/v${version}.json`, import.meta.url).pathname;

/** A database as an older version of the extension left it on the disk. */
async function leftBy(version: number): Promise<{ name: string; fixture: Fixture }> {
  const fixture = JSON.parse(readFileSync(fileOf(version), 'utf8')) as Fixture;
  const name = `may-i-${newId()}`;
  const old = new Dexie(name);
  old.version(version).stores(fixture.stores);
  await old.open();
  for (const [table, rows] of Object.entries(fixture.rows)) await old.table(table).bulkAdd(rows);
  old.close();
  return { name, fixture };
}

test('every version of the tables has its fixture', () => {
  expect(versions.filter(({ version }) => !existsSync(fileOf(version)))).toEqual([]);
  const numbers = versions.map(({ version }) => version);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

describe.each(versions.map(({ version }) => version))('a database of version %i', (version) => {
  const present = { now: MONDAY + DAY, zone: ZONE, settings: defaultPolicy };

  test('opens with every entry and every word in it', async () => {
    const { name, fixture } = await leftBy(version);
    const store = new Store(name);
    await store.open();
    expect(store.verno).toBe(versions.at(-1)?.version);
    expect(await store.entries.toArray()).toEqual(fixture.rows['entries']);
    expect(await store.words.toArray()).toEqual(fixture.rows['words']);
    const chain = (await store.entries.toArray()) as Head[];
    const report = verifyChain(chain.toSorted((a, b) => a.seq - b.seq));
    expect(report.broken).toBeUndefined();
    expect(await readHead(store)).toMatchObject({ seq: report.seq, hash: report.hash });
    store.close();
  });

  test('is read rightly, as it stands and when its rows are computed anew', async () => {
    const { name } = await leftBy(version);
    const store = new Store(name);
    for (const anew of [false, true]) {
      if (anew) await rebuild(store, present);
      // An older policy computed what lies there; it is read until it is made anew.
      expect(await needsRebuild(store)).toBe(anew ? undefined : 'outdated');
      const { rows } = await queueUpTo(store, '2026-12-31', 10);
      expect(rows).toMatchObject([
        {
          name: 'Ben Okafor',
          day: '2026-12-01',
          kind: 'asked-for',
          quote: 'Not before December.',
        },
        { name: 'Ana Oliveira', day: '2026-12-09', kind: 'follow-up', subject: 'Proposal' },
      ]);
      const view = await personView(store, ana, present);
      expect(view).toMatchObject({ name: 'Ana Oliveira', dues: [{ due: { day: '2026-12-09' } }] });
      expect(view.history.map((item) => item.kind)).toEqual(
        expect.arrayContaining([
          'contact-added',
          'follow-up-set',
          'follow-up-snoozed',
          'note-added',
        ]),
      );
      expect(await store.bars.toArray()).toMatchObject([{ addresses: ['cy@corp.example'] }]);
      expect(await store.sightings.count()).toBe(1);
      expect(await store.rung.count()).toBe(1);
      if (anew) expect(await store.waiting.count()).toBe(0);
    }
    store.close();
  });
});
