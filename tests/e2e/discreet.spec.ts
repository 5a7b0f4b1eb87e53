import { people } from '../gmail/mailbox/people.ts';
import { ComposePage } from './support/compose-page.ts';
import { on, today, workingDayIn } from './support/days.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { Panel } from './support/panel-page.ts';

const ana = { email: people.ana.email, name: people.ana.name };

/* While others look on nothing of what is kept is to be seen, and the guard stays on. */

test('one key hides panel, dates, lines, number and buttons in all tabs; the guard still asks', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const thread = gmail.threadId('mei-interested');
  await mayI.command({
    do: 'set-follow-up',
    people: [people.mei],
    place: { thread },
    due: on(today()),
    condition: 'no-reply',
  });
  await mayI.command({
    do: 'record-answer',
    person: ana,
    place: {},
    answer: { is: 'later', due: on(workingDayIn(9)) },
  });
  const other = await openGmail({ account: 1 });
  await page.bringToFront();
  const dates = page.locator('.av[role=img]');
  await expect(dates).toHaveCount(1);
  await expect.poll(() => mayI.badge()).toBe('1');
  const mail = await ComposePage.begin(gmail, { to: ana.email, subject: 'Plan', text: 'Hello.' });
  await expect(mail.line(/asked to hear from you/)).toBeVisible();

  await page.keyboard.press('Alt+Shift+H');
  await expect(dates).toHaveCount(0);
  await expect(mail.line()).toHaveCount(0);
  await expect(mail.clock).toBeHidden();
  await expect(mail.body).toHaveText('Hello.');
  await expect(other.page.locator('html')).toHaveAttribute('data-may-i-discreet', '');
  await expect.poll(() => mayI.badge()).toBe('');
  await gmail.openThread('ana-proposal');
  await expect(gmail.toolbarFollowUp()).toHaveCount(0);
  // InboxSDK keeps the emptied place of a panel; neither it nor an icon to it is seen.
  await expect(page.locator('.may-i-panel').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.may-i-host .panel')).toHaveCount(0);
  await expect(page.locator('.may-i-mark').filter({ visible: true })).toHaveCount(0);
  await mail.send.click();
  const dialog = page.getByRole('dialog', { name: /asked to hear from you/ });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  expect(gmail.mailbox.sent()).toEqual([]);

  const popup = await mayI.open('popup.html');
  await expect(popup.getByText('Discreet mode is on')).toBeVisible();
  await expect(popup.getByText(people.mei.name)).toHaveCount(0);
  await expectAccessible(popup);
  await popup.getByRole('button', { name: 'Show everything again' }).click();
  await expect(popup.getByText(people.mei.name)).toBeVisible();
  await popup.close();
  await expect(new Panel(gmail).root).toBeVisible();
  await expect(mail.line(/asked to hear from you/)).toBeVisible();
  await expect(mail.clock).toBeVisible();
  await expect(gmail.toolbarFollowUp()).toBeVisible();
  await expect.poll(() => mayI.badge()).toBe('1');
  await expect(other.page.locator('html')).not.toHaveAttribute('data-may-i-discreet', '');
});
