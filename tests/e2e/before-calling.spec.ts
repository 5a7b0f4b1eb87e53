import type { Page } from '@playwright/test';
import { addMonths } from '../../lib/time/local-day.ts';
import { people } from '../gmail/mailbox/people.ts';
import { recorded, spoken } from './support/compose-page.ts';
import { on, today } from './support/days.ts';
import { dialling } from './support/dialling.ts';
import { expect, test } from './support/fixtures.ts';
import { arrives, Panel } from './support/panel-page.ts';

/* Before each call it is asked whether now is allowed; nobody is called who should not be. */

const { priya, carl } = people;
const phone = '+44 20 7946 0018';
const ahead = addMonths(today(), 1);

const dialog = (page: Page) => page.getByRole('dialog', { name: /asked/ });
const way = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name });

test('from the panel: at once where nothing forbids it, else with their words', async ({
  openGmail,
  mayI,
}, info) => {
  await mayI.command({
    do: 'record-answer',
    person: priya,
    place: {},
    answer: { is: 'never', channels: ['email'] },
    quote: 'No more mails, please.',
  });
  await mayI.command({ do: 'edit-contact', person: priya, name: priya.name, phones: [phone] });
  const gmail = await openGmail();
  const { page } = gmail;
  const dialled = await dialling(page);
  arrives(gmail, 'priya-budget', priya, 'Call me: <a href="tel:+44%20207%201">+44 207 1</a>');
  const panel = new Panel(gmail);
  await panel.open('priya-budget');
  // Mails are refused, calls are not.
  await panel.button(`Call ${phone}`).click();
  await expect.poll(dialled).toEqual(['tel:+442079460018']);

  await mayI.command({
    do: 'record-answer',
    person: priya,
    place: {},
    answer: { is: 'later', due: on(ahead) },
    quote: 'Give me a month.',
  });
  await page.bringToFront();
  await panel.button(`Call ${phone}`).click();
  await expect(dialog(page)).toContainText(`from ${spoken(ahead, true)}`);
  await expect(dialog(page)).toContainText('“Give me a month.”');
  await expect(way(page, /^Schedule/)).toHaveCount(0);
  await page.screenshot({ path: info.outputPath('held-call.png') });
  await way(page, /^Wait until/).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(panel.button(`Call ${phone}`)).toBeFocused();
  expect(await dialled()).toHaveLength(1);
  await panel.button(`Call ${phone}`).click();
  await way(page, /^Call anyway/).click();
  await expect.poll(dialled).toHaveLength(2);
  const [over] = await recorded(mayI, 'guard-overridden');
  expect(over?.body).toMatchObject({ verdict: 'early', choice: 'send-anyway' });

  // A number in their mail is no way round it.
  await page.getByRole('link', { name: '+44 207 1' }).click();
  await expect(dialog(page)).toContainText('“Give me a month.”');
  await way(page, 'Do not call').click();
  await expect(dialog(page)).toHaveCount(0);
  expect(await dialled()).toHaveLength(2);
});

test('from the popup and the history page: who refused calls is not called without a reason', async ({
  mayI,
}, info) => {
  const asked = { do: 'record-answer', person: carl, place: {} } as const;
  await mayI.command({ ...asked, answer: { is: 'call-on', due: on(today()) } });
  await mayI.command({
    do: 'edit-contact',
    person: carl,
    name: carl.name,
    phones: [phone],
  });
  const popup = await mayI.open('popup.html');
  const fromPopup = await dialling(popup);
  await popup.getByRole('button', { name: 'Call' }).click();
  await expect.poll(fromPopup).toEqual(['tel:+442079460018']);
  await mayI.command({
    ...asked,
    answer: { is: 'never', channels: ['call'] },
    quote: 'Please write, do not call.',
  });

  const page = await mayI.open('ledger.html');
  await page.goto(mayI.url('ledger.html#contacts'));
  await page.getByRole('option', { name: carl.name }).click();
  const dialled = await dialling(page);
  await page.getByRole('button', { name: `Call ${phone}` }).click();
  await expect(dialog(page)).toContainText('Carl asked not to be called');
  await page.screenshot({ path: info.outputPath('page.png') });
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  expect(await dialled()).toEqual([]);
  await page.getByRole('button', { name: `Call ${phone}` }).click();
  await way(page, /^Call anyway/).click();
  await way(page, 'They asked me to call').click();
  await expect.poll(dialled).toEqual(['tel:+442079460018']);
  await expect(page.getByText('You went ahead all the same')).toBeVisible();
  const [over] = await recorded(mayI, 'guard-overridden');
  expect(over?.body).toMatchObject({ verdict: 'stop', reason: 'they-asked' });
});
