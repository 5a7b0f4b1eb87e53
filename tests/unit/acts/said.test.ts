import { beforeEach, describe, expect, test } from 'vitest';
import { ana, DAY, Desk, on } from '../store/desk.ts';
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

  describe('by a day', () => {
    const byThen = { quote: 'You have it by Tuesday.', due: on('2026-12-01'), by: true };
    const promised = (promises: (typeof promise | typeof byThen)[]) =>
      desk.do({ ...said, promises });
    const mail = (more: Partial<Do<'mail-sent'>> = {}) =>
      desk.do({ do: 'mail-sent', to: [ana], place, reply: true, ...more });
    const stands = ['2026-12-01 owed'];

    test('is kept by anything earlier, but by nothing of the day it was promised on', async () => {
      await promised([byThen]);
      await mail();
      expect(await agenda()).toEqual(stands);
      desk.now += DAY;
      await mail({ place: { thread: 'a'.repeat(16) } });
      expect(await agenda()).toEqual(stands);
      await mail();
      expect(await agenda()).toEqual([]);
      expect(await desk.kinds()).toContain('date-kept');
    });

    test('is not kept by the mail that moves it; and a day that is none but itself, by none before', async () => {
      await promised([byThen]);
      desk.now += DAY;
      const [row] = await desk.store.agenda.toArray();
      await desk.do({ do: 'snooze', entry: row?.entry ?? '', due: on('2026-12-03') });
      await mail({ text: 'May I make it Thursday 3 December?' });
      expect(await agenda()).toEqual(['2026-12-03 owed']);
      await promised([promise]);
      await desk.do({
        do: 'record-touch',
        person: ana,
        place: {},
        direction: 'out',
        channel: 'call',
        outcome: 'spoke',
      });
      expect(await agenda()).toContain('2026-12-01 owed');
    });
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
