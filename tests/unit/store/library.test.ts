import { beforeEach, describe, expect, test } from 'vitest';
import type { ItemGiven } from '../../../lib/library/item.ts';
import { itemGiven } from '../../../lib/library/item.ts';
import { newId } from '../../../lib/ledger/new-id.ts';
import { doors } from '../../../lib/messages/doors.ts';
import { exportLines } from '../../../lib/store/export.ts';
import { keepItem, libraryOf, removeItem } from '../../../lib/store/library.ts';
import { personView } from '../../../lib/store/reads.ts';
import { rebuild } from '../../../lib/store/rebuild.ts';
import { readHead } from '../../../lib/store/device.ts';
import { ana, DAY, Desk } from './desk.ts';
import type { Do } from './desk.ts';
import { dropProjections, importTo } from './lines.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const pruning: ItemGiven = {
  id: newId(),
  kind: 'article',
  title: 'On pruning',
  text: 'Three cuts that matter.',
  link: 'https://maplefield.example/pruning',
  tags: ['apple trees'],
};
const keep = (item: ItemGiven, on = desk) => keepItem(on.store, itemGiven.parse(item), on.now);

async function exported({ store }: Desk): Promise<string[]> {
  const lines: string[] = [];
  for await (const chunk of exportLines(store)) lines.push(...chunk);
  return lines;
}

/** The same, whatever order fields stand in. */
const parsed = (lines: string[]) => lines.map((line) => JSON.parse(line) as unknown);

/** Ana is kept, and a note by hand brought her the item. */
async function given(item = pruning.id): Promise<string> {
  const act = newId();
  await desk.do(
    {
      do: 'record-touch',
      person: ana,
      place: {},
      direction: 'out',
      channel: 'handwritten-note',
      kind: 'useful',
      item,
    },
    { act },
  );
  return act;
}

describe('an item of the library', () => {
  test('is kept, changed and put away, and says when', async () => {
    await keep(pruning);
    const added = new Date(desk.now).toISOString();
    desk.now += DAY;
    await keep({ ...pruning, title: 'On winter pruning', retired: true });
    const changed = new Date(desk.now).toISOString();
    expect(await libraryOf(desk.store)).toEqual([
      {
        item: { ...pruning, title: 'On winter pruning', retired: true, added, changed },
        given: [],
      },
    ]);
  });

  test('raises the revision, so that whoever shows items asks again', async () => {
    const first = await keep(pruning);
    expect(await removeItem(desk.store, pruning.id)).toBe(first + 1);
    expect((await readHead(desk.store)).revision).toBe(first + 1);
    expect(await libraryOf(desk.store)).toEqual([]);
    // A removal that is repeated is no error.
    await removeItem(desk.store, pruning.id);
  });

  test('that somebody got cannot be removed, until that is taken back', async () => {
    await keep(pruning);
    const act = await given();
    const refused = { problem: { code: 'item-given' } };
    await expect(removeItem(desk.store, pruning.id)).rejects.toMatchObject(refused);
    expect(await libraryOf(desk.store)).toMatchObject([
      { item: { id: pruning.id }, given: [{ name: ana.name, email: ana.email }] },
    ]);
    await desk.do({ do: 'undo', of: act });
    expect(await libraryOf(desk.store)).toMatchObject([{ given: [] }]);
    await removeItem(desk.store, pruning.id);
  });

  test('with a field that there is none of is refused whole', async () => {
    const template = { ...pruning, kind: 'template', text: 'Dear {{shoe size}}' } as const;
    await expect(keep(template)).rejects.toMatchObject({ problem: { code: 'unknown-field' } });
    expect(await desk.store.items.count()).toBe(0);
    await keep({ ...template, text: 'Dear {{First  name}}' });
  });

  test('is not written while the disk is nearly full', async () => {
    const { vi } = await import('vitest');
    vi.stubGlobal('navigator', {
      storage: { estimate: async () => ({ quota: 10 ** 7, usage: 0 }) },
    });
    await expect(keep(pruning)).rejects.toMatchObject({ problem: { code: 'store-full' } });
  });

  test('and who got it survive when what is computed is made anew', async () => {
    await keep(pruning);
    await given();
    const before = await libraryOf(desk.store);
    await dropProjections(desk);
    await rebuild(desk.store, desk.present());
    expect(await libraryOf(desk.store)).toEqual(before);
  });
});

describe('at the door', () => {
  const enters = (item: unknown) => doors.keepItem.input.safeParse({ item }).success;

  test.each([
    ['nothing but a title', { ...pruning, text: ' ', link: undefined }],
    ['a link that runs', { ...pruning, link: 'javascript:alert(1)' }],
    ['a kind that is none', { ...pruning, kind: 'bribe' }],
    ['a moment of its own', { ...pruning, changed: '2030-01-01T00:00:00.000Z' }],
    ['a book', { ...pruning, text: 'x'.repeat(10_001) }],
    ['an id of another shape', { ...pruning, id: '1' }],
  ])('%s is refused', (_, item) => {
    expect(enters(item)).toBe(false);
  });

  test('a whole one comes in, from pages only', () => {
    expect(enters(pruning)).toBe(true);
    expect(doors.keepItem.from).toEqual(['page']);
    expect(doors.removeItem.from).toEqual(['page']);
  });
});

describe('a backup', () => {
  test('brings the library with it, and a second time changes nothing', async () => {
    await keep(pruning);
    await given();
    const lines = await exported(desk);
    const before = await libraryOf(desk.store);
    const other = await Desk.open();
    expect(await importTo(other, lines, 1)).toEqual({ added: 4, present: 0, refused: [] });
    expect(await libraryOf(other.store)).toEqual(before);
    expect(await importTo(other, lines, 1)).toEqual({ added: 0, present: 4, refused: [] });
    expect(parsed(await exported(other))).toEqual(parsed(lines));
  });

  test('of nothing but items raises the revision too', async () => {
    await keep(pruning);
    const lines = await exported(desk);
    const other = await Desk.open();
    await importTo(other, lines, 1);
    expect((await readHead(other.store)).revision).toBe(1);
    await importTo(other, lines, 1);
    expect((await readHead(other.store)).revision).toBe(1);
  });

  test('of two copies of an item keeps the newer, in whichever order they come', async () => {
    await keep(pruning);
    const old = await exported(desk);
    desk.now += DAY;
    await keep({ ...pruning, title: 'On winter pruning' });
    const lines = await exported(desk);
    expect(await importTo(desk, old, 1)).toEqual({ added: 0, present: 1, refused: [] });
    for (const files of [
      [old, lines],
      [lines, old],
    ]) {
      const other = await Desk.open();
      for (const file of files) await importTo(other, file, 1);
      expect(await libraryOf(other.store)).toMatchObject([
        { item: { title: 'On winter pruning' } },
      ]);
    }
    const both = await Desk.open();
    await importTo(both, [...lines, ...old], 1);
    expect(await libraryOf(both.store)).toMatchObject([{ item: { title: 'On winter pruning' } }]);
  });

  test('says which item could not be read', async () => {
    await keep(pruning);
    const [, line = ''] = await exported(desk);
    const broken = line.replace('https:', 'javascript:');
    expect(await importTo(desk, [line, broken, '{"item":null}'], 5)).toEqual({
      added: 0,
      present: 1,
      refused: [
        { line: 6, why: 'no item' },
        { line: 7, why: 'no item' },
      ],
    });
  });
});

describe('something useful that happened', () => {
  const happened = { do: 'record-touch', person: ana, place: {}, direction: 'out' } as const;
  const code = (is: string) => ({ problem: { code: is } });

  test('is one act: the contact, and what it brought', async () => {
    await keep(pruning);
    await given();
    expect(await desk.kinds()).toEqual(['contact-added', 'touch-made', 'item-given']);
    const [, touch, gift] = await desk.store.entries.orderBy('id').toArray();
    expect(new Set([touch?.act, gift?.act]).size).toBe(1);
    expect(
      await desk.store.entries.filter(({ kind }) => kind === 'touch-made').first(),
    ).toMatchObject({ body: { kind: 'useful', channel: 'handwritten-note' } });
  });

  test('is named in their history, as it is called now', async () => {
    await keep(pruning);
    await given();
    await keep({ ...pruning, title: 'On winter pruning' });
    const { history } = await personView(desk.store, ana, desk.present());
    expect(history.map(({ kind, note }) => [kind, note])).toEqual([
      ['item-given', 'On winter pruning'],
      ['touch-made', undefined],
      ['contact-added', undefined],
    ]);
  });

  test('cannot be empty, and nothing is half written', async () => {
    const useful = { ...happened, channel: 'text', kind: 'useful' } as const;
    await expect(desk.do(useful)).rejects.toMatchObject(code('no-item'));
    await expect(desk.do({ ...useful, item: newId() })).rejects.toMatchObject(code('unknown-item'));
    await keep(pruning);
    const { id } = pruning;
    await expect(desk.do({ ...useful, item: id, direction: 'in' })).rejects.toMatchObject(
      code('unreadable'),
    );
    await expect(
      desk.do({ ...useful, item: id, channel: 'call', outcome: 'no-answer' }),
    ).rejects.toMatchObject(code('unreadable'));
    expect(await desk.store.entries.count()).toBe(0);
  });

  test('is what lay in a sent mail, of those who are kept and of nobody else', async () => {
    await keep(pruning);
    const more = { ...pruning, id: newId(), title: 'On bees' };
    await keep(more);
    await desk.do({ do: 'add-note', person: ana, place: {}, note: 'Keeps bees' });
    const sent: Do<'mail-sent'> = {
      do: 'mail-sent',
      to: [ana, { email: 'ben@okafor.example' }],
      copied: [],
      place: { thread: 'f'.repeat(16), message: 'a'.repeat(16) },
      text: 'Thanks for meeting',
    };
    await desk.do({ ...sent, items: [pruning.id, more.id, newId()] });
    expect(await desk.kinds()).toEqual([
      'contact-added',
      'note-added',
      'touch-made',
      'item-given',
      'item-given',
    ]);
    expect((await libraryOf(desk.store)).map(({ given: { length } }) => length)).toEqual([1, 1]);
    expect(
      await desk.store.entries.filter(({ kind }) => kind === 'touch-made').first(),
    ).toMatchObject({ body: { kind: 'useful' } });
  });
});
