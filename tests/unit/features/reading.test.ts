import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rowDate } from '../../../lib/features/row-date.ts';
import { seenMail } from '../../../lib/features/seen-mail.ts';
import { ana, fakeMessage, fakeRow } from '../gmail/fake-port.ts';
import { fakeTab, NOW, settle, ZONE } from './scene.ts';

let tab: ReturnType<typeof fakeTab>;
beforeEach(() => {
  tab = fakeTab();
});

describe('dates of rows', () => {
  const due = { day: '2026-12-07', zone: ZONE };

  it('are asked for all rows together, and again when the ledger changes', async () => {
    rowDate(tab.scene);
    const rows = [fakeRow('1a'), fakeRow('2b'), fakeRow('1a'), fakeRow(undefined)];
    tab.worker.dates = { '1a': { due, overdue: false } };
    rows.forEach(({ row }) => tab.gmail.row(row));
    await settle();
    expect(tab.worker.asked).toEqual([['1a', '2b']]);
    expect(rows[0]?.dates.at(-1)).toMatchObject({ text: 'Mon 7 Dec', overdue: false });
    expect(rows[1]?.dates.at(-1)).toBeNull();
    tab.worker.dates = {};
    tab.scene.changed(1);
    await settle();
    expect(tab.worker.asked).toHaveLength(2);
    expect(rows[0]?.dates.at(-1)).toBeNull();
  });

  it('are asked no more for rows that are gone', async () => {
    rowDate(tab.scene);
    const row = fakeRow('1a');
    tab.gmail.row(row.row);
    await settle();
    row.vanish();
    tab.scene.changed(1);
    await settle();
    expect(tab.worker.asked).toEqual([['1a']]);
  });
});

describe('mail that is seen', () => {
  it('is told once, with the words, the place and the instant', async () => {
    seenMail(tab.scene);
    tab.gmail.message(fakeMessage('1b'));
    await settle();
    tab.gmail.message(fakeMessage('1b'));
    await settle();
    expect(tab.worker.commands.map(({ intent }) => intent)).toEqual([
      {
        do: 'message-seen',
        from: ana,
        place: { thread: '1a', message: '1b', subject: 'Proposal' },
        at: '2026-11-20T09:00:00.000Z',
        quote: 'Give me two weeks.',
      },
    ]);
  });

  it('is not told when it is my own, has no sender, or its date cannot be read', async () => {
    seenMail(tab.scene);
    tab.gmail.message(fakeMessage('1b', { own: true }));
    tab.gmail.message(fakeMessage('1c', { sender: undefined }));
    tab.gmail.message(fakeMessage('1d', { at: () => undefined }));
    await settle();
    expect(tab.worker.commands).toHaveLength(0);
  });

  it('is told again while in view, once its writer becomes a contact', async () => {
    seenMail(tab.scene);
    tab.gmail.message(fakeMessage('1b'));
    await settle();
    const due = { day: '2026-12-07', zone: ZONE };
    const place = { thread: '1a' };
    await tab.scene.change({
      do: 'set-follow-up',
      people: [ana],
      place,
      due,
      condition: 'no-reply',
    });
    await settle();
    expect(tab.worker.commands.map(({ intent }) => intent.do)).toEqual([
      'message-seen',
      'set-follow-up',
      'message-seen',
    ]);
  });

  it('is never newer than its first sight, however late it is told', async () => {
    let now = NOW;
    seenMail({ ...tab.scene, time: () => ({ ...tab.scene.time(), now }) });
    tab.gmail.message(fakeMessage('1b', { at: (latest) => latest }));
    await settle();
    now += 60_000;
    await tab.scene.change({ do: 'add-note', person: ana, place: {}, note: 'Now a contact.' });
    await settle();
    const seen = tab.worker.commands.flatMap(({ intent }) =>
      intent.do === 'message-seen' ? [intent.at] : [],
    );
    expect(seen).toEqual(Array(2).fill(new Date(NOW).toISOString()));
  });

  it('is told again by the next view, once its writer was made a contact meanwhile', async () => {
    seenMail(tab.scene);
    const life = new AbortController();
    tab.gmail.message(fakeMessage('1b', { signal: life.signal }));
    await settle();
    life.abort();
    const intent = { do: 'add-note', person: { email: 'ANA@porto.example' }, place: {} } as const;
    await tab.scene.change({ ...intent, note: 'Likes figures.' });
    await settle();
    expect(tab.worker.commands).toHaveLength(2);
    tab.gmail.message(fakeMessage('1b'));
    await settle();
    expect(tab.worker.commands.at(-1)?.intent.do).toBe('message-seen');
  });

  it('is told once more after changes elsewhere, and only while in view', async () => {
    vi.useFakeTimers();
    seenMail(tab.scene);
    const life = new AbortController();
    tab.gmail.message(fakeMessage('1b'));
    tab.gmail.message(fakeMessage('1c', { signal: life.signal }));
    await vi.advanceTimersByTimeAsync(0);
    life.abort();
    tab.scene.changed(1);
    tab.scene.changed(1);
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    const places = tab.worker.commands.map(({ intent }) => 'place' in intent && intent.place);
    expect(places.map((place) => place && place.message)).toEqual(['1b', '1c', '1b']);
  });

  it('is tried again by the next view when it could not be told', async () => {
    tab.worker.problem = { code: 'no-answer' };
    seenMail(tab.scene);
    tab.gmail.message(fakeMessage('1b'));
    await settle();
    tab.worker.problem = undefined;
    tab.gmail.message(fakeMessage('1b'));
    await settle();
    expect(tab.worker.commands).toHaveLength(2);
  });
});

it('leaves nothing listening when the tab ends', () => {
  rowDate(tab.scene);
  seenMail(tab.scene);
  expect(tab.gmail.listeners()).toBe(2);
  tab.end();
  expect(tab.gmail.listeners()).toBe(0);
});
