import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { verifyChain } from '../../../lib/ledger/chain.ts';
import type { Head } from '../../../lib/ledger/entry.ts';
import type { IntentInput } from '../../../lib/messages/commands.ts';
import { checkWhole } from '../../../lib/store/check.ts';
import { readHead } from '../../../lib/store/device.ts';
import { exportLines } from '../../../lib/store/export.ts';
import { readOnlyReason } from '../../../lib/store/health.ts';
import { ana, DAY, Desk, on } from './desk.ts';
import { importTo, projections } from './lines.ts';

const place = { thread: 'f'.repeat(16) };
const followUp = (day: string): IntentInput => ({
  do: 'set-follow-up',
  people: [ana],
  place,
  due: on(day),
  condition: 'no-reply',
});
const never = { do: 'record-answer', person: ana, place, answer: { is: 'never' } } as const;
const note = (text: string) => ({ do: 'add-note', person: ana, place, note: text }) as const;

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

/** The same, whatever order an entry's fields stand in. */
const parsed = (lines: string[]) => lines.map((line) => JSON.parse(line) as unknown);

async function exported({ store }: Desk): Promise<string[]> {
  const lines: string[] = [];
  for await (const chunk of exportLines(store)) lines.push(...chunk);
  return lines;
}

/** The same browser with an empty database, as a full disk leaves it. */
async function withoutDatabase(): Promise<Desk> {
  const kept = await fakeBrowser.storage.local.get(null);
  const empty = await Desk.open();
  await fakeBrowser.storage.local.set(kept);
  return empty;
}

describe('a backup', () => {
  test('comes back whole, and a second time changes nothing', async () => {
    await desk.do(followUp('2026-12-07'));
    await desk.do(note('Prefers mornings'));
    const lines = await exported(desk);
    const other = await Desk.open();
    expect(await importTo(other, lines, 1)).toEqual({ added: 3, present: 0, refused: [] });
    expect(parsed(await exported(other))).toEqual(parsed(lines));
    expect(await projections(other)).toEqual(await projections(desk));
    const before = await readHead(other.store);
    expect(await importTo(other, lines, 1)).toEqual({ added: 0, present: 3, refused: [] });
    expect(await readHead(other.store)).toEqual(before);
    expect(parsed(await exported(other))).toEqual(parsed(lines));
  });

  test('brings words back to entries that are here without them', async () => {
    await desk.do(note('Prefers mornings'));
    const lines = await exported(desk);
    await desk.store.words.clear();
    expect(await importTo(desk, lines, 1)).toMatchObject({ added: 0 });
    expect(await exported(desk)).toEqual(lines);
    expect(await desk.people()).toMatchObject([{ name: ana.name }]);
  });

  test('does not put other words under an entry that is here', async () => {
    await desk.do(note('Prefers mornings'));
    const lines = await exported(desk);
    const other = await Desk.open();
    await other.do(note('Hates mornings'));
    const [forged] = (await exported(other)).slice(1).map((line) => JSON.parse(line));
    const [mine] = await desk.store.entries.toArray();
    const line = { entry: { ...forged.entry, id: mine?.id }, words: forged.words };
    line.words.entry = mine?.id;
    expect(await importTo(desk, [JSON.stringify(line)])).toMatchObject({ added: 0, present: 1 });
    expect(await exported(desk)).toEqual(lines);
  });
});

describe('a broken file', () => {
  test('gives what can be read, and the place and reason of every other line', async () => {
    await desk.do(followUp('2026-12-07'));
    await desk.do(note('Prefers mornings'));
    const good = (await exported(desk)).slice(1).map((line) => JSON.parse(line));
    const bare = (n: number) => ({ ...good[n].entry });
    const line = (raw: unknown) => JSON.stringify(raw);
    const hostile = [
      line(good[0]),
      '{"entry":{"v":1,',
      '',
      line({ entry: bare(1) }).replace('"entry":{', '"entry":{"__proto__":{"polluted":true},'),
      line({ entry: { ...bare(1), body: { constructor: {} } } }),
      line({ entry: { ...bare(1), body: 'x'.repeat(100_000) } }),
      line({ entry: bare(1), words: { entry: bare(1).id, salt: 's', words: { name: 'Eve' } } }),
      line({ entry: { ...bare(1), clock: 'zzzzzzzzz-0000-other' } }),
      line({ entry: { ...bare(1), at: 'yesterday' } }),
      line([1, 2]),
      'null',
      line({ entry: '['.repeat(5000) }),
      '['.repeat(5000),
      line(good[1]),
    ];
    const other = await Desk.open();
    const { added, refused } = await importTo(other, hostile, 10);
    expect(added).toBe(2);
    expect(refused.map((it) => it.line)).toEqual([11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
    expect(refused.map((it) => it.why)).toMatchObject([
      'not JSON',
      'forbidden key',
      'forbidden key',
      'too large',
      'words do not belong',
      'clock of another device',
      expect.stringContaining('at'),
      expect.any(String),
      'no entry',
      'no object',
      expect.any(String),
    ]);
    expect({}).not.toHaveProperty('polluted');
    expect(JSON.stringify(refused)).not.toContain('Eve');
  });

  test('of which nothing can be read writes nothing', async () => {
    await desk.do(followUp('2026-12-07'));
    const before = await readHead(desk.store);
    await importTo(desk, ['nothing', '{}']);
    expect(await readHead(desk.store)).toEqual(before);
  });

  test('is refused whole when the disk is nearly full', async () => {
    const { vi } = await import('vitest');
    const estimate = async () => ({ quota: 10 ** 7, usage: 0 });
    vi.stubGlobal('navigator', { storage: { estimate } });
    await expect(importTo(desk, [])).rejects.toMatchObject({ problem: { code: 'store-full' } });
  });
});

describe('after a loss', () => {
  test('nothing is written until a backup is there', async () => {
    await desk.do(followUp('2026-12-07'));
    const lines = await exported(desk);
    const empty = await withoutDatabase();
    const lost = { problem: { code: 'read-only', detail: 'lost' } };
    await expect(empty.do(note('Anything'))).rejects.toMatchObject(lost);
    await importTo(empty, ['not a backup']);
    await expect(empty.do(note('Anything'))).rejects.toMatchObject(lost);
    expect(await empty.store.entries.count()).toBe(0);
    await importTo(empty, lines, 1);
    expect(await readOnlyReason(empty.store)).toBeUndefined();
    await empty.do(note('Anything'));
    expect(await projections(empty)).toEqual(await projections(desk));
  });

  test('is noticed where this device had only imported', async () => {
    await desk.do(followUp('2026-12-07'));
    const lines = await exported(desk);
    const other = await Desk.open();
    await importTo(other, lines, 1);
    const empty = await withoutDatabase();
    expect(await readOnlyReason(empty.store)).toMatchObject({ code: 'read-only' });
  });

  test('of the newest entries, the chain goes on under another name and never forks', async () => {
    await desk.do(followUp('2026-12-07'));
    const old = await exported(desk);
    const head = await readHead(desk.store);
    await desk.do(note('Said later'));
    // The database as it was before the note; what lies outside it knows better.
    const rolledBack = await withoutDatabase();
    await importTo(rolledBack, old, 1);
    await rolledBack.store.meta.put(head);
    await fakeBrowser.storage.local.set({ watermark: { ...head, seq: 3, hash: 'x', entries: 3 } });
    expect(await readOnlyReason(rolledBack.store)).toMatchObject({ code: 'read-only' });
    await importTo(rolledBack, old, 1);
    await rolledBack.do(note('Said after'));
    const entries = (await rolledBack.store.entries.toArray()) as Head[];
    const chains = Map.groupBy(entries, (entry) => entry.device);
    expect([...chains.values()].map((chain) => chain.length).toSorted((a, b) => a - b)).toEqual([
      1, 2,
    ]);
    for (const chain of chains.values()) {
      expect(verifyChain(chain.toSorted((a, b) => a.seq - b.seq)).broken).toBeUndefined();
    }
  });

  test('of some rows, the head still there, is found by counting and by the chain', async () => {
    await desk.do(followUp('2026-12-07'));
    await desk.do(note('One'));
    const lines = await exported(desk);
    expect(await checkWhole(desk.store)).toBe(true);
    // With its words left behind.
    const gone = await desk.store.entries.filter((entry) => entry.words !== undefined).first();
    await desk.store.entries.delete(gone?.id ?? '');
    expect(await checkWhole(desk.store)).toBe(false);
    await expect(desk.do(note('Two'))).rejects.toMatchObject({ problem: { code: 'read-only' } });
    await importTo(desk, lines, 1);
    await desk.do(note('Two'));
    expect(await checkWhole(desk.store)).toBe(true);

    // The same number of rows, one of them altered.
    const head = await readHead(desk.store);
    await desk.do(note('Three'));
    const altered = await desk.store.entries.where({ device: head.device, seq: head.seq }).first();
    await desk.store.entries.put({ ...altered, zone: 'UTC' } as never);
    expect(await checkWhole(desk.store)).toBe(false);
  });

  test('who must not be contacted is still known until the ledger knows it again', async () => {
    await desk.do(followUp('2026-12-07'));
    const old = await exported(desk);
    desk.now += DAY;
    await desk.do(never);
    const lines = await exported(desk);
    const mirrored = async () => (await fakeBrowser.storage.local.get('bars'))['bars'];
    const empty = await withoutDatabase();
    await importTo(empty, old, 1);
    expect(await mirrored()).toMatchObject([{ addresses: [ana.email] }]);
    await importTo(empty, lines, 1);
    const [bar] = await empty.store.bars.toArray();
    const lift = { do: 'lift-bar', entry: bar?.entry ?? '', reason: 'they-asked' } as const;
    await empty.do(lift, { from: 'page' });
    expect(await mirrored()).toEqual([]);
  });
});
