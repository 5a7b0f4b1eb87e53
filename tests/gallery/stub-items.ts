import type { LibraryItem } from '../../lib/library/item.ts';
import type { Shelved } from '../../lib/store/library.ts';
import type { GivenRow } from '../../lib/store/tables.ts';

const item = (n: number, more: Partial<LibraryItem>): LibraryItem => ({
  id: `item-${n}`,
  kind: 'article',
  title: `Notes ${n}`,
  text: '',
  tags: [],
  added: '2026-11-20T10:00:00.000Z',
  changed: '2026-11-20T10:00:00.000Z',
  retired: false,
  ...more,
});

const gift = (n: number, name: string): GivenRow => ({
  entry: `gift-${n}`,
  item: 'item-1',
  contact: `p${n}`,
  name,
  email: `p${n}@people.example`,
  at: '2026-11-12T10:00:00.000Z',
});

const NAMES = [
  'Ana Oliveira',
  'Ben Okafor',
  'Priya Kapoor',
  'Maximilian von und zu Hohenstein',
  'Cy',
];

/** What stands on the page of useful things, by the state it is shown in. */
export const SHELVES: Record<string, Shelved[]> = {
  empty: [],
  one: [{ item: item(1, { text: 'Three cuts are all that an old tree needs.' }), given: [] }],
  many: [
    {
      item: item(1, {
        title: 'Three cuts for old apple trees',
        text: 'I thought of your orchard when I read this: three cuts are all that an old tree needs before the frost.',
        link: 'https://maplefield.example/notes/three-cuts',
        tags: ['apple trees', 'winter'],
      }),
      given: NAMES.map((name, n) => gift(n, name)),
    },
    {
      item: item(2, {
        kind: 'event',
        title: 'Open orchard, with tea',
        text: 'On 12 December the gates are open from two.',
        until: '2026-12-11',
        tags: ['harbour'],
      }),
      given: [],
    },
    {
      item: item(3, {
        kind: 'template',
        title: 'A note before the day they named',
        text: 'Dear {{first name}}, until {{date}} this may help.',
      }),
      given: [],
    },
    {
      item: item(4, {
        kind: 'invitation',
        title: 'Autumn breakfast',
        text: 'Come by.',
        until: '2026-11-01',
      }),
      given: [gift(1, 'Ben Okafor')],
    },
    { item: item(5, { title: 'Old price list', text: 'Prices.', retired: true }), given: [] },
  ],
  long: [
    {
      item: item(1, {
        title: 'Everything that is known about pruning '.repeat(5),
        text: 'Word after word. '.repeat(200),
        link: `https://maplefield.example/${'long-path/'.repeat(60)}`,
        tags: ['a tag of forty letters, which is the most', 'x'.repeat(40), 'bees'],
        until: '2027-05-20',
      }),
      given: Array.from({ length: 40 }, (_, n) => gift(n, `${'Maria '.repeat(12)}${n}`)),
    },
  ],
};
