import type { Page } from '@playwright/test';
import { manyConversations, NOT_ANSWERED, stranger, WAITING } from '../gmail/many-conversations.ts';
import { EXTENSION, ZONE, expect, test as base } from './support/fixtures.ts';
import { LedgerPage } from './support/ledger-page.ts';
import { SharedBrowser } from './support/shared-browser.ts';

/** Of three thousand conversations some four hundred are of the last sixty days. */
const test = base.extend<{ browserOf: SharedBrowser }>({
  browserOf: async ({}, use) => {
    const mailboxes = manyConversations(new Date(), { count: 3_000, days: 400 });
    const browser = await SharedBrowser.start(EXTENSION, ZONE, mailboxes);
    await browser.fresh();
    await use(browser);
    await browser.stop();
  },
});

const gmailTabs = (page: Page) =>
  page
    .context()
    .pages()
    .filter((it) => it.url().startsWith('https://mail.google.com/'));

test('starts from what is here: walked, stopped, gone on with, ticked, and read', async ({
  mayI,
}) => {
  const page = await mayI.open('welcome.html');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Start from what is here' })
    .getByRole('link')
    .click();
  const begin = page.getByRole('button', { name: 'Go through 60 days' });
  await begin.click();

  // On the way, and stopped by hand: nothing is stored of anyone.
  const read = page.getByText(/^Sent: \d+ conversations read$/);
  const count = async () => Number(/\d+/.exec(await read.innerText())?.[0]);
  await expect.poll(count).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped' })).toBeVisible();
  const before = await count();
  const ledger = await LedgerPage.open(mayI);
  const nothing = async () => {
    const { tables, local } = await ledger.dump();
    expect(tables.entries ?? []).toEqual([]);
    expect(JSON.stringify(local)).not.toMatch(/@|orchard/i);
  };
  await nothing();

  // Where it was, though worker, page and tab began anew; a tab that is closed on the way is told of.
  await mayI.killWorker();
  await page.reload();
  for (const tab of gmailTabs(page)) await tab.close();
  await page.bringToFront();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Go on' }).click();
  await (await opened).close();
  await expect(page.getByText('The tab that went through the lists was closed.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(count).toBeGreaterThan(before);

  const answer = `${NOT_ANSWERED} people have not answered you · ${WAITING} are waiting for you`;
  await expect(page.getByText(answer)).toBeVisible({ timeout: 60_000 });
  expect(gmailTabs(page)).toHaveLength(1);
  const boxes = page.getByRole('checkbox');
  await expect(boxes).toHaveCount(NOT_ANSWERED + WAITING);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await nothing();

  // Ticked people are kept, one act each; what they wrote last is read in that tab.
  const [later, talked, unanswered] = [stranger(50), stranger(0), stranger(5)];
  for (const { name } of [later, talked, unanswered])
    await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Keep 3 people' }).click();
  await expect(page.getByText('3 people are kept.')).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: later.name });
  await row.getByRole('button', { name: /^Note / }).click();
  await expect(row.getByText(/: saved/)).toBeVisible();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: talked.name })
      .getByText('Their last mail holds nothing to note.'),
  ).toBeVisible();

  const facts = await mayI.facts();
  const kinds = (kind: string) => facts.filter((fact) => fact.kind === kind);
  expect(new Set(kinds('contact-added').map(({ act }) => act)).size).toBe(3);
  // My mails of the two who have not answered, and what the other two wrote, each by its own id.
  expect(kinds('touch-made').map(({ body }) => body['direction'])).toEqual(['out', 'out']);
  expect(kinds('reply-received')).toHaveLength(2);
  const mails = [...kinds('touch-made'), ...kinds('reply-received')];
  expect(mails.every(({ body }) => /^[0-9a-f]{16}$/.test(String(body['message'])))).toBe(true);
  expect(kinds('not-before-set')).toHaveLength(1);

  await page.getByRole('button', { name: 'Close, and forget the rest' }).click();
  await expect(begin).toBeVisible();
  const left = await page.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  expect(left).not.toMatch(/walk|aalto|faber/i);
  await expect.poll(() => gmailTabs(page)).toEqual([]);
});
