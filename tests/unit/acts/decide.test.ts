import { beforeEach, describe, expect, test } from 'vitest';
import { personAt } from '../../../lib/store/reads.ts';
import type { StoredEntry } from '../../../lib/store/tables.ts';
import { ana, DAY, Desk, on } from '../store/desk.ts';
import type { Do } from '../store/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const thread = 'd'.repeat(16);
const place = { thread, message: 'e'.repeat(16) };
const ben = { email: 'ben@achterberg.example', name: 'Ben' };
const answer = (what: object, over: object = {}) =>
  desk.do({ do: 'record-answer', person: ana, place, answer: what, ...over } as never);
const last = async (): Promise<StoredEntry | undefined> =>
  (await desk.store.entries.toArray()).toSorted((a, b) => a.seq - b.seq).at(-1);

describe('a sent mail', () => {
  const mail: Do<'mail-sent'> = { do: 'mail-sent', to: [ana], place };

  test('to people who are no contacts leaves no trace', async () => {
    await desk.do(mail);
    expect(await desk.store.entries.count()).toBe(0);
  });

  test('with an ask keeps the sentence and the day', async () => {
    const quote = 'Would it be all right if I followed up around Monday 7 December?';
    await desk.do({ ...mail, ask: { quote, due: on('2026-12-07') } });
    expect(await desk.kinds()).toEqual(['contact-added', 'touch-made', 'permission-asked']);
    const asked = await last();
    expect(asked).toMatchObject({ body: { due: { day: '2026-12-07' }, purpose: 'follow-up' } });
    expect((await desk.store.words.get(asked?.id ?? ''))?.words.quote).toBe(quote);
  });

  test('with an ask leaves one next step in its conversation', async () => {
    await desk.do({
      do: 'set-follow-up',
      people: [ana],
      place,
      due: on('2026-12-07'),
      condition: 'no-reply',
    });
    await desk.do({ ...mail, ask: { quote: 'May I follow up?', due: on('2026-12-07') } });
    expect((await desk.store.agenda.toArray()).map((row) => row.kind)).toEqual(['ask']);
  });

  test('makes contacts of those in To, never of those in Cc', async () => {
    const followUp = { due: on('2026-12-07'), condition: 'no-reply' } as const;
    await desk.do({ ...mail, copied: [ben], followUp });
    expect((await desk.people()).map((row) => row.email)).toEqual([ana.email]);
  });

  test('closes what was due by today, and nothing else', async () => {
    const followUp = (day: string, of: string): Do<'set-follow-up'> => ({
      do: 'set-follow-up',
      people: [ana],
      place: { thread: of },
      due: on(day),
      condition: 'regardless',
    });
    await desk.do(followUp('2026-11-23', thread));
    await desk.do(followUp('2026-12-14', '1'.repeat(16)));
    await desk.do(mail);
    expect((await desk.store.agenda.toArray()).map((row) => row.day)).toEqual(['2026-12-14']);
  });

  test('that follows up and sets the next one ends the old one once', async () => {
    const followUp = { due: on('2026-12-14'), condition: 'no-reply' } as const;
    await desk.do({
      do: 'set-follow-up',
      people: [ana],
      place,
      ...followUp,
      due: on('2026-11-23'),
    });
    await desk.do({ ...mail, followUp });
    const kinds = await desk.kinds();
    expect(kinds.slice(2)).toEqual(['touch-made', 'follow-up-done', 'follow-up-set']);
  });

  test('that asks and follows up on the same day makes one next step', async () => {
    const due = on('2026-12-07');
    const ask = { quote: 'May I follow up?', due };
    await desk.do({ ...mail, ask, followUp: { due, condition: 'no-reply' } });
    expect((await desk.store.agenda.toArray()).map((row) => row.kind)).toEqual(['ask']);
  });

  test.each([
    ['Thank you for your time today.', 'thanks'],
    ['I’ll try you again Thursday morning.', 'announced-try'],
    ['The offer is attached.', 'first'],
  ])('that says "%s" is of the kind %s, until it is put right', async (text, kind) => {
    await desk.do({ do: 'add-note', person: ana, place: {}, note: 'A note' });
    await desk.do({ ...mail, text });
    const sent = await last();
    expect(sent?.body).toMatchObject({ kind });
    // What was read is not kept.
    expect(JSON.stringify(await desk.store.words.toArray())).not.toContain(text);
    const correct = (to: 'useful' | 'summary', entry = sent?.id ?? '') =>
      desk.do({ do: 'correct-touch', entry, kind: to });
    await correct('useful');
    await correct('summary');
    await correct('summary');
    expect((await personAt(desk.store, ana.email))?.touches[0]?.kind).toBe('summary');
    expect((await desk.kinds()).slice(-2)).toEqual(['touch-corrected', 'touch-corrected']);
    const unknown = correct('useful', '0'.repeat(26));
    await expect(unknown).rejects.toMatchObject({ problem: { code: 'unknown-entry' } });
  });

  test('taken back and sent again counts once', async () => {
    await desk.do({ do: 'add-note', person: ana, place: {}, note: 'A note' });
    const act = '0'.repeat(26);
    await desk.do(mail, { act });
    await desk.do({ do: 'undo', of: act });
    await desk.do(mail);
    const [row] = await desk.people();
    expect(row?.standing).toBe('trying');
    expect((await desk.kinds()).filter((kind) => kind === 'touch-made')).toHaveLength(2);
  });
});

describe('taking back the act that made a contact', () => {
  test('leaves what was kept about them since', async () => {
    const act = '4'.repeat(26);
    await desk.do({ do: 'add-note', person: ana, place: {}, note: 'A note' }, { act });
    await desk.do({
      do: 'set-follow-up',
      people: [ana],
      place: { thread },
      due: on('2026-12-14'),
      condition: 'regardless',
    });
    await desk.do({ do: 'undo', of: act });
    expect((await desk.store.agenda.toArray()).map((row) => row.day)).toEqual(['2026-12-14']);
    expect(await desk.people()).toMatchObject([{ name: ana.name, email: ana.email }]);
  });

  test('leaves nothing where only their mail was seen since', async () => {
    const act = '5'.repeat(26);
    await desk.do({ do: 'add-note', person: ana, place: {}, note: 'A note' }, { act });
    await desk.do({ do: 'message-seen', from: ana, place, at: '2026-11-20T08:00:00.000Z' });
    await desk.do({ do: 'undo', of: act });
    const seen = { ...place, message: '7'.repeat(16) };
    await desk.do({ do: 'message-seen', from: ana, place: seen, at: '2026-11-20T09:00:00.000Z' });
    expect((await desk.kinds()).filter((kind) => kind === 'reply-received')).toHaveLength(1);
  });
});

describe('a follow-up', () => {
  const due = (day: string, time?: string) => ({ ...on(day), ...(time ? { time } : {}) });
  const set = (people: (typeof ana)[], when: ReturnType<typeof due>) =>
    desk.do({ do: 'set-follow-up', people, place, due: when, condition: 'no-reply' });

  test('for one person under two spellings is one', async () => {
    const tagged = { email: 'Ana+News@oliveira.example', name: 'Ana' };
    await set([ana, tagged], due('2026-12-07'));
    expect(await desk.kinds()).toEqual(['contact-added', 'follow-up-set']);
  });

  test('for an hour of today that has gone by is refused', async () => {
    await expect(set([ana], due('2026-11-23', '08:00'))).rejects.toMatchObject({
      problem: { code: 'past' },
    });
    await set([ana], due('2026-11-23', '15:00'));
    expect(await desk.store.agenda.count()).toBe(1);
  });
});

describe('an answer', () => {
  test.each([
    [{ is: 'yes', from: on('2026-12-07') }, 'permission-granted', 'promised'],
    [{ is: 'yes' }, 'permission-granted', 'welcome'],
    [{ is: 'not-then' }, 'permission-declined', 'declined-then'],
    [{ is: 'not-then', due: on('2027-01-11') }, 'not-before-set', 'promised'],
    [{ is: 'call-on', due: on('2027-05-20') }, 'not-before-set', 'promised'],
    [{ is: 'thinking' }, 'cue-noted', 'thinking'],
    [{ is: 'not-interested' }, 'not-now-noted', 'not-now'],
    [{ is: 'their-move' }, 'their-move-noted', 'their-move'],
    [{ is: 'never' }, 'contact-barred', 'never'],
    [{ is: 'farewell' }, 'contact-barred', 'farewell'],
  ])('%o is kept as %s and they stand at %s', async (what, kind, standing) => {
    await answer(what, { quote: 'Their own words.' });
    const entry = await last();
    expect(entry?.kind).toBe(kind);
    expect((await desk.store.words.get(entry?.id ?? ''))?.words.quote).toBe('Their own words.');
    const [row] = await desk.people();
    expect(row?.standing).toBe(standing);
  });

  test('of a wish is shown beside them', async () => {
    await answer({ is: 'wish', wish: { channel: 'text', part: 'morning' } });
    expect(await last()).toMatchObject({ kind: 'wish-noted', body: { channel: 'text' } });
  });

  test('with a day replaces the day before it in that conversation', async () => {
    await answer({ is: 'call-on', due: on('2027-05-20') });
    desk.now += DAY;
    await answer({ is: 'call-on', due: on('2027-02-01') });
    expect((await desk.store.agenda.toArray()).map((row) => row.day)).toEqual(['2027-02-01']);
  });

  test('ends only what was said in its own conversation', async () => {
    await answer({ is: 'not-interested' });
    desk.now += DAY;
    await answer({ is: 'yes' }, { place: { thread: '9'.repeat(16) } });
    const [row] = await desk.people();
    expect(row?.standing).toBe('not-now');
  });

  test('with a day ends the no before it', async () => {
    await answer({ is: 'not-interested' });
    desk.now += DAY;
    await answer({ is: 'call-on', due: on('2026-12-07') });
    const [row] = await desk.people();
    expect(row?.standing).toBe('promised');
  });

  test('yes ends the no before it', async () => {
    await answer({ is: 'not-interested' });
    desk.now += DAY;
    await answer({ is: 'yes' });
    const [row] = await desk.people();
    expect(row?.standing).toBe('welcome');
  });

  test('that useful things are welcome is a permission for those, up to the day they gave', async () => {
    await answer({ is: 'useful-welcome' });
    expect((await last())?.body).toEqual({ ...place, purpose: 'mailing-list', answers: [] });
    expect((await desk.people())[0]?.standing).toBe('open');
    await answer({ is: 'call-on', due: on('2027-05-20') });
    desk.now += DAY;
    await answer({ is: 'useful-welcome' });
    expect(await last()).toMatchObject({ body: { until: { day: '2027-05-20' } } });
    expect((await desk.people())[0]?.standing).toBe('promised');
  });

  test('a no to useful things ends their welcome and nothing else', async () => {
    await answer({ is: 'call-on', due: on('2027-05-20') });
    desk.now += DAY;
    await answer({ is: 'useful-welcome' });
    desk.now += DAY;
    await answer({ is: 'useful-unwelcome' });
    const person = await personAt(desk.store, ana.email);
    expect(person).toMatchObject({ grants: [], declines: [] });
    expect((await desk.people())[0]?.standing).toBe('promised');
    desk.now += DAY;
    await answer({ is: 'useful-welcome' });
    expect((await personAt(desk.store, ana.email))?.grants).toHaveLength(1);
  });

  test('to the question whether they are welcome, once it was sent', async () => {
    const quote = 'May I send you something useful meanwhile?';
    await answer({ is: 'call-on', due: on('2027-05-20') });
    desk.now += DAY;
    await desk.do({ do: 'mail-sent', to: [ana], place, ask: { quote, purpose: 'mailing-list' } });
    expect((await personAt(desk.store, ana.email))?.asks).toMatchObject([
      { purpose: 'mailing-list', quote },
    ]);
    expect((await desk.people())[0]?.standing).toBe('promised');
    desk.now += DAY;
    await answer({ is: 'useful-unwelcome' });
    expect((await personAt(desk.store, ana.email))?.asks).toMatchObject([{ answer: 'declined' }]);
  });

  test('with a day in the past is refused', async () => {
    await expect(answer({ is: 'call-on', due: on('2026-11-01') })).rejects.toMatchObject({
      problem: { code: 'past' },
    });
  });
});

describe('a row of the agenda', () => {
  const due = async () => {
    const [row] = await desk.store.agenda.toArray();
    return row?.entry ?? '';
  };

  test('is put off, done and brought back', async () => {
    await answer({ is: 'yes', from: on('2026-11-23') });
    const entry = await due();
    await desk.do({ do: 'snooze', entry, due: on('2026-11-24') });
    expect((await desk.store.agenda.toArray()).map((row) => row.day)).toEqual(['2026-11-24']);
    const act = '1'.repeat(26);
    await desk.do({ do: 'done', entry }, { act });
    expect(await desk.store.agenda.count()).toBe(0);
    await desk.do({ do: 'undo', of: act });
    expect((await desk.store.agenda.toArray()).map((row) => row.day)).toEqual(['2026-11-24']);
  });

  test('that is there no more says so', async () => {
    await expect(desk.do({ do: 'done', entry: '2'.repeat(26) })).rejects.toMatchObject({
      problem: { code: 'unknown-entry' },
    });
  });
});
