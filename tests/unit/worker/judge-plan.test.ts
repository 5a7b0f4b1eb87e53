import { beforeEach, describe, expect, it } from 'vitest';
import { judge } from '../../../lib/worker/judge.ts';
import { ACCOUNT, ana, DAY, Desk, MONDAY, ZONE } from '../store/desk.ts';
import type { Do } from '../store/desk.ts';

const THREAD = '18c0ffee00000001';
const PLACE = { thread: THREAD, message: '18c0ffee00000001' };
let desk: Desk;

beforeEach(async () => {
  desk = await Desk.open();
});

const verdict = async (thread?: string, at?: number) => {
  const recipients = [{ ...ana, role: 'to' as const }];
  const question = { account: ACCOUNT, zone: ZONE, recipients, ...(thread && { thread }) };
  const asked = { ...question, ...(at !== undefined && { at }) };
  return (await judge(desk.store, asked, desk.present())).whole.verdict;
};

describe('what the plan proposes today', () => {
  it('goes without a question, once, in its own conversation and on its day', async () => {
    const answer = { is: 'not-interested' } as const;
    await desk.do({ do: 'record-answer', person: ana, place: PLACE, answer });
    expect(await verdict(THREAD)).toBe('confirm');
    expect(await verdict(THREAD, MONDAY + DAY)).toBe('clear');
    desk.now = MONDAY + DAY;
    expect(await verdict(THREAD)).toBe('clear');
    expect(await verdict()).toBe('confirm');
    await desk.do({
      do: 'mail-sent',
      place: { thread: THREAD, message: '18c0ffee00000002' },
      to: [ana],
      copied: [],
      reply: true,
    });
    const entries = await desk.store.entries.toArray();
    const touch = entries.find(({ kind }) => kind === 'touch-made');
    // What the plan proposed went against nothing.
    expect(touch?.body).not.toHaveProperty('broke');
    desk.now += 1000;
    expect(await verdict(THREAD)).toBe('stop');
  });

  it('does not clear a mail before their day because that day is to be acknowledged', async () => {
    const answer = { is: 'later', due: { day: '2027-05-20', zone: 'Europe/Berlin' } } as const;
    await desk.do({ do: 'record-answer', person: ana, place: PLACE, answer });
    desk.now = MONDAY + DAY;
    expect(await verdict(THREAD)).toBe('early');
    expect(await verdict()).toBe('early');
  });

  it('clears a useful thing before their day once they said that such are welcome', async () => {
    const day = { day: '2027-05-24', zone: 'Europe/Berlin' };
    const record = (answer: Do<'record-answer'>['answer']) =>
      desk.do({ do: 'record-answer', person: ana, place: { thread: THREAD }, answer });
    await record({ is: 'later', due: day });
    desk.now = MONDAY + 56 * DAY;
    expect(await verdict(THREAD)).toBe('early');
    await record({ is: 'useful-welcome' });
    // So soon after their yes it is not up yet.
    expect(await verdict(THREAD)).toBe('early');
    desk.now += 42 * DAY;
    expect(await verdict(THREAD)).toBe('clear');
  });
});
