import { expect, test } from 'vitest';
import { nextMoment } from '../../../lib/reminders/next-moment.ts';
import { ana, DAY, Desk, MONDAY, on, ZONE } from '../store/desk.ts';

const at = async (desk: Desk) => {
  const moment = await nextMoment(desk.store, desk.now, ZONE);
  return moment === undefined ? undefined : new Date(moment).toISOString();
};
const people = [ana];

test('nothing is to come where nobody is kept', async () => {
  expect(await at(await Desk.open())).toBeUndefined();
});

test('a ring, or midnight before it', async () => {
  const desk = await Desk.open();
  const due = { ...on('2026-11-24'), time: '10:00' };
  await desk.do({ do: 'set-follow-up', people, place: {}, due, condition: 'regardless' });
  expect(await at(desk)).toBe('2026-11-23T23:00:00.000Z');
  desk.now += DAY - 3_600_000;
  expect(await at(desk)).toBe('2026-11-24T08:50:00.000Z');
});

test('the hour of a meeting, after which something else comes next', async () => {
  const desk = await Desk.open();
  const due = { ...on('2026-11-23'), time: '15:00' };
  await desk.do({ do: 'add-note', person: ana, place: {}, note: 'Three shops.' });
  await desk.do({ do: 'note-meeting', people, place: {}, due, title: 'Visit', channel: 'video' });
  const moment = await nextMoment(desk.store, MONDAY, ZONE);
  const row = await desk.store.people.orderBy('changesAt').first();
  expect(row).toMatchObject({ changesAt: moment });
  expect(new Date(moment ?? 0).toISOString()).toBe('2026-11-23T14:00:00.000Z');
});
