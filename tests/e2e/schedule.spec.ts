import { addDays, addMonths } from '../../lib/time/local-day.ts';
import { instantOf } from '../../lib/time/moment.ts';
import { people } from '../gmail/mailbox/people.ts';
import { ComposePage, recorded, spoken } from './support/compose-page.ts';
import { today, ZONE } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import type { GmailPage } from './support/gmail-page.ts';
import { asksForLater } from './support/guarded-people.ts';
import { HeldMail } from './support/held-mail.ts';
import type { MayI } from './support/may-i.ts';
import { toast } from './support/panel-page.ts';

/* A mail is scheduled for a day on which it is allowed, and for no other without a choice. */

const ana = { email: people.ana.email, name: people.ana.name };
const ahead = addMonths(today(), 1);
const tomorrow = addDays(today(), 1);
const begun = { to: ana.email, subject: 'Proposal', text: 'Hello Ana.' };

const scheduled = (gmail: GmailPage) =>
  gmail.mailbox.scheduled().filter(({ subject }) => subject === begun.subject);
const nine = (day: string) => new Date(instantOf(day, '09:00', ZONE)).toISOString();
const eight = (day: string) => new Date(instantOf(day, '08:00', ZONE)).toISOString();

const early = (mayI: MayI) => mayI.command(asksForLater(ana, ahead));

async function openSchedule(mail: ComposePage): Promise<void> {
  const { words, page } = mail;
  await mail.region.getByRole('button', { name: words.moreSend }).click();
  await page.getByRole('menuitem', { name: words.schedule }).click();
}

test('held at Send, it is set to their day in Gmail’s dialog, and goes there unchanged', async ({
  openGmail,
  mayI,
}) => {
  await early(mayI);
  const gmail = await openGmail();
  const { page } = gmail;
  const mail = await ComposePage.begin(gmail, begun);
  await expect(mail.line(/asked to hear from you/)).toBeVisible();
  const draft = await mail.body.innerHTML();
  await mail.send.click();
  const held = new HeldMail(page);
  await held.way(/^Schedule it for/).click();
  await expect(held.dialog).toHaveCount(0);
  await expect(toast(gmail)).toContainText(`${spoken(ahead, true)}, 09:00`);
  expect(scheduled(gmail)).toEqual([]);
  await page.getByRole('button', { name: 'Schedule send' }).click();
  await expect.poll(() => scheduled(gmail)[0]?.scheduledFor).toBe(nine(ahead));
  await expect(held.dialog).toHaveCount(0);
  expect(scheduled(gmail)[0]?.html).toBe(draft);
  expect(gmail.mailbox.sent()).toEqual([]);
  expect(await mayI.facts('guard-overridden')).toEqual([]);
  expect(await mayI.facts('touch-made')).toEqual([]);
});

test.describe('in another language, in the dark', () => {
  test.use({ look: { language: 'ja', theme: 'dark' } });

  test('a day that is too early is asked about, and one that cannot be read', async ({
    openGmail,
    mayI,
  }) => {
    await early(mayI);
    const gmail = await openGmail();
    const { page } = gmail;
    const mail = await ComposePage.begin(gmail, begun, 'ja');
    await openSchedule(mail);
    const held = new HeldMail(page);
    const morning = page.getByRole('menuitem', { name: mail.words.tomorrowMorning });
    await morning.click();
    await expect(held.dialog).toContainText(`${spoken(tomorrow, true)}, 08:00`);
    await expect(held.dialog).toContainText('“Please give me a month.”');
    await page.keyboard.press('Escape');
    await expect(held.dialog).toHaveCount(0);
    expect(scheduled(gmail)).toEqual([]);

    await page
      .getByRole('menuitem', { name: mail.words.tomorrowAfternoon })
      .locator('.Ay')
      .evaluate((day) => (day.textContent = '13'));
    await page.getByRole('menuitem', { name: mail.words.tomorrowAfternoon }).click();
    await expect(held.dialog).toContainText('could not be read');
    await expect(mail.line(/could not be read/)).toBeVisible();
    await held.back().click();
    expect(scheduled(gmail)).toEqual([]);

    await morning.click();
    await held.way(/^Schedule it anyway/).click();
    await expect.poll(() => scheduled(gmail)[0]?.scheduledFor).toBe(eight(tomorrow));
    const [over] = await recorded(mayI, 'guard-overridden');
    expect(over?.body).toMatchObject({ verdict: 'early', choice: 'send-anyway' });
  });
});
