import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownMail } from '../../../lib/features/own-mail.ts';
import { ana, fakeMessage } from '../gmail/fake-port.ts';
import { fakeTab, NOW, ZONE } from './scene.ts';

const MINUTE = 60_000;
const me = { email: 'me@maple.example', name: 'Me' };
const carl = { email: 'carl@baum.example', name: 'Carl' };
let tab: ReturnType<typeof fakeTab>;

beforeEach(() => {
  vi.useFakeTimers();
  tab = fakeTab({});
  ownMail(tab.scene);
});
afterEach(() => {
  tab.end();
  vi.useRealTimers();
});
const mine = (id: string, at: number, over = {}) =>
  tab.gmail.message(
    fakeMessage(id, { own: true, sender: me, to: [ana, carl], at: () => at, ...over }),
  );
const told = () =>
  tab.worker.commands.map(({ intent }) =>
    intent.do === 'own-mail-seen' ? [intent.place.message, intent.at] : [intent.do],
  );
const iso = (ms: number) => new Date(ms).toISOString();

it('tells of the user’s own mail, oldest first, once, and of nobody else’s', async () => {
  mine('2b', NOW - 10 * MINUTE);
  mine('2a', NOW - 60 * MINUTE);
  tab.gmail.message(fakeMessage('2c', { to: [me] }));
  await vi.advanceTimersByTimeAsync(1_000);
  const both = [
    ['2a', iso(NOW - 60 * MINUTE)],
    ['2b', iso(NOW - 10 * MINUTE)],
  ];
  expect(told()).toEqual(both);
  expect(tab.worker.commands[0]?.intent).toMatchObject({
    to: [{ email: ana.email }, { email: carl.email }],
    place: { thread: '1a', message: '2a', subject: 'Proposal' },
  });
  mine('2a', NOW - 60 * MINUTE);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told()).toEqual(both);
});

it('leaves what was just sent to its sending, for as long as its id may change', async () => {
  let now = NOW;
  const time = tab.scene.time();
  tab.scene.time = () => ({ ...time, now });
  mine('2a', NOW - 5_000);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told()).toEqual([]);
  now += 3 * MINUTE;
  await vi.advanceTimersByTimeAsync(3 * MINUTE);
  expect(told()).toEqual([['2a', iso(NOW - 5_000)]]);
});

it('is tried again where it was not kept, and not of a mail without a sure date', async () => {
  tab.worker.problem = { code: 'no-answer' };
  mine('2a', NOW - 10 * MINUTE);
  tab.gmail.message(fakeMessage('2d', { own: true, sender: me, to: [ana], at: () => undefined }));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told()).toHaveLength(1);
  mine('2a', NOW - 10 * MINUTE);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told().map(([message]) => message)).toEqual(['2a', '2a']);
});

it('says of a mail that waits what stands against its day, and keeps nothing of it', async () => {
  const on = NOW + 3 * 24 * 60 * MINUTE;
  tab.worker.slip = {
    email: ana.email,
    name: 'Ana Oliveira',
    role: 'to',
    verdict: 'early',
    because: 'not-before',
    due: { day: '2026-12-04', zone: ZONE },
    choices: [],
    message: '2a',
    on: iso(on),
  };
  mine('2a', Number.NaN, { at: () => undefined, goesAt: () => on });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tab.worker.scheduled).toMatchObject([{ message: '2a', at: on, thread: '1a' }]);
  expect(tab.screen.notices.get('scheduled-mail:2a')?.text).toBe(
    'Ana asked to hear from you from Friday 4 December. A mail of yours is set to go on Tuesday 24 November. Until then Gmail can cancel it.',
  );
  expect(told()).toEqual([]);
});
