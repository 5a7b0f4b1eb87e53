import { describe, expect, test } from 'vitest';
import { sortOut } from '../../../lib/walk/sort-out.ts';
import type { ListRow, Named } from '../../../lib/walk/row.ts';
import { ana, bo, desk, row, sam } from './desk.ts';

const crowd: Named[] = Array.from({ length: 7 }, (_, n) => ({
  email: `p${n}@many-${n}.example`,
  name: '',
}));
const earlier = row('e', [ana]);

/** What is told, and what must be opened, in short. */
function sorted(sent: ListRow[], inbox: ListRow[], at = desk()) {
  const { told, open } = sortOut({ sent, inbox }, at);
  return {
    told: told.map(({ thread, person, last }) => `${thread} ${person.name} ${last}`),
    open: open.map(({ thread }) => thread),
  };
}

describe('what two lists tell together', () => {
  test.each<[string, ListRow[], ListRow[], string[], string[]]>([
    ['one mail that was sent has no answer', [row('a', [ana])], [], ['a Ana mine'], []],
    [
      'several that were sent may hold one: Gmail says not who wrote last',
      [row('a', [sam, ana], { count: 2 })],
      [],
      [],
      ['a'],
    ],
    [
      'so it is where the conversation lies in the inbox as well',
      [row('a', [sam, ana], { count: 3 })],
      [row('a', [sam, ana], { count: 3 })],
      [],
      ['a'],
    ],
    [
      'to three there may be more than a row names',
      [row('a', [ana, bo, { email: 'cy@moss.example', name: 'Cy' }])],
      [],
      [],
      ['a'],
    ],
    ['to two it went to both', [row('a', [ana, bo])], [], ['a Ana mine', 'a Bo mine'], []],
    [
      'in the inbox and not sent: theirs, of somebody I wrote to',
      [earlier],
      [row('a', [ana])],
      ['e Ana mine', 'a Ana theirs'],
      [],
    ],
    ['of a stranger it may be mail to many', [], [row('a', [ana])], [], ['a']],
    [
      'of two who wrote it is not known which',
      [earlier],
      [row('a', [ana, bo])],
      ['e Ana mine'],
      ['a'],
    ],
    [
      'my word before these days does not make it mine',
      [earlier],
      [row('a', [sam, ana], { count: 2 })],
      ['e Ana mine', 'a Ana theirs'],
      [],
    ],
    [
      'a machine says so in its subject',
      [],
      [row('a', [ana], { subject: 'Automatic reply: x' })],
      [],
      [],
    ],
    ['a crowd', [row('a', crowd)], [row('b', crowd)], [], []],
  ])('%s', (_name, sent, inbox, told, open) => {
    expect(sorted(sent, inbox)).toEqual({ told, open });
  });

  test.each<[string, Named, Parameters<typeof desk>]>([
    ['a colleague', { email: 'kim@maplefield.example', name: '' }, []],
    ['one of a domain that was set as own', ana, [[], ['fern.example']]],
    ['the user', sam, []],
    [
      'who is kept already, in another spelling',
      { ...ana, email: 'Ana+x@FERN.example' },
      [[ana.email]],
    ],
    ['a newsletter', { email: 'news@fern.example', name: '' }, []],
    ['a machine', { email: 'no-reply@fern.example', name: '' }, []],
    ['no address', { email: 'undisclosed', name: '' }, []],
  ])('nothing of %s', (_name, who, known) => {
    const at = desk(...known);
    expect(sorted([row('a', [who])], [row('b', [who])], at)).toEqual({ told: [], open: [] });
  });

  test('the newest are opened first', () => {
    const rows = [1, 3, 2].map((n) => row(`t${n}`, [sam, ana], { count: 2, at: n }));
    expect(sorted(rows, []).open).toEqual(['t3', 't2', 't1']);
  });
});
