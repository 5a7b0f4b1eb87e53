import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';

test('the guard is felt once from the first steps, by keyboard: nothing is sent, nothing is kept', async ({
  mayI,
  gmail,
}) => {
  const page = await mayI.open('welcome.html');
  const stored = () => mayI.inWorker(() => chrome.storage.local.get(), null);
  const before = await stored();
  await page.getByRole('link', { name: 'Try it' }).click();
  await expect(page.getByRole('heading', { name: 'Feel the guard once' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Ana asked to hear from you from/ });
  await expect(dialog).toContainText('please give me two weeks');
  await expect(dialog.getByRole('group')).toHaveAttribute('aria-disabled', 'false');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The draft would wait' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Try another way' }).press('Enter');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('heading', { name: 'You would be back in your draft' }),
  ).toBeFocused();
  expect(await mayI.facts()).toEqual([]);
  expect(await stored()).toEqual(before);
  expect(gmail.mailbox().sent()).toEqual([]);
  await page.getByRole('link', { name: 'Settings of the guard' }).click();
  await expect(page.getByRole('heading', { name: 'The guard', exact: true })).toBeVisible();
});
