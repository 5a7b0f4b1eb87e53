import { beforeEach, describe, expect, test } from 'vitest';
import type { Channel } from '../../../lib/ledger/body.ts';
import { judge, judgeByMirror } from '../../../lib/worker/judge.ts';
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

test('a refusal for a whole company stands with the words and the name of who said it', async () => {
  const rui = { email: 'rui@sales.oliveira.example', name: 'Rui Silva' };
  const answer = { is: 'never' } as const;
  await desk.do({ do: 'record-answer', person: rui, place: {}, answer, quote: 'Nobody here.' });
  await desk.store.bars.toCollection().modify({ scope: 'domain', domain: 'oliveira.example' });
  expect(await asked()).toMatchObject({
    because: 'company',
    evidence: { quote: 'Nobody here.', author: rui.name },
  });
});

test('a day they gave holds calls as it holds mails, without a day to schedule for', async () => {
  const answer = { is: 'later', due: on('2026-12-07') } as const;
  await desk.do({ do: 'record-answer', person: ana, place: {}, answer });
  const { verdict, choices } = await asked('call');
  expect(verdict).toBe('early');
  expect(choices).toEqual(['wait', 'something-else', 'send-anyway']);
});
