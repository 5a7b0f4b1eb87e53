import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newId } from '../../../lib/ledger/new-id.ts';
import { verifyChain } from '../../../lib/ledger/chain.ts';
import type { Entry } from '../../../lib/ledger/entry.ts';
import { storedHead } from '../../../lib/store/device.ts';
import { personAt, personView } from '../../../lib/store/reads.ts';
import { ana, DAY, Desk, on } from './desk.ts';
import type { Do } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const thread = 'f'.repeat(16);
const place = { thread, message: 'a'.repeat(16), subject: 'Proposal for spring' };
const followUp = (day: string): Do<'set-follow-up'> => ({
  do: 'set-follow-up',
  people: [ana],
  place,
  due: on(day),
  condition: 'no-reply',
});
const seen = (over: object = {}) =>
  ({
    do: 'message-seen',
    from: ana,
    place: { thread, message: 'b'.repeat(16) },
    at: new Date(desk.now).toISOString(),
    ...over,
  }) as const;

describe('a follow-up', () => {
  test('makes the contact, is due on its day and shows on the thread', async () => {
    await desk.do(followUp('2026-12-07'));
    expect(await desk.kinds()).toEqual(['contact-added', 'follow-up-set']);
    const [row] = await desk.store.agenda.toArray();
    expect(row).toMatchObject({
      name: 'Ana Oliveira',
      day: '2026-12-07',
      thread,
      kind: 'follow-up',
    });
  });

  test('sent again after a killed worker writes nothing twice', async () => {
    const act = newId();
    const first = await desk.do(followUp('2026-12-07'), { act });
    const again = await desk.do(followUp('2026-12-07'), { act });
    expect(first).toMatchObject({ already: false, revision: 1 });
    expect(again).toMatchObject({ already: true, revision: 1 });
    expect(await desk.store.entries.count()).toBe(2);
  });

  test('in the past is refused and nothing is written', async () => {
    await expect(desk.do(followUp('2026-11-20'))).rejects.toMatchObject({
      problem: { code: 'past' },
    });
    expect(await desk.store.entries.count()).toBe(0);
  });

  test('takes the place of an earlier one in the same conversation', async () => {
    await desk.do(followUp('2026-12-07'));
    await desk.do(followUp('2026-12-14'));
    expect((await desk.store.agenda.toArray()).map((row) => row.day)).toEqual(['2026-12-14']);
  });

  test('is settled by their reply, not by an automatic one', async () => {
    await desk.do(followUp('2026-12-07'));
    desk.now += DAY;
    await desk.do(seen({ automatic: true }));
    expect(await desk.store.agenda.count()).toBe(1);
    await desk.do(seen({ place: { thread, message: 'c'.repeat(16) } }));
    expect(await desk.store.agenda.count()).toBe(0);
  });

  test('of the user themselves is refused', async () => {
    const own = { email: 'SAM+x@maplefield.example' };
    await expect(desk.do({ ...followUp('2026-12-07'), people: [own] })).rejects.toMatchObject({
      problem: { code: 'own-address' },
    });
  });
});

describe('what is seen', () => {
  test('about people who are no contacts is not kept', async () => {
    await desk.do(seen());
    expect(await desk.store.entries.count()).toBe(0);
  });

  test('in two tabs is written once', async () => {
    await desk.do(followUp('2026-12-07'));
    desk.now += DAY;
    await desk.do(seen());
    await desk.do(seen());
    expect((await desk.kinds()).filter((kind) => kind === 'reply-received')).toHaveLength(1);
  });
});

test('a message of somebody who was taken back and is kept again is kept with them, once', async () => {
  const add = () => desk.do({ do: 'add-note', person: ana, place: {}, note: 'Met at the fair' });
  const { act } = await add();
  await desk.do(seen());
  await desk.do({ do: 'undo', of: act });
  await add();
  await desk.do(seen());
  await desk.do(seen());
  expect((await personAt(desk.store, ana.email))?.replies).toHaveLength(1);
});

describe('undo', () => {
  test('takes a whole act back, contact and all', async () => {
    const act = newId();
    await desk.do(followUp('2026-12-07'), { act });
    await desk.do({ do: 'undo', of: act });
    expect(await desk.store.agenda.count()).toBe(0);
    expect((await personView(desk.store, ana, desk.present())).contact).toBeUndefined();
  });

  test('and the same choice again makes the contact anew', async () => {
    const act = newId();
    await desk.do(followUp('2026-12-07'), { act });
    await desk.do({ do: 'undo', of: act });
    await desk.do(followUp('2026-12-08'));
    expect((await desk.store.agenda.toArray()).map((row) => row.day)).toEqual(['2026-12-08']);
    expect((await personView(desk.store, ana, desk.present())).contact).toBeDefined();
  });
});

test('nobody is listed who was added and taken back, until they are added again', async () => {
  const { act } = await desk.do(followUp('2026-12-07'));
  expect(await desk.people()).toHaveLength(1);
  await desk.do({ do: 'undo', of: act });
  expect(await desk.people()).toEqual([]);
  await desk.do(followUp('2026-12-07'));
  expect(await desk.people()).toMatchObject([{ name: ana.name, email: ana.email }]);
});

describe('a bar', () => {
  const never = { do: 'record-answer', person: ana, place, answer: { is: 'never' } } as const;

  test('takes them off the agenda and into the mirror', async () => {
    await desk.do(followUp('2026-12-07'));
    await desk.do(never);
    expect(await desk.store.agenda.count()).toBe(0);
    const { bars } = await fakeBrowser.storage.local.get('bars');
    expect(bars).toMatchObject([{ addresses: ['ana@oliveira.example'], how: 'never' }]);
  });

  test('can be taken back in Gmail for ten seconds, then not', async () => {
    const act = newId();
    await desk.do(never, { act });
    desk.now += 9_000;
    await desk.do({ do: 'undo', of: act });
    expect(await desk.store.bars.count()).toBe(0);
    const later = newId();
    await desk.do(never, { act: later });
    desk.now += 11_000;
    await expect(desk.do({ do: 'undo', of: later })).rejects.toMatchObject({
      problem: { code: 'not-allowed' },
    });
    expect(await desk.store.bars.count()).toBe(1);
  });

  test('is not ended by a yes recorded in Gmail', async () => {
    await desk.do(never);
    await desk.do({ do: 'record-answer', person: ana, place, answer: { is: 'yes' } });
    expect(await desk.store.bars.count()).toBe(1);
  });

  test('can be ended from a page, with its reason', async () => {
    await desk.do(never);
    const [bar] = await desk.store.bars.toArray();
    const lift = { do: 'lift-bar', entry: bar?.entry ?? '', reason: 'they-asked' } as const;
    await expect(desk.do(lift)).rejects.toMatchObject({ problem: { code: 'not-allowed' } });
    await desk.do(lift, { from: 'page' });
    expect(await desk.store.bars.count()).toBe(0);
  });
});

test('this device writes one unbroken chain', async () => {
  await desk.do(followUp('2026-12-07'));
  await desk.do({ do: 'add-note', person: ana, place: {}, note: 'Prefers mornings' });
  const entries = (await desk.store.entries.toArray()) as Entry[];
  const report = verifyChain(entries.toSorted((a, b) => a.seq - b.seq));
  expect(report).toMatchObject({ seq: 3, hash: (await storedHead(desk.store))?.hash });
  expect(report.broken).toBeUndefined();
});

test('a disk that is nearly full is said, and nothing is written', async () => {
  const { vi } = await import('vitest');
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 10 ** 7, usage: 0 }) } });
  await expect(desk.do(followUp('2026-12-07'))).rejects.toMatchObject({
    problem: { code: 'store-full' },
  });
  expect(await desk.store.entries.count()).toBe(0);
});
