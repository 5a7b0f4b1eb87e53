import { beforeEach, expect, test, vi } from 'vitest';
import { leaveMail } from '../../../lib/settings/left-mail.ts';
import { readNote } from '../../../lib/worker/self-notes.ts';
import { ana, Desk, MONDAY, ZONE } from '../store/desk.ts';

let desk: Desk;
const message = 'a'.repeat(16);
beforeEach(async () => {
  desk = await Desk.open();
  const locks = { request: (_: string, run: () => unknown) => run() };
  vi.stubGlobal('navigator', { storage: navigator.storage, locks });
  for (const person of [ana, { email: 'ana@berg.example', name: 'Ana Berg' }])
    await desk.do({ do: 'add-note', person, place: {}, note: 'Met at the fair' });
});
const read = (text: string, over: { subject?: string; at?: number } = {}) => {
  const at = new Date(over.at ?? MONDAY - 3_600_000).toISOString();
  const { subject = '' } = over;
  return readNote(desk.store, { zone: ZONE, message, subject, at, text }, desk.present());
};

test('names whom it may mean among those who are kept', async () => {
  expect(await read('Oliveira voicemail, again Thursday')).toMatchObject({
    people: [ana],
    named: 'Oliveira',
    outcome: 'voicemail',
    when: '2026-11-23T08:00:00.000Z',
    due: { day: '2026-11-26' },
  });
  expect((await read('Ana voicemail'))?.people).toHaveLength(2);
  expect(await read('Plumber voicemail')).toMatchObject({ people: [], named: 'Plumber' });
  expect((await read('spoke new@people.example'))?.people).toEqual([
    { email: 'new@people.example' },
  ]);
});

test('is read from its subject too, or from both', async () => {
  expect((await read('', { subject: 'Berg: no answer' }))?.people).toHaveLength(1);
  expect((await read('voicemail', { subject: 'Oliveira' }))?.people).toEqual([ana]);
  expect(await read('Buy milk', { subject: 'Saturday' })).toBeNull();
});

test('opened late says that its day has gone by', async () => {
  const weeksAgo = MONDAY - 20 * 86_400_000;
  const note = await read('Oliveira voicemail, again Thursday', { at: weeksAgo });
  expect(note).toMatchObject({ gone: { day: '2026-11-05' } });
  expect(note).not.toHaveProperty('due');
});

test('is offered no more once it was added or left', async () => {
  const add = () =>
    desk.do({
      do: 'record-touch',
      person: ana,
      place: { message },
      direction: 'out',
      channel: 'call',
      outcome: 'voicemail',
    });
  const { act } = await add();
  expect(await read('Oliveira voicemail')).toBeNull();
  await desk.do({ do: 'undo', of: act });
  expect(await read('Oliveira voicemail')).not.toBeNull();
  await leaveMail(message);
  expect(await read('Oliveira voicemail')).toBeNull();
});
