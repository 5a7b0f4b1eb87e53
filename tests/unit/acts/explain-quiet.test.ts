import { beforeEach, expect, test } from 'vitest';
import { personView } from '../../../lib/store/reads.ts';
import { ana, DAY, Desk } from '../store/desk.ts';
import type { Do } from '../store/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
  await desk.do({
    do: 'record-touch',
    person: ana,
    place: {},
    direction: 'out',
    channel: 'call',
    outcome: 'spoke',
  });
  desk.now += DAY;
  await desk.do({ do: 'mail-sent', to: [ana], place: { thread: 'd'.repeat(16) }, text: 'Hello' });
  desk.now += 30 * DAY;
});
const view = () => personView(desk.store, ana, desk.present());
const explain = (cause: Do<'explain-quiet'>['cause']) =>
  desk.do({ do: 'explain-quiet', person: ana, cause });

test('the cause is kept and changes the rhythm, and nothing that restrains', async () => {
  const before = await view();
  expect(before.standing.standing).toBe('silent');
  await explain('lost-interest');
  const after = await view();
  expect(after).toMatchObject({ quiet: 'lost-interest', standing: before.standing });
  expect(after.next).toMatchObject({ kind: 'useful', reason: { explained: true } });
  const [was, is] = [before, after].map(({ next }) => (next && 'day' in next ? next.day : ''));
  expect(is! > was!).toBe(true);
});

test('the same again writes nothing, and a word of theirs begins anew', async () => {
  await explain('deciding');
  const kinds = await desk.kinds();
  await explain('deciding');
  expect(await desk.kinds()).toEqual(kinds);
  desk.now += DAY;
  const at = new Date(desk.now).toISOString();
  const place = { thread: 'd'.repeat(16), message: 'e'.repeat(16) };
  await desk.do({ do: 'message-seen', from: ana, place, at, quote: 'Hello Sam' });
  expect((await view()).quiet).toBeUndefined();
});

test('nobody is made a contact by it', async () => {
  const nobody = { email: 'nobody@oliveira.example' };
  await expect(desk.do({ do: 'explain-quiet', person: nobody, cause: 'busy' })).rejects.toThrow(
    'unknown-person',
  );
});
