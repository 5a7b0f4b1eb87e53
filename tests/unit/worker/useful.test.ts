import '../features/words.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../lib/ledger/new-id.ts';
import { itemGiven } from '../../../lib/library/item.ts';
import type { ItemGiven } from '../../../lib/library/item.ts';
import { keepItem } from '../../../lib/store/library.ts';
import { usefulFor } from '../../../lib/worker/useful.ts';
import { ana, Desk, on, ZONE } from '../store/desk.ts';
import type { Do } from '../store/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

const ben = { email: 'ben@okafor.example', name: 'Ben Okafor' };

async function keep(title: string, more: Partial<ItemGiven> = {}): Promise<string> {
  desk.now += 1000;
  const id = newId();
  const item = itemGiven.parse({ id, kind: 'article', title, text: `${title}, whole`, ...more });
  await keepItem(desk.store, item, desk.now);
  return id;
}

async function offered(people = [ana], find?: string) {
  const asked = { zone: ZONE, people, ...(find !== undefined && { find }) };
  return usefulFor(desk.store, asked, desk.present());
}
const titles = async (...given: Parameters<typeof offered>) =>
  (await offered(...given)).things.map(({ title }) => title);

const note = (text: string) => ({ do: 'add-note', person: ana, place: {}, note: text }) as const;
const sent = (items: string[]): Do<'mail-sent'> => ({
  do: 'mail-sent',
  to: [ana],
  place: { thread: 'f'.repeat(16) },
  items,
});

describe('what is offered', () => {
  it('is nothing they have had, whichever of them', async () => {
    const pruning = await keep('On pruning');
    await keep('On bees');
    expect(await titles()).toEqual(['On bees', 'On pruning']);
    await desk.do(note('Met at the fair'));
    await desk.do(sent([pruning]));
    expect(await titles()).toEqual(['On bees']);
    expect(await titles([ben])).toEqual(['On bees', 'On pruning']);
    expect(await titles([ben, ana])).toEqual(['On bees']);
  });

  it('begins with what was noted that matters to them, and can be searched', async () => {
    await keep('On bees', { tags: ['bees'] });
    await keep('On pruning');
    await desk.do(note('Keeps bees'));
    expect(await titles()).toEqual(['On bees', 'On pruning']);
    expect(await titles([ana], 'prun whole')).toEqual(['On pruning']);
    expect(await titles([ana], 'tractors')).toEqual([]);
  });

  it('is bounded, and says how many there are beside', async () => {
    for (let n = 0; n < 10; n += 1) await keep(`Item ${n}`);
    for (let n = 0; n < 6; n += 1) await keep(`Template ${n}`, { kind: 'template' });
    const { things, more } = await offered();
    expect([things.length, more]).toEqual([12, 4]);
  });

  it('says of whom nothing is kept', async () => {
    expect((await offered()).unkept).toBe(true);
    await desk.do(note('Met at the fair'));
    expect((await offered()).unkept).toBe(false);
    expect((await offered([ana, ben])).unkept).toBe(false);
  });
});

describe('a template', () => {
  const words = 'Dear {{first name}}, by {{date}}: "{{their words}}"';

  it('is filled from what is known', async () => {
    await keep('After a wait', { kind: 'template', text: words });
    await desk.do({
      do: 'record-answer',
      person: ana,
      place: {},
      answer: { is: 'later', due: on('2026-12-07') },
      quote: 'Not before\nDecember {{company}}.',
    });
    expect((await offered()).things).toMatchObject([
      { text: 'Dear Ana, by Monday 7 December: "Not before December {{company}}."' },
    ]);
  });

  it('gives nothing but what is open where a field has no value', async () => {
    await keep('After a wait', { kind: 'template', text: words });
    const open = ['date', 'their words'];
    expect((await offered()).things).toMatchObject([{ text: '', open }]);
    expect((await offered([ana, ben])).things).toMatchObject([
      { text: '', open: ['first name', ...open] },
    ]);
  });
});
