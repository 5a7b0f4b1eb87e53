import { beforeEach, describe, expect, test } from 'vitest';
import type { StoredEntry } from '../../../lib/store/tables.ts';
import { openChannels } from '../../../lib/policy/playbooks/channels.ts';
import { personAt, personView } from '../../../lib/store/reads.ts';
import { ana, DAY, Desk, on, ZONE } from '../store/desk.ts';
import type { Do } from '../store/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const thread = 'd'.repeat(16);
type Happened = Do<'record-touch'>;
const call: Happened = {
  do: 'record-touch',
  person: ana,
  place: { thread },
  direction: 'out',
  channel: 'call',
  outcome: 'no-answer',
};
const happens = (over: Partial<Happened> = {}) => desk.do({ ...call, ...over });
const bodies = async (kind: StoredEntry['kind']): Promise<Record<string, unknown>[]> => {
  const all = (await desk.store.entries.toArray()).toSorted((a, b) => a.seq - b.seq);
  return all.filter((entry) => entry.kind === kind).map(({ body }) => body as never);
};
const touch = async () => (await bodies('touch-made')).at(-1);
const followUp = (over: Partial<Do<'set-follow-up'>> = {}): Do<'set-follow-up'> => ({
  do: 'set-follow-up',
  people: [ana],
  place: { thread },
  due: on('2026-12-07'),
  condition: 'no-reply',
  ...over,
});
const answer = (given: Do<'record-answer'>['answer']) =>
  desk.do({ do: 'record-answer', person: ana, place: { thread }, answer: given });
const rows = async () => (await desk.store.agenda.toArray()).map(({ kind, day }) => [kind, day]);

describe('what happened', () => {
  test.each([
    ['out', 'call', 'no-answer'],
    ['out', 'call', 'voicemail'],
    ['out', 'call', 'spoke'],
    ['out', 'call', 'wrong-number'],
    ['in', 'call', 'spoke'],
    ['in', 'call', 'no-answer'],
    ['out', 'text', undefined],
    ['out', 'linkedin', undefined],
    ['in', 'linkedin', undefined],
    ['out', 'handwritten-note', undefined],
    ['out', 'visit', 'spoke'],
    ['out', 'fax', undefined],
    ['in', 'video', 'spoke'],
    ['out', 'other', undefined],
  ] as const)('%s by %s (%s) is one entry and makes a contact', async (direction, channel, how) => {
    await happens({ direction, channel, outcome: how });
    expect(await desk.kinds()).toEqual(['contact-added', 'touch-made']);
    expect((await bodies('contact-added'))[0]).toMatchObject({ origin: 'log' });
    expect(await touch()).toMatchObject({ direction, channel, kind: 'first' });
    expect((await touch())?.['outcome']).toBe(how);
    // Outside mail it belongs to no conversation.
    expect((await touch())?.['thread']).toBeUndefined();
  });

  test('keeps a note and the words they said, all in one act', async () => {
    await happens({
      direction: 'in',
      outcome: 'spoke',
      note: ' Back from Lisbon ',
      answer: { is: 'call-on', due: on('2026-12-10') },
      quote: 'Call me on the tenth',
    });
    expect(await desk.kinds()).toEqual(['contact-added', 'touch-made', 'not-before-set']);
    const { history, standing } = await personView(desk.store, ana, desk.present());
    expect(new Set(history.map(({ act }) => act)).size).toBe(1);
    expect(history.find(({ kind }) => kind === 'touch-made')?.note).toBe('Back from Lisbon');
    expect(standing).toMatchObject({ standing: 'promised', due: { day: '2026-12-10' } });
    expect(standing.evidence?.quote).toBe('Call me on the tenth');
  });

  test('is taken back whole', async () => {
    const { act } = await happens({ outcome: 'spoke', answer: { is: 'not-interested' } });
    await desk.do({ do: 'undo', of: act });
    expect(await desk.people()).toEqual([]);
  });

  test('on an earlier day lies on that day', async () => {
    await happens({ when: '2026-11-20' });
    expect(await touch()).toMatchObject({ when: '2026-11-20T11:00:00.000Z' });
  });

  test('today is now', async () => {
    await happens({ when: '2026-11-23' });
    expect((await touch())?.['when']).toBeUndefined();
  });

  test.each(['2026-11-24', '2026-11-23T09:00:00.001Z'])('to come (%s) is refused', async (when) => {
    await expect(happens({ when })).rejects.toMatchObject({ problem: { code: 'future' } });
    expect(await desk.kinds()).toEqual([]);
  });

  test.each([
    [{ outcome: 'no-answer' }, { is: 'yes' }, 'unreadable'],
    [{ outcome: 'wrong-number' }, { is: 'not-interested' }, 'unreadable'],
    [{ outcome: 'spoke' }, { is: 'call-on', due: on('2026-11-20') }, 'past'],
  ] as const)('with an answer that cannot be (%j) writes nothing', async (over, given, code) => {
    const attempt = happens({ ...over, answer: given });
    await expect(attempt).rejects.toMatchObject({ problem: { code } });
    expect(await desk.kinds()).toEqual([]);
  });

  test('with "call back" and no day cannot even be said', () => {
    expect(() => happens({ answer: { is: 'call-on' } as never })).toThrow(/due/);
  });
});

describe('what waited', () => {
  test('for their reply is settled by what they do, in each conversation', async () => {
    await desk.do(followUp());
    await desk.do(followUp({ place: { thread: '1'.repeat(16) } }));
    await desk.do(followUp({ place: {}, condition: 'regardless', due: on('2026-12-14') }));
    desk.now += DAY;
    await happens({ direction: 'in', outcome: 'no-answer' });
    expect(await rows()).toEqual([['follow-up', '2026-12-14']]);
  });

  test('waits on after a call that nobody took', async () => {
    await desk.do(followUp());
    await happens();
    expect(await rows()).toEqual([['follow-up', '2026-12-07']]);
  });

  test('set after they called waits on, though the call is noted later', async () => {
    await desk.do(followUp());
    desk.now += DAY;
    await happens({ direction: 'in', outcome: 'spoke', when: '2026-11-20' });
    expect(await rows()).toEqual([['follow-up', '2026-12-07']]);
  });

  test.each([
    ['spoke', []],
    ['voicemail', []],
    ['no-answer', [['asked-for', '2026-11-23']]],
    [
      'wrong-number',
      [
        ['asked-for', '2026-11-23'],
        ['follow-up', '2026-11-23'],
      ],
    ],
  ] as const)('due today is done by a call: %s', async (outcome, left) => {
    await desk.do(followUp({ place: {}, due: on('2026-11-23'), condition: 'regardless' }));
    await answer({ is: 'call-on', due: on('2026-11-23') });
    await desk.do(followUp({ due: on('2026-11-23'), condition: 'regardless' }));
    await happens({ outcome });
    expect((await rows()).filter(([kind]) => kind === 'asked-for')).toEqual(
      left.filter(([kind]) => kind === 'asked-for'),
    );
    expect((await rows()).some(([kind]) => kind === 'follow-up')).toBe(
      left.some(([kind]) => kind === 'follow-up'),
    );
  });

  test('a text does not do a call they asked for', async () => {
    await answer({ is: 'call-on', due: on('2026-11-23') });
    await happens({ channel: 'text', outcome: undefined });
    expect(await rows()).toEqual([['asked-for', '2026-11-23']]);
  });
});

describe('the door', () => {
  test('is opened by a yes on the telephone: it names what it ends', async () => {
    await answer({ is: 'not-interested' });
    await happens({ direction: 'in', outcome: 'spoke', answer: { is: 'yes' }, place: {} });
    const person = await personAt(desk.store, ana.email);
    expect(person?.notNows).toEqual([]);
    expect((await bodies('permission-granted'))[0]?.['answers']).toHaveLength(1);
  });

  test('stays shut where they may not be contacted at all', async () => {
    await answer({ is: 'never' });
    await happens({ direction: 'in', outcome: 'spoke', answer: { is: 'yes' } });
    const { standing } = await personView(desk.store, ana, desk.present());
    expect(standing.standing).toBe('never');
  });
});

describe('a restriction that it broke', () => {
  test.each([
    [{ is: 'later', due: on('2026-12-10') }, 'early'],
    [{ is: 'not-interested' }, 'confirm'],
    [{ is: 'their-move' }, 'confirm'],
    [{ is: 'never' }, 'stop'],
    [{ is: 'never', channels: ['call'] }, 'stop'],
    [{ is: 'never', channels: ['fax'] }, undefined],
    [{ is: 'thinking' }, undefined],
  ] as const)('%j is said by the entry: %s', async (given, broke) => {
    await answer(given as never);
    desk.now += DAY;
    await happens();
    expect((await touch())?.['broke']).toBe(broke);
  });

  test('is none where they said it later, where they called, or where it was only our measure', async () => {
    for (const day of [16, 17, 18, 19, 20]) await happens({ when: `2026-11-${day}` });
    expect((await touch())?.['broke']).toBeUndefined();
    await answer({ is: 'not-interested' });
    await happens({ when: '2026-11-20' });
    expect((await touch())?.['broke']).toBeUndefined();
    await happens({ direction: 'in' });
    expect((await touch())?.['broke']).toBeUndefined();
  });
});

describe('a note to oneself', () => {
  const note: Partial<Happened> = {
    place: { message: 'a'.repeat(16) },
    when: '2026-11-23T08:30:00.000Z',
    outcome: 'voicemail',
    note: 'Ana voicemail, again Thursday',
    again: { due: on('2026-11-26'), channel: 'call' },
  };

  test('is one entry in however many tabs it is added, and again only after it was taken back', async () => {
    const { act } = await happens(note);
    await happens(note);
    expect(await desk.kinds()).toEqual(['contact-added', 'touch-made', 'follow-up-set']);
    expect(await rows()).toEqual([['follow-up', '2026-11-26']]);
    await desk.do({ do: 'undo', of: act });
    await happens(note);
    expect(await rows()).toEqual([['follow-up', '2026-11-26']]);
  });

  test('that plans a day gone by writes nothing', async () => {
    const late = { ...note, again: { due: { day: '2026-11-20', zone: ZONE } } };
    await expect(happens(late)).rejects.toMatchObject({ problem: { code: 'past' } });
    expect(await desk.kinds()).toEqual([]);
  });
});

describe('another try that was announced', () => {
  const announced = { due: on('2026-11-26'), quote: 'I’ll try you again on Thursday.' };
  const told = () => happens({ outcome: 'voicemail', announced });
  const next = async () => (await personView(desk.store, ana, desk.present())).next;

  test('is a promise of the day, first on it', async () => {
    await told();
    expect(await touch()).toMatchObject({ kind: 'announced-try', outcome: 'voicemail' });
    expect(await bodies('owed-set')).toMatchObject([{ due: announced.due, channel: 'call' }]);
    const { owed } = (await personAt(desk.store, ana.email))!;
    expect(owed).toMatchObject([{ quote: announced.quote }]);
    desk.now += 3 * DAY;
    expect(await next()).toMatchObject({ kind: 'announced-try', day: '2026-11-26' });
  });

  test('is kept by the call of that day, and goes with the act that said it', async () => {
    const { act } = await told();
    await desk.do({ do: 'undo', of: act });
    // They were made a contact by it, and are none any more.
    expect(await personAt(desk.store, ana.email)).toBeUndefined();
    await told();
    desk.now += 3 * DAY;
    // Nobody takes it: to try was all that was promised.
    await happens({ outcome: 'no-answer' });
    expect((await personAt(desk.store, ana.email))?.owed).toEqual([]);
  });

  test('on a day gone by is refused, and nothing is written', async () => {
    const gone = { ...announced, due: on('2026-11-20') };
    await expect(happens({ announced: gone })).rejects.toThrow('past');
    expect(await desk.kinds()).toEqual([]);
  });
});

describe('a wrong number', () => {
  const numbers = (phones: string[]) =>
    desk.do({ do: 'edit-contact', person: ana, name: ana.name, phones });
  const toCall = async () => (await desk.store.agenda.toArray())[0]?.phone;
  const ways = async () => {
    const person = await personAt(desk.store, ana.email);
    return person && openChannels(person);
  };

  test('is called by no row, until another one is kept', async () => {
    await answer({ is: 'call-on', due: on('2026-11-23') });
    await numbers(['+351 222 055 101']);
    expect(await toCall()).toBe('+351 222 055 101');
    desk.now += 60_000;
    const { act } = await happens({ outcome: 'wrong-number' });
    expect([await toCall(), await ways()]).toEqual([undefined, ['email']]);
    await desk.do({ do: 'undo', of: act });
    expect(await toCall()).toBe('+351 222 055 101');

    await happens({ outcome: 'wrong-number' });
    desk.now += 60_000;
    await numbers(['+351 222 055 101', '+351 222 055 102']);
    expect([await toCall(), await ways()]).toEqual(['+351 222 055 102', ['email', 'call']]);
  });

  test('that is taken out leaves the other to be called', async () => {
    await answer({ is: 'call-on', due: on('2026-11-23') });
    await numbers(['+351 222 055 101', '+351 222 055 102']);
    desk.now += 60_000;
    await happens({ outcome: 'wrong-number' });
    expect(await toCall()).toBeUndefined();
    desk.now += 60_000;
    await numbers(['+351 222 055 102']);
    expect([await toCall(), await ways()]).toEqual(['+351 222 055 102', ['email', 'call']]);
  });
});

describe('what they answered in an earlier talk', () => {
  const talk = (given: Happened['answer']) =>
    happens({ outcome: 'spoke', when: '2026-11-19', answer: given });
  const next = async () => (await personView(desk.store, ana, desk.present())).next;

  test.each([
    [
      { is: 'call-on', due: on('2027-01-20') },
      { key: 'their-date', day: '2026-11-19' },
    ],
    [{ is: 'thinking' }, { key: 'they-think', day: '2026-11-19' }],
    [{ is: 'not-interested' }, { key: 'early-no', day: '2026-11-19' }],
    [{ is: 'yes' }, { key: 'they-allowed', day: '2026-11-19' }],
  ] as const)('was said then: %j', async (given, reason) => {
    await talk(given);
    expect(await next()).toMatchObject({ reason });
  });

  test('is answered by what was written since, before it was noted', async () => {
    await desk.do({ do: 'add-note', person: ana, place: {}, note: 'Met at the fair' });
    await desk.do({ do: 'mail-sent', to: [ana], place: { thread } });
    desk.now += 60_000;
    await talk({ is: 'their-move' });
    expect(await next()).toMatchObject({ none: 'their-move' });
  });
});
