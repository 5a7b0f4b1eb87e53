import { beforeEach, describe, expect, test } from 'vitest';
import { personAt } from '../../../lib/store/reads.ts';
import { ana, Desk } from '../store/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const place = { thread: 'd'.repeat(16), message: 'e'.repeat(16) };
const signature = 'Oliveira Foods\n12 Harbour Street\nBristol BS1 4DJ';
const leave = () =>
  desk.do({ do: 'record-answer', person: ana, place: {}, answer: { is: 'farewell' } });

describe('the last letter', () => {
  test('keeps where it went and what lay in it, and closes', async () => {
    await leave();
    const postal = '12 Harbour Street\nBristol BS1 4DJ';
    await desk.do({ do: 'letter-posted', person: ana, postal, gift: 'Tea' });
    const person = await personAt(desk.store, ana.email);
    expect(person).toMatchObject({ postal, letter: { how: 'posted' } });
    expect(person?.history.at(-1)).toMatchObject({ kind: 'letter-posted', note: 'Tea' });
  });

  test('is written once', async () => {
    await leave();
    await desk.do({ do: 'letter-waived', person: ana });
    await expect(desk.do({ do: 'letter-posted', person: ana })).rejects.toThrow('not-allowed');
  });

  test('is not written to who refused contact, nor to who said no goodbye', async () => {
    await desk.do({ do: 'add-note', person: ana, place: {}, note: 'Met in Bristol' });
    await expect(desk.do({ do: 'letter-posted', person: ana })).rejects.toThrow('not-allowed');
    await desk.do({ do: 'record-answer', person: ana, place: {}, answer: { is: 'never' } });
    await expect(desk.do({ do: 'letter-posted', person: ana })).rejects.toThrow('not-allowed');
  });

  test('knows the address from a signature of theirs', async () => {
    await desk.do({ do: 'add-note', person: ana, place: {}, note: 'Met in Bristol' });
    await desk.do({
      do: 'message-seen',
      from: ana,
      place,
      at: new Date(desk.now).toISOString(),
      quote: 'See you then.',
      signature,
    });
    const person = await personAt(desk.store, ana.email);
    expect(person?.postal).toBe('12 Harbour Street\nBristol BS1 4DJ');
  });
});
