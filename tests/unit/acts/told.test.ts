import { beforeEach, expect, test } from 'vitest';
import { workingDaysLate } from '../../../lib/policy/late.ts';
import { queueUpTo } from '../../../lib/store/agenda.ts';
import { personView } from '../../../lib/store/reads.ts';
import { ana, DAY, Desk, on } from '../store/desk.ts';
import type { Do } from '../store/desk.ts';

const thread = 'd'.repeat(16);
let desk: Desk;
let entry = '';

/** A promise for Tuesday, put off to Monday without a word. */
beforeEach(async () => {
  desk = await Desk.open();
  const promises = [{ quote: 'I will send it on Tuesday.', due: on('2026-11-24') }];
  await desk.do({ do: 'record-said', people: [ana], place: { thread }, promises });
  entry = (await promise())?.entry ?? '';
  await desk.do({ do: 'snooze', entry, due: on('2026-11-30') });
});

const promise = async () => (await personView(desk.store, ana, desk.present())).dues[0];
const mail = (text: string, more: Partial<Do<'mail-sent'>> = {}) =>
  desk.do({ do: 'mail-sent', to: [ana], place: { thread }, reply: true, text, ...more });

test('a promise that is put off is untold, and late from the day they count on', async () => {
  expect(await promise()).toMatchObject({ untold: true, due: { day: '2026-11-30' } });
  const item = await promise();
  expect(item && workingDaysLate(item, '2026-11-26', [1, 2, 3, 4, 5])).toBe(2);
  const { rows } = await queueUpTo(desk.store, '2026-12-31', 9);
  expect(rows).toMatchObject([{ untold: true, day: '2026-11-30', originalDay: '2026-11-24' }]);
});

test('a mail that names the new day tells them: it is the promise then', async () => {
  desk.now += 3 * DAY;
  await mail('Hello Ana, I said Tuesday 24 November; may I make it Monday 30 November?');
  const item = await promise();
  expect(item).toMatchObject({ due: { day: '2026-11-30' }, original: { day: '2026-11-30' } });
  expect(item?.untold).toBeUndefined();
  expect(item && workingDaysLate(item, '2026-11-26', [1, 2, 3, 4, 5])).toBe(0);
});

test.each([
  ['names no day', 'Hello Ana, thank you for the notes.', {}],
  ['names another', 'Hello Ana, let us talk on Wednesday 2 December.', {}],
  [
    'is of another conversation',
    'Monday 30 November it is.',
    { place: { thread: 'e'.repeat(16) } },
  ],
])('a mail that %s tells them nothing', async (_, text, more) => {
  await mail(text, more);
  expect(await promise()).toMatchObject({ untold: true, original: { day: '2026-11-24' } });
});

test('told by other means, it is moved by hand', async () => {
  await desk.do({ do: 'move', entry, due: on('2026-11-30') });
  expect(await promise()).toMatchObject({ original: { day: '2026-11-30' } });
  expect((await promise())?.untold).toBeUndefined();
});

test('a day they gave is not moved, nor is anything into the past', async () => {
  await expect(desk.do({ do: 'move', entry, due: on('2026-11-20') })).rejects.toThrow('past');
  const answer = { is: 'later' as const, due: on('2026-12-10') };
  const ben = { email: 'ben@achterberg.example', name: 'Ben' };
  await desk.do({ do: 'record-answer', person: ben, place: {}, answer });
  const [theirs] = (await personView(desk.store, ben, desk.present())).dues;
  const move = desk.do({ do: 'move', entry: theirs?.entry ?? '', due: on('2026-12-01') });
  await expect(move).rejects.toThrow('not-allowed');
});
