import { beforeEach, expect, test } from 'vitest';
import { ana, DAY, Desk, MONDAY } from '../store/desk.ts';
import type { Do } from '../store/desk.ts';

const thread = 'd'.repeat(16);
const mine = 'b'.repeat(16);
const at = new Date(MONDAY - 3 * DAY).toISOString();

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const keep = (over: Partial<Do<'keep-found'>> = {}) =>
  desk.do(
    { do: 'keep-found', person: ana, place: { thread, message: mine }, last: 'mine', at, ...over },
    { from: 'page' },
  );
const touches = async () =>
  (await desk.store.entries.toArray()).filter(({ kind }) => kind === 'touch-made');

test('keeps somebody with my last mail there, of its own date', async () => {
  await keep();
  expect(await desk.kinds()).toEqual(['contact-added', 'touch-made']);
  const [touch] = await touches();
  expect(touch?.body).toMatchObject({
    direction: 'out',
    channel: 'email',
    when: at,
    message: mine,
  });
  expect((await desk.people())[0]).toMatchObject({ email: ana.email });
});

test('the mail is one fact, wherever it is seen', async () => {
  await keep();
  await keep();
  await desk.do({ do: 'own-mail-seen', to: [ana], place: { thread, message: mine }, at });
  expect(await touches()).toHaveLength(1);
});

test.each<[string, Partial<Do<'keep-found'>>]>([
  ['where the last word is theirs: only its own view tells who wrote it', { last: 'theirs' }],
  ['where its id is not known', { place: { thread } }],
  ['where its date is not known', { at: undefined }],
  ['where it is still to be sent', { at: new Date(MONDAY + DAY).toISOString() }],
])('of a mail nothing is invented %s', async (_name, over) => {
  await keep(over);
  expect(await desk.kinds()).toEqual(['contact-added']);
});

test('the user and what is no address are refused', async () => {
  await expect(keep({ person: { email: 'sam@maplefield.example' } })).rejects.toThrow(
    'own-address',
  );
  await expect(keep({ person: { email: 'Ana' } })).rejects.toThrow('bad-address');
  expect(await desk.kinds()).toEqual([]);
});
