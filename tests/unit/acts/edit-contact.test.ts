import { beforeEach, expect, test } from 'vitest';
import { personView } from '../../../lib/store/reads.ts';
import { ana, Desk } from '../store/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
  await desk.do({ do: 'add-note', person: ana, place: {}, note: 'Prefers mornings' });
});
const edit = (phones: string[], name = ana.name) =>
  desk.do({ do: 'edit-contact', person: ana, name, phones });
const view = () => personView(desk.store, ana, desk.present());

test('numbers come and go, and addresses stay', async () => {
  await edit(['+44 20 7946 0018', '030 123']);
  expect((await view()).phones).toEqual(['+44 20 7946 0018', '030 123']);
  await edit(['030 123']);
  expect(await view()).toMatchObject({ phones: ['030 123'], name: ana.name, email: ana.email });
});

test('one number typed in two ways is one, and the first spelling stays', async () => {
  await edit(['030 555 0123', '+49 30 5550123', ' ']);
  expect((await view()).phones).toEqual(['030 555 0123']);
  const before = await desk.kinds();
  await edit(['+49 (0)30 / 555 0123']);
  expect(await desk.kinds()).toEqual(before);
  const rows = await desk.store.words.toArray();
  expect(rows.flatMap(({ words }) => words.numbers ?? [])).toEqual(['+49305550123']);
  await edit([]);
  expect((await view()).phones).toEqual([]);
});

test('a new name is shown, and an empty one changes nothing', async () => {
  await edit([], 'Ana\nMaria');
  expect((await view()).name).toBe('Ana Maria');
  const before = await desk.kinds();
  await edit([], ' ');
  expect(await desk.kinds()).toEqual(before);
});

test('what is no number, and who is no contact, is refused', async () => {
  const before = await desk.kinds();
  await expect(edit(['030 555 0123', 'call me'])).rejects.toMatchObject({
    problem: { code: 'unreadable', detail: 'phone 2' },
  });
  expect(await desk.kinds()).toEqual(before);
  const nobody = { email: 'nobody@people.example' };
  const change = { do: 'edit-contact' as const, person: nobody, name: '', phones: [] };
  await expect(desk.do(change)).rejects.toMatchObject({ problem: { code: 'unknown-person' } });
});

test('a number kept in another country stays while something else is changed', async () => {
  await edit(['030 123']);
  const change = {
    do: 'edit-contact' as const,
    person: ana,
    name: 'Ana Maria',
    phones: ['030 123'],
  };
  await desk.do(change, { zone: 'America/New_York' });
  expect(await view()).toMatchObject({ name: 'Ana Maria', phones: ['030 123'] });
});

test('a time zone is kept, one that is none is refused, and one that is emptied goes', async () => {
  const zoned = (zone: string) =>
    desk.do({ do: 'edit-contact', person: ana, name: ana.name, phones: [], zone });
  await zoned('Europe/Lisbon');
  expect((await view()).zone).toBe('Europe/Lisbon');
  const before = await desk.kinds();
  await zoned('Europe/Lisbon');
  expect(await desk.kinds()).toEqual(before);
  await expect(zoned('Lisbon time')).rejects.toThrow('unreadable');
  await zoned('');
  expect((await view()).zone).toBeUndefined();
});

test('their company is kept, changed and taken out; left out it stays', async () => {
  const as = async (company?: string) => {
    const who = { do: 'edit-contact' as const, person: ana, name: ana.name, phones: [] };
    await desk.do({ ...who, ...(company !== undefined && { company }) });
    return (await view()).company;
  };
  expect(await as(' Fern\nNurseries ')).toBe('Fern Nurseries');
  expect(await as()).toBe('Fern Nurseries');
  expect(await as('Harbour Trees')).toBe('Harbour Trees');
  expect(await as(' ')).toBeUndefined();
});
