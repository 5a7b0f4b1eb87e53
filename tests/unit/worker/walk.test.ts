import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WalkReport } from '../../../lib/messages/walking.ts';
import type { Opened } from '../../../lib/walk/row.ts';
import { forgetWalk, loadReading, loadWalk, loadWhole } from '../../../lib/worker/walk/kept.ts';
import { walkerLost, walkOrder } from '../../../lib/worker/walk/orders.ts';
import { walkStep } from '../../../lib/worker/walk/steps.ts';
import { ACCOUNT, ana, DAY, Desk, MONDAY, ZONE } from '../store/desk.ts';

const TAB = 7;
const later = 'Thank you. Call me in six months, please.';
const message = 'c'.repeat(16);
const thread = 'd'.repeat(16);

let desk: Desk;
let opened: string[];
beforeEach(async () => {
  desk = await Desk.open();
  const locks = { request: (_: string, run: () => unknown) => run() };
  vi.stubGlobal('navigator', { storage: navigator.storage, locks });
  opened = [];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(({ url, active }) => {
    opened.push(`${url} ${active}`);
    return Promise.resolve({ id: TAB }) as never;
  });
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: TAB, active: false } as never);
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation((_tab, { url } = {}) => {
    opened.push(`again ${url}`);
    return Promise.resolve({ id: TAB }) as never;
  });
  vi.spyOn(fakeBrowser.tabs, 'remove').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
});

const order = (input: Parameters<typeof walkOrder>[1]) =>
  walkOrder(desk.store, input, desk.present());
const step = (report?: WalkReport, { tab = TAB, account = ACCOUNT } = {}) =>
  walkStep(desk.store, { account, zone: ZONE, ...(report && { report }) }, desk.present(), tab);
const inbox = { thread, people: [ana], count: 1, subject: 'Orchard', message, at: MONDAY };
const rows = (list: 'sent' | 'inbox', some: (typeof inbox)[] = []): WalkReport => ({
  did: 'list',
  list,
  page: 1,
  rows: some,
});
const theirs = (over: Partial<Opened> = {}): Extract<WalkReport, { did: 'open' }> => ({
  did: 'open',
  opened: {
    thread,
    people: [ana],
    subject: 'Orchard',
    last: { from: ana, own: false, to: [], message, at: MONDAY - 1, text: later },
    ...over,
  },
});
/** Walked to its end: Ana's mail was opened, and she waits. */
async function walked(): Promise<void> {
  await order({ do: 'begin', account: ACCOUNT });
  await step();
  await step(rows('sent'));
  expect(await step(rows('inbox', [inbox]))).toEqual({ do: 'open', thread });
  expect(await step(theirs())).toBeNull();
}
const ticked = { thread, person: ana, wrote: true };

test('opens one tab behind, and tells that tab alone what to do', async () => {
  await order({ do: 'begin', account: ACCOUNT });
  await order({ do: 'begin', account: ACCOUNT });
  expect(opened).toEqual([expect.stringMatching(/^https:\/\/mail\.google\.com\/.* false$/)]);
  expect(await step(undefined, { tab: 8 })).toBeNull();
  expect(await step()).toMatchObject({ do: 'list', list: 'sent', page: 1 });
});

test('nothing is stored of whom it finds before they are kept, and all of it is forgotten', async () => {
  await walked();
  expect((await loadWhole('start'))?.found.answer?.waiting).toHaveLength(1);
  expect(await desk.kinds()).toEqual([]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/ana|orchard/i);
  expect(JSON.stringify(await loadWalk('start'))).not.toMatch(/oliveira|orchard/i);
  await order({ do: 'forget', kind: 'start' });
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('what somebody who is kept wrote last is read, and noted as it would be when it is opened', async () => {
  await walked();
  await desk.do({ do: 'keep-found', person: ana, place: { thread }, last: 'theirs' });
  await order({ do: 'kept', people: [ticked] });
  expect(await step()).toEqual({ do: 'open', thread, of: ana.email });
  expect(await step({ ...theirs(), of: ana.email })).toBeNull();
  const { done, waiting, kept } = await loadReading('start');
  expect([waiting, kept]).toEqual([[], [ana.email]]);
  expect(done[0]?.mail?.reading).toMatchObject({ cue: 'call-back-later', answer: { is: 'later' } });
  expect(await desk.kinds()).toEqual(['contact-added', 'reply-received']);
});

test('two who are kept from one conversation are each read, whoever wrote last', async () => {
  const jonas = { email: 'Jonas.Weber@lindenhof.example', name: 'Jonas Weber' };
  await walked();
  for (const person of [ana, jonas])
    await desk.do({ do: 'keep-found', person, place: { thread }, last: 'theirs' });
  await order({ do: 'kept', people: [ticked, { ...ticked, person: jonas }] });
  expect(await step()).toEqual({ do: 'open', thread, of: ana.email });
  const forAna = { ...theirs(), of: ana.email };
  expect(await step(forAna)).toEqual({ do: 'open', thread, of: jonas.email });
  const his = { from: jonas, own: false, to: [], at: MONDAY - 2, text: 'Not interested.' };
  const older = { ...his, message: 'f'.repeat(16) };
  const forJonas = { ...theirs({ theirs: older }), of: jonas.email.toLowerCase() };
  expect(await step(forJonas)).toBeNull();
  const { done, waiting } = await loadReading('start');
  expect(waiting).toEqual([]);
  expect(done.map(({ person, mail }) => [person.email, mail?.reading.cue])).toEqual([
    [ana.email, 'call-back-later'],
    [jonas.email, 'not-interested'],
  ]);
});

test('what cannot be read is said, and nothing is noted', async () => {
  await walked();
  await desk.do({ do: 'keep-found', person: ana, place: { thread }, last: 'theirs' });
  await order({ do: 'kept', people: [ticked] });
  await step({ ...theirs({ last: undefined }), of: ana.email });
  expect(await loadReading('start')).toMatchObject({
    waiting: [],
    done: [{ person: ana, unread: true }],
  });
  expect(await desk.kinds()).toEqual(['contact-added']);
});

test.each<[string, () => Promise<unknown>, string | undefined]>([
  ['an unknown page', () => step({ did: 'nothing', trouble: 'unknown-page' }), 'unknown-page'],
  ['its tab was closed', () => walkerLost(TAB, 'closed'), 'closed'],
  ['Gmail could not be had', () => walkerLost(TAB, 'gmail'), 'gmail'],
  ['another account shows', () => step(undefined, { account: 'o@other.example' }), 'other-account'],
  ['the user stopped it', () => order({ do: 'stop', kind: 'start' }), undefined],
])('%s: it stands still, says why, and goes on where it was', async (_name, happens, trouble) => {
  await order({ do: 'begin', account: ACCOUNT });
  await step(rows('sent', [inbox]));
  await happens();
  const walk = await loadWalk('start');
  expect([walk?.state, walk?.trouble]).toEqual(['stopped', trouble]);
  expect(await step()).toBeNull();
  await order({ do: 'go-on' });
  // After trouble Gmail is loaded anew; in a new tab where the other is gone.
  expect(opened.length).toBe(trouble ? 2 : 1);
  expect(await step()).toMatchObject({ do: 'list', list: 'inbox', page: 1 });
  expect(await loadWalk('start')).not.toHaveProperty('trouble');
  expect(await desk.kinds()).toEqual([]);
  await forgetWalk('start');
});

/** Ana was written to, and waited for; nothing of hers is known since. */
async function waitedFor(): Promise<void> {
  const due = { day: '2026-12-01', zone: ZONE };
  const place = { thread, subject: 'Orchard' };
  await desk.do({ do: 'set-follow-up', people: [ana], place, due, condition: 'no-reply' });
  desk.now += 3 * DAY;
}
const cameIn = (some: (typeof inbox)[]): WalkReport => ({
  did: 'list',
  list: 'came-in',
  page: 1,
  rows: some,
});
const looked = async () => (await desk.store.sightings.get([ACCOUNT, thread]))?.at;

test('catches up over what came in since, and notes up to when nothing did', async () => {
  await waitedFor();
  await order({ do: 'catch-up', account: ACCOUNT });
  expect(await step()).toMatchObject({ list: 'came-in', query: '-from:me newer_than:4d' });
  expect(await step(cameIn([{ ...inbox, thread: 'e'.repeat(16), people: [] }]))).toBeNull();
  expect(await looked()).toBe(new Date(desk.now).toISOString());
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('catches up with an answer by its own view, and takes no row for one', async () => {
  await waitedFor();
  await order({ do: 'catch-up', account: ACCOUNT });
  await step();
  expect(await step(cameIn([inbox]))).toEqual({ do: 'open', thread });
  expect(await desk.kinds()).not.toContain('reply-received');
  expect(await step(theirs())).toBeNull();
  expect(await desk.kinds()).toContain('reply-received');
});

test('of a conversation that could not be opened nothing is known', async () => {
  await waitedFor();
  await order({ do: 'catch-up', account: ACCOUNT });
  await step();
  await step(cameIn([inbox]));
  await step(theirs({ last: undefined }));
  expect(await looked()).toBeUndefined();
});

test('looks at one conversation: no answer is known up to now, or it says that it could not look', async () => {
  await waitedFor();
  const look = () => order({ do: 'look', account: ACCOUNT, thread, person: ana });
  const mine = { from: { email: ACCOUNT, name: '' }, own: true, to: [ana] };
  await look();
  expect(await step()).toEqual({ do: 'open', thread, of: ana.email });
  await step({ ...theirs({ last: undefined }), of: ana.email });
  expect(await loadWalk('look')).toMatchObject({ state: 'stopped', trouble: 'late' });
  expect(await looked()).toBeUndefined();
  await look();
  await step();
  const sent = { ...mine, message, at: MONDAY, text: '' };
  await step({ ...theirs({ last: sent }), of: ana.email });
  expect(await looked()).toBe(new Date(desk.now).toISOString());
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('nobody is caught up with where nothing rests on silence', async () => {
  await order({ do: 'catch-up', account: ACCOUNT });
  expect(opened).toEqual([]);
});
