import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import type { MayI } from './support/may-i.ts';

const ana = { name: 'Ana Oliveira', email: 'ana@oliveira.example' };
const SAID = 'Please do not write to me again.';

async function contact(mayI: MayI, name: string): Promise<Page> {
  const page = await mayI.open('ledger.html');
  await page.getByRole('link', { name: /^Contacts/ }).click();
  await page.getByRole('option', { name }).click();
  return page;
}

/** Nothing is wrong for screen readers, light and dark. */
async function expectAccessible(page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
}

/** Says it as a Gmail tab does, from the content script's own world. */
async function askFromGmail(mayI: MayI, page: Page, act: string): Promise<unknown> {
  const url = page.url();
  return mayI.inWorker(
    async ({ of, address }) => {
      const tabs = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
      const tab = tabs.find((it) => it.url === address)?.id ?? -1;
      const [ran] = await chrome.scripting.executeScript({
        target: { tabId: tab },
        args: [of],
        func: (undone: string) => {
          const letters = '0123456789abcdefghjkmnpqrstvwxyz';
          const id = Array.from({ length: 26 }, () => letters[Math.floor(Math.random() * 8)]);
          const intent = { do: 'undo', of: undone };
          const data = { act: id.join(''), account: '', zone: 'Europe/Berlin', intent };
          const message = { id: 1, type: 'command', data, timestamp: Date.now() };
          return chrome.runtime.sendMessage<unknown, { res: unknown }>(message);
        },
      });
      return (ran?.result as { res?: unknown } | undefined)?.res;
    },
    { of: act, address: url },
  );
}

test('who asked not to be contacted can be contacted again, from the page alone', async ({
  mayI,
  openGmail,
}) => {
  const gmail = await openGmail();
  const act = await mayI.command({
    do: 'record-answer',
    person: ana,
    place: {},
    answer: { is: 'never' },
    quote: SAID,
  });
  await mayI.setClockAhead(11_000);
  expect(await askFromGmail(mayI, gmail.page, act)).toMatchObject({
    ok: false,
    problem: { code: 'not-allowed' },
  });
  expect(await mayI.table('bars')).toHaveLength(1);

  const page = await contact(mayI, ana.name);
  await expect(page.getByText('Ana Oliveira is not to be contacted.')).toBeVisible();
  await page.getByRole('button', { name: 'They may be contacted again…' }).press('Enter');
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Contact Ana Oliveira again?' })).toBeFocused();
  await expect(page.locator('.reopen').getByText(SAID)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Let them be contacted again' }).click();

  await expect(page.getByText('Ana Oliveira may be contacted again.')).toBeVisible();
  await expect(page.getByText('Ana Oliveira is not to be contacted.')).toHaveCount(0);
  expect(await mayI.facts('bar-lifted')).toMatchObject([{ body: { reason: 'mistake' } }]);
  expect(await mayI.table('bars')).toEqual([]);
  await expect(page.locator('.history')).toContainText('it was noted by mistake');
  // What was said stays.
  await expect(page.locator('.history').getByText(SAID)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Ana Oliveira is not to be contacted.')).toBeVisible();
  expect(await mayI.table('bars')).toHaveLength(1);
});
