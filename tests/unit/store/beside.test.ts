import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../../lib/ledger/new-id.ts';
import { reachedBetween, usefulOn, waitingOn } from '../../../lib/store/beside.ts';
import { personView } from '../../../lib/store/reads.ts';
import { refreshStale } from '../../../lib/store/refresh.ts';
import { chooseUseful } from '../../../lib/store/useful-day.ts';
import { addDays, dayAt } from '../../../lib/time/local-day.ts';
import { DAY, Desk, MONDAY, on, ZONE } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const person = (n: number) => ({ name: `Person ${n}`, email: `p${n}@firm-${n}.example` });
const today = () => dayAt(desk.now, ZONE);
const thread = (n: number) => (n + 1).toString(16).padStart(16, '0');
/** Somebody who was met, so that thanks are in place on the next working day. */
const meet = (n: number) =>
  desk.do({
    do: 'record-touch',
    person: person(n),
    place: {},
    direction: 'out',
    channel: 'visit',
    outcome: 'spoke',
  });
const wrote = (n: number, at = new Date(desk.now).toISOString()) =>
  desk.do({
    do: 'message-seen',
    from: person(n),
    place: { thread: thread(n), message: thread(900 + n) },
    at,
  });
const keep = (n: number) => desk.do({ do: 'add-note', person: person(n), place: {}, note: 'Hi.' });
const waits = async () => (await waitingOn(desk.store, today(), 9)).rows.map((row) => row.email);
const useful = async () => (await usefulOn(desk.store, today()))?.map((row) => row.name);
/** A morning, as the worker begins it. */
async function morning(day: number): Promise<void> {
  desk.now = MONDAY + day * DAY;
  await refreshStale(desk.store, desk.present());
  await chooseUseful(desk.store, desk.present());
}
async function firstNames(count: number): Promise<string[]> {
  for (let n = 0; n < count; n += 1) await meet(n);
  await morning(1);
  return (await useful()) ?? [];
}

describe('who waits', () => {
  test('is listed a working day after they wrote, and no more once I answered', async () => {
    await keep(1);
    await wrote(1);
    expect(await waits()).toEqual([]);
    await morning(1);
    expect(await waits()).toEqual([person(1).email]);
    const place = { thread: thread(1) };
    await desk.do({ do: 'mail-sent', to: [person(1)], place, reply: true });
    expect(await waits()).toEqual([]);
  });

  test('is struck off, answered another day, and taken back', async () => {
    await keep(1);
    await wrote(1);
    await morning(1);
    const [row] = (await waitingOn(desk.store, today(), 9)).rows;
    const entry = row?.entry ?? '';
    const act = newId();
    await desk.do({ do: 'done', entry }, { act });
    expect(await waits()).toEqual([]);
    await desk.do({ do: 'undo', of: act });
    expect(await waits()).toEqual([person(1).email]);
    await desk.do({ do: 'snooze', entry, due: on(addDays(today(), 2)) });
    expect(await waits()).toEqual([]);
    await morning(3);
    expect(await waits()).toEqual([person(1).email]);
  });

  test('waits for one thing at a time: a date that is due comes first', async () => {
    await keep(1);
    await wrote(1);
    const place = { thread: thread(7) };
    const due = on(addDays(today(), 1));
    await desk.do({
      do: 'set-follow-up',
      people: [person(1)],
      place,
      due,
      condition: 'regardless',
    });
    await morning(1);
    expect(await waits()).toEqual([]);
    const [item] = (await personView(desk.store, person(1), desk.present())).dues;
    await desk.do({ do: 'done', entry: item?.entry ?? '' });
    expect(await waits()).toEqual([person(1).email]);
  });
});

describe('what could be useful', () => {
  test('is unknown before it is chosen, and never more than five a day', async () => {
    expect(await useful()).toBeUndefined();
    expect(await firstNames(7)).toHaveLength(5);
  });

  test('is not filled up when something is done; the rest comes the next day', async () => {
    const first = await firstNames(7);
    const done = first[0] ?? '';
    const n = Number(done.split(' ')[1]);
    const act = newId();
    await desk.do({ do: 'mail-sent', to: [person(n)], place: { thread: thread(n) } }, { act });
    await chooseUseful(desk.store, desk.present());
    expect(await useful()).toEqual(first.slice(1));
    await desk.do({ do: 'undo', of: act });
    expect(await useful()).toEqual(first);
    await morning(2);
    const next = (await useful()) ?? [];
    expect(next).toHaveLength(5);
    expect(new Set([...first, ...next]).size).toBe(5);
    for (const name of first) {
      const of = Number(name.split(' ')[1]);
      await desk.do({ do: 'plan-end', person: person(of), playbook: 'after-meeting' });
    }
    expect(await useful()).toEqual([]);
    await morning(3);
    expect(await useful()).toHaveLength(2);
  });

  test('is cut down and filled up where another number is wanted a day', async () => {
    await firstNames(7);
    const wanted = async (usefulADay: number) => {
      const { settings, ...rest } = desk.present();
      await chooseUseful(desk.store, { ...rest, settings: { ...settings, usefulADay } });
      return (await useful())?.length;
    };
    expect(await wanted(2)).toBe(2);
    expect(await wanted(6)).toBe(6);
    expect(await wanted(0)).toBe(0);
  });

  test('is nothing on a free day, and nobody whose company is not to be contacted', async () => {
    await meet(1);
    await meet(2);
    await desk.do({
      do: 'record-answer',
      person: { name: 'Colleague', email: 'colleague@firm-2.example' },
      place: {},
      answer: { is: 'never' },
    });
    // Their company as a whole, which stands with the colleague alone.
    await desk.store.bars.toCollection().modify({ scope: 'domain', domain: 'firm-2.example' });
    await morning(1);
    expect(await useful()).toEqual(['Person 1']);
    // The Saturday of that week.
    await morning(5);
    expect(await useful()).toEqual([]);
  });

  test('is put off with its plan, to a day', async () => {
    await meet(1);
    await morning(1);
    expect(await useful()).toEqual(['Person 1']);
    const due = on(addDays(today(), 2));
    await desk.do({ do: 'plan-put-off', person: person(1), playbook: 'after-meeting', due });
    expect(await useful()).toEqual([]);
    await morning(2);
    expect(await useful()).toEqual([]);
    await morning(3);
    expect(await useful()).toEqual(['Person 1']);
  });
});

test('people reached are counted once, by the day of the last contact with them', async () => {
  await meet(1);
  await meet(1);
  await meet(2);
  expect(await reachedBetween(desk.store, '2026-11-23', today())).toBe(2);
  expect(await reachedBetween(desk.store, '2026-11-16', '2026-11-22')).toBe(0);
  await keep(3);
  await wrote(3);
  expect(await reachedBetween(desk.store, '2026-11-23', today())).toBe(2);
});
