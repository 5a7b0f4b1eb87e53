import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, fill, valuesFor } from '../../../lib/library/fill.ts';
import { libraryItem } from '../../../lib/library/item.ts';
import type { LibraryItem } from '../../../lib/library/item.ts';
import { itemsFor } from '../../../lib/library/pick.ts';
import { person, touch } from '../policy/person.ts';

const id = (n: number) => String(n).padStart(26, '0');
const item = (n: number, more: Partial<LibraryItem> = {}): LibraryItem => ({
  ...libraryItem.parse({
    id: id(n),
    kind: 'article',
    title: `Item ${n}`,
    link: 'https://orchard.example/notes',
    added: `2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`,
    changed: '2026-11-20T10:00:00.000Z',
  }),
  ...more,
});

describe('an item', () => {
  const raw = {
    id: id(1),
    kind: 'article',
    title: 'On pruning',
    added: '2026-11-20T10:00:00.000Z',
    changed: '2026-11-20T10:00:00.000Z',
  };

  it.each([
    ['nothing but a title', { ...raw, text: '   ' }],
    ['no title', { ...raw, title: ' ', text: 'Read this' }],
    ['a link that runs', { ...raw, link: 'javascript:alert(1)' }],
    ['something unknown', { ...raw, text: 'Read this', secret: true }],
  ])('is refused with %s', (_, value) => {
    expect(libraryItem.safeParse(value).success).toBe(false);
  });

  it('is a text, a link, or both', () => {
    expect(libraryItem.safeParse({ ...raw, text: 'Read this' }).success).toBe(true);
    expect(libraryItem.safeParse({ ...raw, link: 'https://orchard.example' }).success).toBe(true);
  });
});

describe('what to give', () => {
  it('is something they have not had, not put away and not past', () => {
    const items = [
      item(1),
      item(2, { retired: true }),
      item(3, { until: '2026-11-19' }),
      item(4, { until: '2026-11-20' }),
      item(5, { kind: 'template' }),
    ];
    const ana = person({ touches: [touch('2026-11-10', { kind: 'useful', items: [id(1)] })] });
    expect(itemsFor(items, ana, '2026-11-20').map((one) => one.id)).toEqual([id(4)]);
    expect(itemsFor(items, ana, '2026-11-20', 'template').map((one) => one.id)).toEqual([id(5)]);
    expect(itemsFor([item(1)], ana, '2026-11-20')).toEqual([]);
  });

  it('begins with what is near to what matters to them, then with the newest', () => {
    const items = [
      item(1, { tags: ['Bees'] }),
      item(2),
      item(3, { tags: ['bees', 'apple trees'] }),
    ];
    const ana = person({ matters: ['Her bees, and the old apple trees'] });
    expect(itemsFor(items, ana, '2026-11-20').map((one) => one.id)).toEqual([id(3), id(1), id(2)]);
    expect(itemsFor(items, person(), '2026-11-20').map((one) => one.id)).toEqual([
      id(3),
      id(2),
      id(1),
    ]);
  });
});

describe('a template', () => {
  const values = { 'first name': 'Ana', company: 'Orchard', date: 'Monday 7 December' };

  it('is filled as it is written', () => {
    expect(fill('Dear {{first name}}, on {{ Date }} at {{company}} {x}', values)).toEqual({
      is: 'filled',
      text: 'Dear Ana, on Monday 7 December at Orchard {x}',
    });
  });

  it('says what is open and writes nothing', () => {
    expect(fill('{{first name}}: "{{their words}}" {{shoe size}}', values)).toEqual({
      is: 'open',
      missing: ['their words'],
      unknown: ['shoe size'],
    });
    expect(fill('{{company}}', { company: '  ' })).toMatchObject({
      is: 'open',
      missing: ['company'],
    });
  });

  it('never reads again what it put in', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const said = `${words} {{company}}`;
        const filled = fill('They said: {{their words}}', { ...values, 'their words': said });
        expect(filled).toEqual({ is: 'filled', text: `They said: ${said.trim()}` });
      }),
    );
  });

  it.each([
    ['Ana Oliveira', 'Ana'],
    ['Oliveira, Ana Maria', 'Ana'],
    ['ana@orchard.example', undefined],
    ['', undefined],
  ])('calls %s %s', (name, first) => {
    expect(valuesFor({ name })['first name']).toBe(first);
  });

  it('names its fields', () => {
    expect(fieldsOf('{{company}} {{ first  name }} {{company}} {{}} {{a{b}}')).toEqual([
      'company',
      'first name',
    ]);
  });

  it('of 100 kB of braces is read at once', () => {
    expect(fieldsOf('{{'.repeat(50_000))).toEqual([]);
    expect(fieldsOf(`{{${' a'.repeat(50_000)}`)).toEqual([]);
  });
});
