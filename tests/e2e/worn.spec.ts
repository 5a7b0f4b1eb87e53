import type { Page } from '@playwright/test';
import { ComposePage } from './support/compose-page.ts';
import { expect, test } from './support/fixtures.ts';
import { inIsolatedWorld } from './support/isolated.ts';
import type { MayI } from './support/may-i.ts';

/* Worn phrases: marked while a draft is written, with better lines, and nothing of it in the mail. */

const bo = 'bo@pine.example';
const card = (page: Page) => page.locator('.phrase');
const RANGES = `[...(CSS.highlights.get('may-i-worn') ?? [])]`;

/** The words that are marked in all drafts, as the browser paints them. */
async function expectMarked(page: Page, { id }: MayI, words: string[]): Promise<void> {
  const marked = () => inIsolatedWorld<string[]>(page, id, `${RANGES}.map(String).sort()`);
  await expect.poll(marked).toEqual(words.toSorted());
}

/** Rests the pointer on marked words. */
async function pointAt(page: Page, { id }: MayI, words: string): Promise<void> {
  const wanted = `${RANGES}.find((it) => String(it) === ${JSON.stringify(words)})`;
  const place = `(({ left, top, height }) => [left + 8, top + height / 2])(${wanted}.getBoundingClientRect())`;
  const [x, y] = await inIsolatedWorld<[number, number]>(page, id, place);
  await page.mouse.move(x, y);
}

test('marked in each draft; a better line in one click, taken back by undo; sent as written', async ({
  openGmail,
  mayI,
}, info) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const words = 'Hello Bo, I am just checking in on the kiln. Thanks!';
  const mail = await ComposePage.begin(gmail, { to: bo, subject: 'Kiln', text: words });
  await expectMarked(page, mayI, ['just checking in']);
  const count = mail.region.getByRole('button', { name: '1 worn phrase' });
  await expect(count).toBeVisible();
  const other = await ComposePage.begin(gmail, { subject: 'Glaze', text: 'Just bumping this up.' });
  await expectMarked(page, mayI, ['Just bumping this', 'just checking in']);

  await pointAt(page, mayI, 'just checking in');
  await expect(card(page)).toContainText('brings nothing new');
  await expect(other.body).toBeFocused();
  await page.screenshot({ path: info.outputPath('card.png') });
  await other.body.hover();
  await expect(card(page)).toHaveCount(0);

  // By keys alone: the count, the first of the better lines, and the way back.
  await count.focus();
  await page.keyboard.press('Enter');
  const first = card(page).getByRole('listitem').first();
  await expect(first.getByRole('button')).toBeFocused();
  const better = await first.innerText();
  await page.keyboard.press('Escape');
  await expect(mail.body).toBeFocused();
  await count.press('Enter');
  await expect(first.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mail.body).toHaveText(`Hello Bo, ${better} Thanks!`);
  await expectMarked(page, mayI, ['Just bumping this']);
  await expect(count).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(mail.body).toHaveText(words);
  await expectMarked(page, mayI, ['Just bumping this', 'just checking in']);
  await mail.body.press('Home');
  for (let at = 0; at < 'Hello Bo, I am just'.length; at += 1)
    await page.keyboard.press('ArrowRight');
  await expect(card(page)).toContainText('“just checking in”');
  await expect(mail.body).toBeFocused();
  await page.keyboard.press('End');
  await expect(card(page)).toHaveCount(0);

  await mail.send.click();
  await expect.poll(() => gmail.mailbox.sent().length).toBe(1);
  await expectMarked(page, mayI, ['Just bumping this']);
  await mayI.ask('prefer', {
    account: '',
    preferences: { wornOff: ['check-in', 'bump'] },
  });
  await page.bringToFront();
  await expectMarked(page, mayI, []);
  const control = await ComposePage.begin(gmail, { to: bo, subject: 'Control', text: words });
  await control.send.click();
  await expect.poll(() => gmail.mailbox.sent().length).toBe(2);
  const [marked, plain] = gmail.mailbox.sent().map(({ html }) => html);
  expect(marked).toBe(plain);
});

test.describe(() => {
  test.use({ look: { theme: 'dark' } });
  test('in an answer above its history; switched off here, and on again in Settings', async ({
    openGmail,
    mayI,
  }, info) => {
    const gmail = await openGmail();
    const { page } = gmail;
    await gmail.openThread('hannah-waiting');
    const answer = await ComposePage.answer(gmail);
    await page.keyboard.type('Any update on this? Sorry to bother you again.');
    await expectMarked(page, mayI, ['Any update on', 'Sorry to bother you again']);
    await expect(answer.line('2 worn phrases')).toBeVisible();
    await pointAt(page, mayI, 'Sorry to bother you again');
    await expect(card(page)).toContainText('no apology is needed');
    await page.screenshot({ path: info.outputPath('card.png') });
    await card(page).getByRole('button', { name: 'Switch this rule off' }).click();
    await expectMarked(page, mayI, ['Any update on']);
    await expect(page.getByText('“Saying sorry for writing” is no longer marked.')).toBeVisible();

    const settings = await mayI.open('ledger.html');
    await settings.getByRole('link', { name: 'Settings' }).click();
    const rule = settings.getByRole('switch', { name: 'Saying sorry for writing' });
    await expect(rule).not.toBeChecked();
    await rule.scrollIntoViewIfNeeded();
    await settings.screenshot({ path: info.outputPath('settings.png') });
    await rule.click();
    await expect(settings.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
    await page.bringToFront();
    await expectMarked(page, mayI, ['Any update on', 'Sorry to bother you again']);
  });
});
