import type { BrowserContext } from '@playwright/test';
import { launch } from '../../scripts/browser/launch.ts';
import { aheadTo, on, workingDayIn, ZONE } from './support/days.ts';
import { EXTENSION, expect, test } from './support/fixtures.ts';
import { command, headOf, LedgerPage } from './support/ledger-page.ts';
import { MayI } from './support/may-i.ts';
import { PackedBrowser, whyNotPacked } from './support/packed.ts';
import { actsIn, expectWhole } from './support/verify.ts';

const followUp = (n: number, due = on(workingDayIn(5))) =>
  command({
    do: 'set-follow-up',
    people: [{ email: `p${n}@many.example`, name: `Person ${n}` }],
    place: { thread: n.toString(16).padStart(16, '0') },
    due,
    condition: 'no-reply',
  });

/** Kills the whole browser at once, as a power cut does. */
async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const main = info?.processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('no browser process');
  const closed = context.waitForEvent('close');
  process.kill(main.id, 'SIGKILL');
  await closed;
}

test('a browser killed while it writes keeps what was saved', async ({}, info) => {
  const options = {
    extension: EXTENSION,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
    zone: ZONE,
    profile: info.outputPath('profile'),
  };
  const acknowledged = new Set<string>();
  const sent = Array.from({ length: 45 }, (_, n) => followUp(n));
  for (const round of [sent.slice(0, 15), sent.slice(15, 30), sent.slice(30)]) {
    const context = await launch(options);
    const desk = await LedgerPage.open(await MayI.in(context));
    // Kept outside the browser, which will not be there to be asked.
    await desk.page.exposeFunction('acknowledge', (act: string) => acknowledged.add(act));
    const before = acknowledged.size;
    await desk.page.evaluate((commands) => {
      const { acknowledge } = globalThis as unknown as { acknowledge: (act: string) => void };
      for (const data of commands) {
        const message = { id: 1, type: 'command', data, timestamp: Date.now() };
        void chrome.runtime.sendMessage(message).then((answer) => {
          if (answer.res.ok) acknowledge(data.act);
        });
      }
    }, round);
    await expect.poll(() => acknowledged.size, { intervals: [5] }).toBeGreaterThan(before + 2);
    await killBrowser(context);
  }
  const context = await launch(options);
  const desk = await LedgerPage.open(await MayI.in(context));
  const stored = actsIn(await desk.dump());
  expect([...acknowledged].filter((act) => !stored.has(act))).toEqual([]);
  const again = await Promise.all(desk.sendAll(sent));
  expect(again.filter((answer) => !answer?.ok)).toEqual([]);
  const dump = await desk.dump();
  expect([...actsIn(dump)].filter(([, entries]) => entries !== 2)).toEqual([]);
  expect(dump.tables.agenda).toHaveLength(sent.length);
  await expectWhole(dump);
  await context.close();
});

test('a due that passes while the browser is closed rings when it opens, once', async ({}, info) => {
  const why = whyNotPacked();
  test.skip(why !== undefined, `Reopening needs a packed extension installed by policy: ${why}`);
  const packed = await PackedBrowser.make(info.outputPath('packed'), EXTENSION);
  const day = workingDayIn(5);
  const first = await packed.launch();
  const before = await MayI.in(first);
  const desk = await LedgerPage.open(before);
  expect(await desk.ask('command', followUp(1, on(day)))).toMatchObject({ ok: true });
  const head = headOf(await desk.dump());
  // At nine by the sample's clock it rings: in a moment, when the browser is no longer there.
  const ring = Date.now() + 4000;
  await before.setClockAhead(aheadTo(day, '09:00', Date.now() - ring));
  await expect.poll(() => before.badge()).toBe('1');
  await before.remindersDone();
  expect(await before.notifications()).toEqual([]);
  await first.close();
  expect(Date.now()).toBeLessThan(ring);
  await expect.poll(() => Date.now() > ring, { timeout: 6000 }).toBe(true);

  const second = await packed.launch();
  const after = await MayI.in(second);
  await expect.poll(() => after.notifications()).toHaveLength(1);
  expect(await after.badge()).toBe('1');
  expect(headOf(await (await LedgerPage.open(after)).dump())).toEqual(head);
  expect(second.pages().filter((page) => page.url().includes('welcome'))).toEqual([]);
  await second.close();

  const third = await packed.launch();
  const last = await MayI.in(third);
  await expect.poll(() => last.badge()).toBe('1');
  await last.remindersDone();
  expect(await last.notifications()).toEqual([]);
  await third.close();
  await packed.close();
});
