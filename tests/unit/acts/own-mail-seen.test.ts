import { beforeEach, describe, expect, test } from 'vitest';
import type { StoredEntry } from '../../../lib/store/tables.ts';
import { scheduledSlip, slipOf } from '../../../lib/store/slip.ts';
import { personView } from '../../../lib/store/reads.ts';
import { ACCOUNT, ana, DAY, Desk, MONDAY, on } from '../store/desk.ts';
import type { Do } from '../store/desk.ts';

const HOUR = 3_600_000;
const thread = 'd'.repeat(16);
const asked = 'a'.repeat(16);
const mine = 'b'.repeat(16);
const carl = { email: 'carl@baum.example', name: 'Carl' };
const iso = (ms: number) => new Date(ms).toISOString();

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const seen = (at: number, over: Partial<Do<'own-mail-seen'>> = {}) =>
  desk.do({
    do: 'own-mail-seen',
    to: [ana],
    place: { thread, message: mine },
    at: iso(at),
    ...over,
  });
const wrote = (message: string, at: number) =>
  desk.do({ do: 'message-seen', from: ana, place: { thread, message }, at: iso(at), quote: 'Hi.' });
/** Ana asks for Friday 4 December in a message of now. */
const later = async (over: Partial<Do<'record-answer'>> = {}) => {
  await desk.do({
    do: 'record-answer',
    person: ana,
    place: { thread, message: asked },
    answer: { is: 'later', due: on('2026-12-04') },
    quote: 'Please write from 4 December.',
    ...over,
  });
  await wrote(asked, desk.now);
};
const keep = () => desk.do({ do: 'add-note', person: ana, place: {}, note: 'Ana of the kiln.' });
const touches = async (): Promise<StoredEntry[]> =>
  (await desk.store.entries.toArray())
    .filter(({ kind }) => kind === 'touch-made')
    .toSorted((a, b) => a.seq - b.seq);
const broke = async () =>
  (await touches()).map(({ body }) => (body as { broke?: string }).broke ?? 'kept');
const slip = async () => {
  const view = await personView(desk.store, ana, desk.present(), thread);
  return slipOf(desk.store, view, ACCOUNT, desk.present(), thread);
};

describe('a mail of mine that was seen', () => {
  test('is a touch of its own date, once, for whom is kept', async () => {
    await keep();
    desk.now += DAY;
    await seen(MONDAY + HOUR, { to: [ana, carl] });
    await seen(MONDAY + HOUR);
    const [touch, ...more] = await touches();
    expect(more).toEqual([]);
    expect(touch?.body).toMatchObject({
      when: iso(MONDAY + HOUR),
      channel: 'email',
      message: mine,
    });
    expect(await desk.people()).toHaveLength(1);
  });

  test('is none of somebody who was not kept yet, nor one that waits for its day', async () => {
    await seen(MONDAY - HOUR);
    await keep();
    await seen(MONDAY - HOUR);
    await seen(MONDAY + DAY);
    expect(await touches()).toEqual([]);
  });

  test('and was kept as it was sent is not one more, whatever its id was then', async () => {
    await keep();
    await desk.do({ do: 'mail-sent', to: [ana], place: { thread, message: mine } });
    desk.now += DAY;
    await seen(MONDAY + 1000);
    await seen(MONDAY + 30_000, { place: { thread, message: 'c'.repeat(16) } });
    expect(await touches()).toHaveLength(1);
  });

  test('closes what was due by its day', async () => {
    const set: Do<'set-follow-up'> = {
      do: 'set-follow-up',
      people: [ana],
      place: { thread },
      due: on('2026-11-24'),
      condition: 'regardless',
    };
    await desk.do(set);
    desk.now += 3 * DAY;
    await seen(MONDAY + HOUR);
    expect(await desk.kinds()).not.toContain('follow-up-done');
    await seen(MONDAY + DAY, { place: { thread, message: 'c'.repeat(16) } });
    expect(await desk.kinds()).toContain('follow-up-done');
  });
});

describe('against their words', () => {
  test('before their day: it bears that, and it can be told what stood against it', async () => {
    await later();
    desk.now += 2 * DAY;
    await seen(MONDAY + HOUR, { place: { thread, message: 'c'.repeat(16) } });
    await seen(MONDAY + DAY);
    // The first answers the very mail that gave the day.
    expect(await broke()).toEqual(['kept', 'early']);
    expect(await slip()).toMatchObject({
      because: 'not-before',
      due: { day: '2026-12-04' },
      message: mine,
      on: iso(MONDAY + DAY),
      name: ana.name,
    });
  });

  test('of their company: what a colleague said for all of them stands for each', async () => {
    await keep();
    await desk.do({
      do: 'record-answer',
      person: { email: 'rui@oliveira.example', name: 'Rui' },
      place: {},
      answer: { is: 'never', company: true },
      quote: 'Nobody here wants mail.',
    });
    desk.now += 2 * DAY;
    await seen(MONDAY - HOUR);
    await seen(MONDAY + DAY);
    expect(await broke()).toEqual(['stop']);
    expect(await slip()).toMatchObject({ because: 'company', name: ana.name, message: mine });
    await desk.do({ do: 'mail-sent', to: [ana], place: { thread, message: 'c'.repeat(16) } });
    expect(await broke()).toEqual(['stop', 'stop']);
    const { store } = desk;
    const waiting = { email: ana.email, role: 'to', at: desk.now + DAY } as const;
    const asks = scheduledSlip(store, ACCOUNT, 'e'.repeat(16), [waiting], desk.present());
    expect(await asks).toMatchObject({ because: 'company' });
  });

  test('a restriction recorded later than the mail did not stand then', async () => {
    await keep();
    desk.now += 2 * DAY;
    await later({ answer: { is: 'never' } });
    await seen(MONDAY + DAY);
    expect(await broke()).toEqual(['kept']);
    expect(await slip()).toBeUndefined();
  });

  test('one that was taken back since does not count', async () => {
    const act = '0'.repeat(26);
    await desk.do(
      {
        do: 'record-answer',
        person: ana,
        place: { thread: 'f'.repeat(16) },
        answer: { is: 'never' },
      },
      { act },
    );
    await keep();
    desk.now += 5000;
    await desk.do({ do: 'undo', of: act });
    desk.now += DAY;
    await seen(MONDAY + 4000);
    expect(await broke()).toEqual(['kept']);
  });

  test('an answer to a newer message of theirs is none', async () => {
    await later();
    desk.now += 2 * DAY;
    await wrote('c'.repeat(16), MONDAY + DAY);
    await seen(MONDAY + DAY + HOUR);
    expect(await broke()).toEqual(['kept']);
  });

  test('what a machine wrote meanwhile is not what a mail answers', async () => {
    await later();
    const away = { from: ana, place: { thread, message: 'c'.repeat(16) } };
    desk.now += HOUR;
    await desk.do({ do: 'message-seen', ...away, at: iso(desk.now), automatic: true });
    desk.now += 2 * DAY;
    await seen(MONDAY + DAY);
    expect(await broke()).toEqual(['kept']);
  });

  test('never: on every address, in every conversation', async () => {
    await later({ answer: { is: 'never' } });
    desk.now += 2 * DAY;
    await seen(MONDAY + DAY, { place: { thread: 'e'.repeat(16), message: mine } });
    expect(await broke()).toEqual(['stop']);
  });

  test('a refusal that was only read, and not agreed to, does not count yet', async () => {
    await keep();
    const refuses = { from: ana, place: { thread, message: asked }, at: iso(MONDAY) };
    await desk.do({ do: 'message-seen', ...refuses, quote: 'Never contact me again.' });
    expect(await desk.kinds()).toContain('contact-barred');
    desk.now += 2 * DAY;
    await seen(MONDAY + DAY, { place: { thread: 'e'.repeat(16), message: mine } });
    expect(await broke()).toEqual(['kept']);
  });

  test('a copy is not held to a date, and another than the first may be one', async () => {
    await later();
    desk.now += 2 * DAY;
    await seen(MONDAY + DAY, { to: [carl, ana], place: { message: mine } });
    expect(await broke()).toEqual(['kept']);
  });
});

describe('by a recorded choice', () => {
  const chosen = (choice: 'send-anyway' | 'something-else') =>
    desk.do({
      do: 'go-on',
      against: [{ person: ana, verdict: 'early' }],
      place: { thread },
      choice,
    });
  const sent = (message: string, inReplyTo?: string) =>
    desk.do({
      do: 'mail-sent',
      to: [ana],
      place: { thread, message },
      reply: true,
      ...(inReplyTo && { inReplyTo }),
    });

  test('one mail is not called broken, the next is', async () => {
    await later();
    desk.now += HOUR;
    await sent('1'.repeat(16), asked);
    desk.now += HOUR;
    await chosen('send-anyway');
    desk.now += 1000;
    await sent('2'.repeat(16));
    desk.now += HOUR;
    // Past a compose without its hook nobody was asked.
    await sent('3'.repeat(16));
    expect(await broke()).toEqual(['kept', 'kept', 'early']);
  });

  test('a scheduled mail may wait, and is a touch when it is seen sent', async () => {
    await later();
    const waits = { email: ana.email, role: 'to' as const, thread, at: MONDAY + 3 * DAY };
    const against = () => scheduledSlip(desk.store, ACCOUNT, mine, [waits], desk.present());
    // The first would be an answer to the mail that gave the day.
    desk.now += HOUR;
    await sent('1'.repeat(16), asked);
    expect(await against()).toMatchObject({ because: 'not-before', on: iso(MONDAY + 3 * DAY) });
    desk.now += HOUR;
    await chosen('send-anyway');
    expect(await against()).toBeUndefined();
    desk.now = MONDAY + 4 * DAY;
    await seen(MONDAY + 3 * DAY);
    expect(await broke()).toEqual(['kept', 'kept']);
  });
});
