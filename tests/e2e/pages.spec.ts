import type { Page } from '@playwright/test';
import { newId } from '../../lib/ledger/new-id.ts';
import { instantOf } from '../../lib/time/moment.ts';
import { expectAccessible } from './support/accessible.ts';
import { on, workingDayIn, ZONE } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { askFromTab } from './support/isolated.ts';
import type { MayI } from './support/may-i.ts';

const ana = { name: 'Ana Oliveira', email: 'ana@oliveira.example' };
const SAID = 'Please do not write to me again.';

async function contact(mayI: MayI, name: string): Promise<Page> {
  const page = await mayI.open('ledger.html');
  await page.getByRole('link', { name: /^Contacts/ }).click();
  await page.getByRole('option', { name }).click();
  return page;
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
  const undo = { act: newId(), account: '', zone: ZONE, intent: { do: 'undo', of: act } };
  expect(await askFromTab(gmail.page, mayI, 'command', undo)).toMatchObject({
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

test('own words, working days and the hour are chosen on the page, and hold in Gmail at once', async ({
  mayI,
  openGmail,
}) => {
  const gmail = await openGmail();
  const day = workingDayIn(7);
  await mayI.command({
    do: 'set-follow-up',
    people: [ana],
    place: {},
    due: on(day),
    condition: 'regardless',
  });
  const page = await mayI.open('ledger.html');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Add your own words' }).click();
  await page.getByLabel('Your words').fill('Shall I write {span}, say {date}?');
  await expect(page.getByText(/“Shall I write in two weeks, say \w+ \d+ \w+/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Edit: Shall I write/ })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Friday' }).uncheck({ force: true });
  await page.getByLabel('A day without an hour rings at').fill('07:45');
  await expect(page.getByText('Saved.')).toBeVisible();
  await expectAccessible(page);

  const ring = async () => (await mayI.table<{ ring: number }>('agenda'))[0]?.ring;
  await expect.poll(ring).toBe(instantOf(day, '07:45', ZONE));
  expect(await mayI.inWorker(() => chrome.storage.local.get('policy'), null)).toEqual({
    policy: { workingDays: [1, 2, 3, 4], ringAt: '07:45' },
  });

  await gmail.page.bringToFront();
  const mail = await gmail.compose();
  await mail.followUp.click();
  await expect(gmail.menuItem(/^Shall I write in two weeks, say/)).toBeVisible();
});

test('a number is added to a contact, and whoever asked for a call can be called', async ({
  mayI,
}) => {
  await mayI.command({
    do: 'record-answer',
    person: ana,
    place: {},
    answer: { is: 'call-on', due: on(workingDayIn(1)) },
  });
  const page = await contact(mayI, ana.name);
  await page.getByRole('button', { name: 'Edit name and numbers' }).click();
  await page.getByLabel('Add a phone number').fill('call me');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('no phone number');
  await expectAccessible(page);
  await page.getByLabel('Add a phone number').fill('+44 20 7946 0018');
  await page.keyboard.press('Enter');
  await expect(page.getByText('ana@oliveira.example · +44 20 7946 0018 Call')).toBeVisible();

  const popup = await mayI.open('popup.html');
  const call = popup.getByRole('button', { name: 'Call' });
  await expect(call).toHaveAttribute('title', '+44 20 7946 0018');

  await page.bringToFront();
  await page.getByRole('button', { name: 'Edit name and numbers' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Ana Maria Oliveira');
  await page.getByLabel('Phone', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('heading', { name: 'Ana Maria Oliveira' })).toBeVisible();
  await expect(call).toHaveCount(0);
});

test('a Gmail tab may not change working days', async ({ mayI, openGmail }) => {
  const gmail = await openGmail();
  const answer = await askFromTab(gmail.page, mayI, 'setPolicy', { workingDays: [7] });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
});
