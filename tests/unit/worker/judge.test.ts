import { beforeEach, describe, expect, test } from 'vitest';
import type { Channel } from '../../../lib/ledger/body.ts';
import { judge, judgeByMirror } from '../../../lib/worker/judge.ts';
import { Author, CONTACTS } from '../ledger/arbitrary.ts';
import { importTo, linesOf } from '../store/lines.ts';
import { personView } from '../../../lib/store/reads.ts';
import { ACCOUNT, ana, Desk, on, ZONE } from '../store/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
const question = (channel?: Channel) => ({
  account: ACCOUNT,
  zone: ZONE,
  recipients: [{ ...ana, role: 'to' as const }],
  ...(channel && { channel }),
});
const asked = async (channel?: Channel) =>
  (await judge(desk.store, question(channel), desk.present())).whole;
const refuse = (channels?: Channel[]) =>
  desk.do({
    do: 'record-answer',
    person: ana,
    place: {},
    answer: { is: 'never', ...(channels && { channels }) },
    quote: 'No more.',
  });

describe('a refusal', () => {
  test('of mails alone lets them be called', async () => {
    await refuse(['email']);
    expect(await asked()).toMatchObject({ verdict: 'stop' });
    expect(await asked('call')).toMatchObject({ verdict: 'clear' });
  });

  test('of calls alone lets them be written to, and says so', async () => {
    await refuse(['call']);
    expect(await asked()).toMatchObject({ verdict: 'clear' });
    expect(await asked('call')).toMatchObject({ verdict: 'stop', channels: ['call'] });
    expect(await asked('voicemail')).toMatchObject({ verdict: 'stop' });
  });

  test('of everything holds both, also where the ledger is lost', async () => {
    await refuse();
    expect(await asked()).toMatchObject({ verdict: 'stop' });
    expect(await asked('call')).toMatchObject({ verdict: 'stop' });
    const mirrored = await judgeByMirror(question('call'));
    expect(mirrored.whole).toMatchObject({ verdict: 'stop', because: 'never' });
  });

  test('of calls alone is told apart without the ledger too', async () => {
    await refuse(['call']);
    const called = await judgeByMirror(question('call'));
    expect(called.whole).toMatchObject({ verdict: 'stop' });
    expect((await judgeByMirror(question())).whole).toMatchObject({ because: 'unknown' });
  });
});

test('a talk that is noted the next day is taken for later than their mail of that afternoon', async () => {
  const place = { thread: 'd'.repeat(16), message: 'c'.repeat(16) };
  await desk.do({ do: 'add-note', person: ana, place: {}, note: 'Met at the fair' });
  desk.now = Date.parse('2026-11-25T09:00:00Z');
  await desk.do({ do: 'message-seen', from: ana, place, at: '2026-11-24T13:00:00.000Z' });
  const talk = { channel: 'call', direction: 'in', outcome: 'spoke', when: '2026-11-24' } as const;
  const answer = { is: 'later' as const, due: on('2027-06-01') };
  await desk.do({ do: 'record-touch', person: ana, place: {}, ...talk, answer });
  const reply = { ...question(), thread: place.thread, inReplyTo: place.message };
  const { whole } = await judge(desk.store, reply, desk.present());
  expect(whole.verdict).toBe('early');
});

describe('a refusal for a whole company', () => {
  const rui = { email: 'rui@sales.oliveira.example', name: 'Rui Silva' };
  const forAll = (person = rui) =>
    desk.do({
      do: 'record-answer',
      person,
      place: {},
      answer: { is: 'never', company: true },
      quote: 'Nobody here.',
    });
  const view = () => personView(desk.store, rui, desk.present());

  test('binds everyone there, with the words and the name of who said it', async () => {
    await forAll();
    expect(await asked()).toMatchObject({
      verdict: 'stop',
      because: 'company',
      evidence: { quote: 'Nobody here.', author: rui.name },
    });
    const { recipients } = question();
    const other = { email: 'ana@oliveira-silva.example', role: 'to' as const };
    const both = { ...question(), recipients: [...recipients, other] };
    const { recipients: judged } = await judge(desk.store, both, desk.present());
    expect(judged.map(({ verdict }) => verdict)).toEqual(['stop', 'clear']);
  });

  test('is not proposed where they refused some ways only', async () => {
    const answer = { is: 'never' as const, channels: ['call' as const] };
    await desk.do({ do: 'record-answer', person: rui, place: {}, answer });
    expect((await view()).colleagues).toBeUndefined();
  });

  test('is proposed once they refused for themselves, and ends with that', async () => {
    const answer = { is: 'never' } as const;
    expect((await view()).colleagues).toBeUndefined();
    await desk.do({ do: 'record-answer', person: rui, place: {}, answer });
    expect((await view()).colleagues).toBe('oliveira.example');
    await forAll();
    const { colleagues, bars = [] } = await view();
    expect(colleagues).toBeUndefined();
    expect(bars.map(({ scope }) => scope)).toEqual(['person', 'domain']);
    const [entry = '', ...besides] = bars.map((bar) => bar.entry);
    await expect(
      desk.do({ do: 'lift-bar', entry, besides, reason: 'they-asked' }),
    ).rejects.toMatchObject({ problem: { code: 'not-allowed' } });
    await desk.do({ do: 'lift-bar', entry, besides, reason: 'they-asked' }, { from: 'page' });
    expect(await asked()).toMatchObject({ verdict: 'clear' });
  });

  test.each(['rui@gmail.com', `rui@${ACCOUNT.slice(ACCOUNT.indexOf('@') + 1)}`])(
    'is not noted of %s: strangers, or colleagues of the user',
    async (email) => {
      await expect(forAll({ email, name: 'Rui' })).rejects.toMatchObject({
        problem: { code: 'bad-address' },
      });
    },
  );
});

test('copies of a mail to nobody else, or to the user alone, are the mail itself', async () => {
  const answer = { is: 'later', due: on('2026-12-07') } as const;
  await desk.do({ do: 'record-answer', person: ana, place: {}, answer });
  const to = (...emails: string[]) => [
    ...emails.map((email) => ({ email, role: 'to' as const })),
    { ...ana, role: 'copy' as const },
  ];
  const judged = async (...emails: string[]) =>
    (await judge(desk.store, { ...question(), recipients: to(...emails) }, desk.present())).whole
      .verdict;
  expect(await judged('bo@pine.example')).toBe('hint');
  expect(await judged()).toBe('early');
  expect(await judged(ACCOUNT.toUpperCase())).toBe('early');
  await desk.do({ do: 'mail-sent', to: [], copied: [ana], place: { thread: 'd'.repeat(16) } });
  const touch = (await desk.store.entries.toArray()).find(({ kind }) => kind === 'touch-made');
  expect(touch?.body).toMatchObject({ broke: 'early' });
});

test('two who were taken for one person and are not are told apart by their address', async () => {
  const author = new Author();
  const [one = '', other = ''] = CONTACTS;
  for (const [contact, email] of [
    [one, 'ana@acme.test'],
    [other, 'bo@acme.test'],
  ] as const)
    author.write(
      { kind: 'contact-added', body: { origin: 'ask' }, said: { emails: [email] } },
      contact,
    );
  const merged = author.write({ kind: 'contact-merged', body: { with: other } }, one);
  author.write({ kind: 'contact-split', body: { answers: [merged.id] } }, one);
  author.write({ kind: 'contact-barred', body: { how: 'never' } }, other);
  await importTo(desk, linesOf(author.facts));
  const recipients = ['ana@acme.test', 'bo@acme.test'].map((email) => ({
    email,
    role: 'to' as const,
  }));
  const { recipients: both } = await judge(
    desk.store,
    { ...question(), recipients },
    desk.present(),
  );
  expect(both.map(({ verdict }) => verdict)).toEqual(['clear', 'stop']);
});

test('a day they gave holds calls as it holds mails, without a day to schedule for', async () => {
  const answer = { is: 'later', due: on('2026-12-07') } as const;
  await desk.do({ do: 'record-answer', person: ana, place: {}, answer });
  const { verdict, choices } = await asked('call');
  expect(verdict).toBe('early');
  expect(choices).toEqual(['wait', 'something-else', 'send-anyway']);
});
