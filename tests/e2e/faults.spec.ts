import type { IntentInput } from '../../lib/messages/commands.ts';
import { workingDayIn, on } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { actsIn, expectWhole } from './support/verify.ts';
import { command, headOf, LedgerPage } from './support/ledger-page.ts';

const person = (n: number) => ({ email: `p${n}@many.example`, name: `Person ${n}` });
const followUp = (n: number): IntentInput => ({
  do: 'set-follow-up',
  people: [person(n)],
  place: { thread: n.toString(16).padStart(16, '0'), subject: 'Proposal' },
  due: on(workingDayIn(5)),
  condition: 'no-reply',
});
const note = (n: number): IntentInput => ({
  do: 'add-note',
  person: person(n),
  place: {},
  note: `Note ${n}`,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => command(n % 3 === 2 ? note(n - 1) : followUp(n)));

test('a worker killed while it writes: what was saved is there, what is repeated is there once', async ({
  mayI,
}) => {
  const desk = await LedgerPage.open(mayI);
  const commands = many(60);
  const acknowledged = new Set<string>();
  for (const round of [commands.slice(0, 20), commands.slice(20, 40), commands.slice(40)]) {
    const answers = desk.sendAll(round).map(async (answer, index) => {
      if ((await answer)?.ok) acknowledged.add(round[index]?.act ?? '');
    });
    // In the middle: some are answered, some are not.
    await Promise.race(answers.slice(3));
    await mayI.killWorker();
    await Promise.all(answers);
    const stored = actsIn(await desk.dump());
    expect([...acknowledged].filter((act) => !stored.has(act))).toEqual([]);
    // Every command again, as a page does that got no answer.
    const again = await Promise.all(desk.sendAll(round));
    expect(again.filter((answer) => !answer?.ok)).toEqual([]);
  }
  const dump = await desk.dump();
  await expectWhole(dump);
  const facts = await mayI.facts();
  for (const kind of ['follow-up-set', 'note-added']) {
    const acts = facts.filter((fact) => fact.kind === kind).map((fact) => fact.act);
    expect(new Set(acts).size).toBe(acts.length);
    expect(acts).toHaveLength(kind === 'note-added' ? 20 : 40);
  }
});

test('the worker killed between any two steps', async ({ mayI }) => {
  const desk = await LedgerPage.open(mayI);
  const set = command(followUp(1));
  const steps = [
    set,
    () => desk.dump().then(({ tables }) => tables.agenda.map((row) => row as { entry: string })),
    command(note(1)),
  ] as const;
  await desk.ask('command', steps[0]);
  await mayI.killWorker();
  const [row] = await steps[1]();
  const snooze = command({ do: 'snooze', entry: row?.entry ?? '', due: on(workingDayIn(8)) });
  const done = command({ do: 'done', entry: row?.entry ?? '' });
  const undo = command({ do: 'undo', of: done.act });
  for (const it of [steps[2], snooze, done, undo]) {
    expect(await desk.ask('command', it)).toMatchObject({ ok: true });
    await mayI.killWorker();
    expect(await desk.ask('command', it)).toMatchObject({ ok: true, value: { already: true } });
    await mayI.killWorker();
  }
  const dump = await desk.dump();
  expect(dump.tables.agenda).toMatchObject([{ day: workingDayIn(8) }]);
  await expectWhole(dump);
});

test('two tabs at once write one chain', async ({ mayI }) => {
  const [one, other] = [await LedgerPage.open(mayI), await LedgerPage.open(mayI)];
  const commands = many(30);
  const answers = await Promise.all([...one.sendAll(commands), ...other.sendAll(commands)]);
  expect(answers.filter((answer) => !answer?.ok)).toEqual([]);
  const dump = await one.dump();
  await expectWhole(dump);
  expect(actsIn(dump).size).toBe(30);
});

test('what a worker left undone after its commit is made good at the next start', async ({
  mayI,
}) => {
  const desk = await LedgerPage.open(mayI);
  await desk.ask('command', command(followUp(1)));
  const before = (await desk.dump()).local['watermark'];
  await desk.ask('command', command(note(1)));
  await desk.ask(
    'command',
    command({ do: 'record-answer', person: person(2), place: {}, answer: { is: 'never' } }),
  );
  // As if it had been stopped before the mirror was written.
  await desk.page.evaluate(
    (watermark) => chrome.storage.local.set({ watermark, bars: [] }),
    before,
  );
  await mayI.killWorker();
  await mayI.inWorker(() => undefined, null);
  await expect
    .poll(async () => (await desk.dump()).local['watermark'])
    .toMatchObject({ entries: 5 });
  await expectWhole(await desk.dump());
});

test('rows that are missing are made anew at the next start', async ({ mayI }) => {
  const desk = await LedgerPage.open(mayI);
  await Promise.all(desk.sendAll(many(12)));
  const before = await desk.dump();
  await desk.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('may-i');
        opening.addEventListener('success', () => {
          const tables = ['people', 'addresses', 'bars', 'agenda'];
          const clearing = opening.result.transaction(tables, 'readwrite');
          for (const table of tables) clearing.objectStore(table).clear();
          clearing.addEventListener('error', () => reject(new Error('not cleared')));
          clearing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
  );
  await mayI.killWorker();
  // Waited for: the first command already knows whom it concerns.
  await desk.ask('command', command(note(1)));
  const after = await desk.dump();
  await expectWhole(after);
  expect(after.tables.people).toHaveLength(before.tables.people.length);
  expect(after.tables.entries).toHaveLength(before.tables.entries.length + 1);
});

test('storage that is nearly full: said, and nothing is written', async ({ mayI }) => {
  const desk = await LedgerPage.open(mayI);
  await desk.ask('command', command(followUp(1)));
  const before = headOf(await desk.dump());
  const setFree = (quota: number) =>
    mayI.inWorker((free) => {
      navigator.storage.estimate = async () => ({ quota: free, usage: 0 });
    }, quota);
  await setFree(49_000_000);
  const again = command(followUp(2));
  const full = { ok: false, problem: { code: 'store-full' } };
  expect(await desk.ask('command', again)).toEqual(full);
  expect(await desk.import(['{}'])).toEqual(full);
  expect(await desk.ask('health', {})).toMatchObject({
    value: { readOnly: { code: 'store-full' } },
  });
  expect(headOf(await desk.dump())).toEqual(before);
  await setFree(10 ** 10);
  expect(await desk.ask('command', again)).toMatchObject({ ok: true });
});

test('alarms that an update cleared are set again at the next start', async ({ mayI }) => {
  const desk = await LedgerPage.open(mayI);
  await desk.ask('command', command(followUp(1)));
  const alarms = () =>
    desk.page.evaluate(async () =>
      (await chrome.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime })),
    );
  await expect.poll(async () => (await alarms()).map(({ name }) => name)).toContain('due');
  const before = (await alarms()).find(({ name }) => name === 'due');
  await desk.page.evaluate(() => chrome.alarms.clearAll());
  expect(await alarms()).toEqual([]);
  await mayI.killWorker();
  await mayI.inWorker(() => undefined, null);
  await expect.poll(alarms).toContainEqual(before);
  await expect.poll(async () => (await alarms()).map(({ name }) => name)).toContain('sweep');
});
