import { beforeEach, describe, expect, test } from 'vitest';
import { ana, Desk, on } from '../store/desk.ts';
import type { Do } from '../store/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const place = { thread: 'd'.repeat(16), message: 'e'.repeat(16) };
const promise = {
  quote: 'I’ll call you on Tuesday.',
  due: on('2026-12-01'),
  channel: 'call',
} as const;
const said: Do<'record-said'> = { do: 'record-said', people: [ana], place, promises: [promise] };
const agenda = async () =>
  (await desk.store.agenda.toArray()).map(({ day, kind }) => `${day} ${kind}`);

describe('what a mail promised', () => {
  test('is due on its day, with the words behind it', async () => {
    await desk.do(said);
    expect(await desk.kinds()).toEqual(['contact-added', 'owed-set']);
    expect(await agenda()).toEqual(['2026-12-01 owed']);
    const [words] = (await desk.store.words.toArray()).filter(({ words: { quote } }) => quote);
    expect(words?.words.quote).toBe(promise.quote);
  });

  test('for the same day is one promise, however often it is said', async () => {
    await desk.do(said);
    await desk.do({ ...said, place: { ...place, message: 'f'.repeat(16) } });
    expect(await agenda()).toEqual(['2026-12-01 owed']);
  });

  test('is taken back alone: the mail itself stays', async () => {
    await desk.do({ do: 'add-note', person: ana, place: {}, note: 'A note' });
    await desk.do({ do: 'mail-sent', to: [ana], place });
    const act = '3'.repeat(26);
    await desk.do(said, { act });
    await desk.do({ do: 'undo', of: act });
    expect(await agenda()).toEqual([]);
    const [row] = await desk.people();
    expect(row?.standing).toBe('trying');
  });

  test('to the user’s own address says nothing', async () => {
    await desk.do({ ...said, people: [{ email: 'sam@maplefield.example' }] });
    expect(await desk.kinds()).toEqual([]);
  });
});

test('a permission asked in free words takes the place of the follow-up that waits there', async () => {
  const due = on('2026-12-14');
  await desk.do({ do: 'set-follow-up', people: [ana], place, due, condition: 'no-reply' });
  const ask = { quote: 'May I ring you in two weeks?', due: on('2026-12-07') };
  await desk.do({ ...said, promises: [], ask });
  expect(await agenda()).toEqual(['2026-12-07 ask']);
});

describe('a message that was read wrongly', () => {
  const dismiss: Do<'dismiss-cue'> = { do: 'dismiss-cue', person: ana, place, cue: 'thinking' };

  test('is noted so of a contact', async () => {
    await desk.do({ do: 'add-note', person: ana, place: {}, note: 'A note' });
    await desk.do(dismiss);
    expect(await desk.kinds()).toEqual(['contact-added', 'note-added', 'cue-dismissed']);
  });

  test('leaves no trace of anyone else', async () => {
    await desk.do(dismiss);
    expect(await desk.kinds()).toEqual([]);
  });
});
