import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { sampleLedger } from '../gmail/ledger/index.ts';
import { ZONE } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { command, headOf, LedgerPage } from './support/ledger-page.ts';
import type { Dump } from './support/ledger-page.ts';
import type { MayI } from './support/may-i.ts';
import { expectWhole, projectionsOf } from './support/verify.ts';

const sample = () => sampleLedger(new Date(), ZONE);

async function backup(mayI: MayI): Promise<Page> {
  const page = await mayI.open('ledger.html');
  await page.getByRole('link', { name: 'Backup' }).click();
  return page;
}

/** Saves a copy as a person does, and answers its lines. */
async function save(page: Page): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy' }).click(),
  ]);
  return (await readFile(await download.path(), 'utf8')).trimEnd().split('\n');
}

let copies = 0;
/** Brings a file in as a person does; answers what the card says came of it. */
async function bring(page: Page, lines: string[]): Promise<string[]> {
  const buffer = Buffer.from(lines.join('\n'));
  const name = `copy-${(copies += 1)}.ndjson`;
  const file = { name, mimeType: 'application/x-ndjson', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(`From ${name}`)).toBeVisible();
  return page.locator('.counts li').allInnerTexts();
}

test('export, wipe, import gives the same', async ({ mayI }) => {
  const desk = await LedgerPage.open(mayI);
  expect(await desk.import(sample())).toMatchObject({ ok: true, value: { refused: [] } });
  const note = command({
    do: 'add-note',
    person: { email: 'zoe@later.example', name: 'Zoë “Quote”\nLine' },
    place: {},
    note: 'Two\nlines, 日本語, \u202Eturned, and a 😀',
  });
  expect(await Promise.all(desk.sendAll([note]))).toMatchObject([{ ok: true }]);
  const before = await desk.dump();
  await expectWhole(before);

  const page = await backup(mayI);
  const lines = await save(page);
  expect(lines).toHaveLength(before.tables.entries.length + 1);
  await page.close();
  await desk.wipe();
  await mayI.killWorker();
  const fresh = await backup(mayI);
  expect((await desk.dump()).tables.entries ?? []).toEqual([]);
  const told = await bring(fresh, lines);
  expect(told).toEqual([`${lines.length - 1} added`, '0 there already', '0 not brought in']);
  const after = await desk.dump();
  await expectWhole(after);
  expect(after.tables.entries).toEqual(before.tables.entries);
  expect(after.tables.words).toEqual(before.tables.words);
  expect(projectionsOf(after)).toEqual(projectionsOf(before));
  const parsed = (saved: string[]) => saved.map((line) => JSON.parse(line) as unknown);
  expect(parsed(await save(fresh))).toEqual(parsed(lines));
});

/** What rang meanwhile and what was chosen for today are knowledge of this device, and no part of it. */
const ofAll = ({ tables }: Dump) => ({
  ...tables,
  rung: [],
  meta: tables.meta.filter((row) => !('key' in row && row.key === 'useful-day')),
});

test('the same file twice, from either end, changes nothing', async ({ mayI }) => {
  const desk = await LedgerPage.open(mayI);
  const lines = sample();
  await desk.import(lines);
  const before = await desk.dump();
  for (const again of [lines, lines.toReversed()]) {
    const answer = await desk.import(again);
    expect(answer).toMatchObject({ ok: true, value: { added: 0, present: lines.length - 1 } });
    const after = await desk.dump();
    expect(ofAll(after)).toEqual(ofAll(before));
    expect(after.local).toEqual(before.local);
  }
});

test('of a broken file what can be read is there, the rest is counted with its place', async ({
  mayI,
}) => {
  const desk = await LedgerPage.open(mayI);
  const lines = sample();
  const whole = lines.length - 1;
  const broken = lines.with(3, lines[3]?.slice(0, 50) ?? '').with(7, '{"__proto__":{"x":1}}');
  broken.splice(5, 0, 'not a line of ours', '', `"${'x'.repeat(1_100_000)}"`);
  const page = await backup(mayI);
  const told = await bring(page, broken);
  expect(told).toEqual([`${whole - 2} added`, '0 there already', '4 not brought in']);
  const places = page.getByRole('table').locator('tbody td:first-child');
  expect((await places.allInnerTexts()).toSorted()).toEqual(['11', '4', '6', '8']);
  expect(await bring(page, lines)).toEqual([
    '2 added',
    `${whole - 2} there already`,
    '0 not brought in',
  ]);
  await expectWhole(await desk.dump());
});

test('a database that is gone is a loss, never a new install', async ({ mayI }) => {
  const desk = await LedgerPage.open(mayI);
  await desk.import(sample());
  const page = await backup(mayI);
  const lines = await save(page);
  const before = await desk.dump();
  await page.close();
  await desk.dropDatabase();
  await mayI.killWorker();

  const note = command({
    do: 'add-note',
    person: { email: 'ana@porto.example' },
    place: {},
    note: 'Anything',
  });
  const lost = { ok: false, problem: { code: 'read-only', detail: 'lost' } };
  expect(await desk.ask('command', note)).toEqual(lost);
  expect(await desk.ask('health', {})).toMatchObject({ value: { readOnly: lost.problem } });
  const popup = await mayI.open('popup.html');
  await expect(popup.getByText('Nothing can be saved now.')).toBeVisible();
  await expect(popup.getByText('Import your newest copy')).toBeVisible();
  await popup.close();
  // What the mirror knows is kept: who must not be contacted, and that something is missing.
  const gone = await desk.dump();
  expect(gone.tables.entries).toEqual([]);
  expect(gone.local['watermark']).toEqual(before.local['watermark']);
  expect(gone.local['bars']).toEqual(before.local['bars']);

  const again = await backup(mayI);
  await bring(again, lines);
  const back = await desk.dump();
  await expectWhole(back);
  expect(back.tables.entries).toEqual(before.tables.entries);
  expect(projectionsOf(back)).toEqual(projectionsOf(before));
  expect(headOf(back)?.device).not.toBe(headOf(before)?.device);
  expect(await desk.ask('command', note)).toMatchObject({ ok: true });
  await expectWhole(await desk.dump());
});
