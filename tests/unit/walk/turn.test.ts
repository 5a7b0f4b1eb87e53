import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CROWD } from '../../../lib/policy/crowd.ts';
import { isLeftOut, others } from '../../../lib/walk/left-out.ts';
import type { ListRow, Named, Opened } from '../../../lib/walk/row.ts';
import { beginWalk, nextRound, stepOf, withOpened, withPage } from '../../../lib/walk/turn.ts';
import type { Whole } from '../../../lib/walk/walk.ts';
import { ana, bo, desk, NOW, row, sam } from './desk.ts';

const begin = () => beginWalk('start', { account: sam.email, days: 60, now: NOW });
const PAGE = 50;

/** Walks lists to their end as Gmail would show them, opening what is asked for. */
function walked(
  lists: { sent: ListRow[]; inbox: ListRow[] },
  open: Map<string, Opened>,
  at = desk(),
) {
  let whole: Whole = begin();
  for (let steps = 0; steps < 500; steps += 1) {
    const step = stepOf(whole);
    if (!step) return whole;
    if (step.do === 'open') {
      const { thread } = step;
      const opened = open.get(thread) ?? { thread, people: [], subject: '' };
      whole = withOpened(whole, opened, at);
      continue;
    }
    const all = step.list === 'sent' ? lists.sent : lists.inbox;
    const rows = all.slice((step.page - 1) * PAGE, step.page * PAGE);
    whole = withPage(whole, { list: step.list, page: step.page, rows }, at);
  }
  throw new Error('it does not end');
}

describe('a walk', () => {
  test('asks Gmail for its pages, in an order and words that do not depend on its language', () => {
    const whole = begin();
    expect(stepOf(whole)).toEqual({
      do: 'list',
      list: 'sent',
      page: 1,
      query: 'in:sent newer_than:60d',
    });
    const rows = Array.from({ length: PAGE }, (_, n) => row(`s${n}`, [ana]));
    const second = withPage(whole, { list: 'sent', page: 1, rows }, desk());
    expect(stepOf(second)).toMatchObject({ list: 'sent', page: 2 });
    const inbox = withPage(second, { list: 'sent', page: 2, rows: [] }, desk());
    expect(stepOf(inbox)).toMatchObject({ list: 'inbox', page: 1 });
    expect(stepOf(inbox)).toHaveProperty('query', expect.stringMatching(/^in:inbox -category:/));
  });

  test.each([
    ['that Gmail calls the last', { more: false }],
    ['of nothing new', { again: true }],
    ['that is not full', { few: true }],
  ])('a list ends with a page %s', (_name, { more, again, few }: Record<string, boolean>) => {
    const rows = Array.from({ length: few ? 3 : PAGE }, (_, n) => row(`s${n}`, [ana]));
    let whole = begin();
    if (again) whole = withPage(whole, { list: 'sent', page: 1, rows }, desk());
    const page = again ? 2 : 1;
    whole = withPage(whole, { list: 'sent', page, rows, ...(more === false && { more }) }, desk());
    expect(whole.walk.cursor).toEqual({ list: 'inbox', page: 1 });
    expect(whole.walk.read.sent).toBe(rows.length);
  });

  test('a page or a conversation that is told twice changes nothing', () => {
    const page = { list: 'sent', page: 1, rows: [row('a', [sam, ana], { count: 2 })] };
    const once = withPage(begin(), page, desk());
    expect(withPage(once, page, desk())).toBe(once);
    const past = withPage(once, { list: 'inbox', page: 1, rows: [] }, desk());
    expect(stepOf(past)).toEqual({ do: 'open', thread: 'a' });
    const opened = { thread: 'a', people: [ana], subject: '' };
    const done = withOpened(past, opened, desk());
    expect(done.walk.state).toBe('done');
    expect(withOpened(done, opened, desk())).toBe(done);
    expect(done.found.unread.map(({ thread }) => thread)).toEqual(['a']);
  });

  test('how far it is names nobody', () => {
    const whole = walked({ sent: [row('a', [ana])], inbox: [row('b', [bo])] }, new Map());
    expect(JSON.stringify({ ...whole.walk, account: '' })).not.toMatch(/@|Ana|Bo|Orchard/);
  });

  test('opens forty at a time, and says nothing of who is in the others', () => {
    const rows = Array.from({ length: 90 }, (_, n) =>
      row(`t${n}`, [sam, { email: `p${n}@many-${n}.example`, name: '' }], { count: 2, at: n }),
    );
    const open = new Map(
      rows.map(({ thread, people: [, person = ana] }) => {
        const last = { from: sam, own: true, to: [person], message: '1', at: NOW, text: '' };
        return [thread, { thread, people: [person], subject: '', last }];
      }),
    );
    const first = walked({ sent: rows, inbox: [] }, open);
    expect(first.found.answer?.notAnswered).toHaveLength(40);
    expect(first.found.later).toHaveLength(50);
    const again = nextRound(first);
    expect(again.walk).toMatchObject({ state: 'walking', opening: 40, opened: 0 });
    expect(again.found.later).toHaveLength(10);
  });
});

describe('any lists', () => {
  const email = fc.oneof(
    fc.constantFrom(
      'ana@fern.example',
      'bo@pine.example',
      'cy@moss.example',
      sam.email,
      'kim@maplefield.example',
      'news@fern.example',
      'no-reply@shop.example',
      'kept@fern.example',
      'house@own.example',
      'no address',
    ),
    fc.nat(9).map((n) => `p${n}@many-${n}.example`),
  );
  const people: fc.Arbitrary<Named[]> = fc.uniqueArray(
    email.map((one) => ({ email: one, name: '' })),
    { selector: (one) => one.email, minLength: 1, maxLength: 9 },
  );
  const rows = fc.uniqueArray(
    fc.record({
      thread: fc.nat(60).map((n) => `t${n}`),
      people,
      count: fc.integer({ min: 1, max: 4 }),
      subject: fc.constantFrom('Orchard', 'Automatic reply: Orchard'),
      at: fc.integer({ min: 0, max: NOW }),
    }),
    { selector: ({ thread }) => thread, maxLength: 70 },
  );
  const known = desk(['kept@fern.example'], ['own.example']);

  test('nobody is offered who is to be left out, each person at most once, and crowds never', () => {
    fc.assert(
      fc.property(
        rows,
        rows,
        fc.array(fc.tuple(fc.nat(60), people, fc.boolean())),
        (sent, inbox, opened) => {
          const open = new Map(
            opened.map(([n, all, own]): [string, Opened] => {
              const from = own ? sam : (all[0] ?? ana);
              const last = { from, own, to: all, message: '1', at: NOW, text: '' };
              return [`t${n}`, { thread: `t${n}`, people: all, subject: '', last }];
            }),
          );
          const { answer } = walked({ sent, inbox }, open, known).found;
          const found = [...(answer?.notAnswered ?? []), ...(answer?.waiting ?? [])];
          const addresses = found.map(({ person }) => person.email);
          expect(addresses.filter((one) => isLeftOut(one, known))).toEqual([]);
          expect(new Set(addresses).size).toBe(addresses.length);
          for (const { thread } of found) {
            const crowds = [...sent, ...inbox].filter(
              (one) => one.thread === thread && others(one.people, known).length > CROWD,
            );
            const seen = [...sent, ...inbox].filter((one) => one.thread === thread);
            expect(crowds.length < seen.length).toBe(true);
          }
          for (const one of answer?.waiting ?? []) expect(one.last).toBe('theirs');
          for (const one of answer?.notAnswered ?? []) expect(one.last).toBe('mine');
        },
      ),
      { numRuns: 200 },
    );
  });
});
