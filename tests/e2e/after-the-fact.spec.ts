import { addMonths, dayAt } from '../../lib/time/local-day.ts';
import { people } from '../gmail/mailbox/people.ts';
import type { Person } from '../gmail/mailbox/types.ts';
import { recorded, spoken } from './support/compose-page.ts';
import { today, ZONE } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import type { GmailPage } from './support/gmail-page.ts';
import { asksForLater } from './support/guarded-people.ts';
import type { MayI } from './support/may-i.ts';
import { notice, Panel } from './support/panel-page.ts';

/* What the guard could not see is kept when it is next seen, and said once where it was too early. */

const MINUTE = 60_000;
const ahead = addMonths(today(), 1);

/** Somebody asks for a later day; with `ago` so many minutes before now. */
async function asks(mayI: MayI, person: Person, thread?: string, ago = 0): Promise<void> {
  await mayI.setClockAhead(-ago * MINUTE);
  await mayI.command(asksForLater(person, ahead, thread ? { thread } : {}));
  await mayI.setClockAhead(0);
}

test('a mail from the phone is kept with its own date, and said once to have been early', async ({
  gmail: sample,
  openGmail,
  mayI,
}) => {
  const mailbox = sample.mailbox();
  const thread = mailbox.threads().find(({ key }) => key === 'mei-interested');
  await asks(mayI, people.mei, thread?.id, 10);
  const at = new Date(Date.now() - 5 * MINUTE);
  const phone = {
    key: 'mei-interested/phone',
    from: people.sam,
    to: [people.mei],
    at: at.toISOString(),
    html: '<div dir="auto">One more thing.</div>',
  };
  mailbox.deliver(phone, { thread: 'mei-interested' });
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  await panel.open('mei-interested');
  const told = panel.root.getByText(/A mail of yours went out on/);
  await expect(told).toHaveText(
    `Mei asked to hear from you from ${spoken(ahead, true)}. ` +
      `A mail of yours went out on ${spoken(dayAt(at.getTime(), ZONE), true)}; it is noted in the history.`,
  );
  await expect(panel.history().first()).toContainText('before the day they gave');
  const [touch] = await recorded(mayI, 'touch-made');
  const minute = at.toISOString().slice(0, 16);
  expect(touch?.body).toMatchObject({ direction: 'out', channel: 'email', broke: 'early' });
  expect(String(touch?.body['when']).slice(0, 16)).toBe(minute);
  await expect(gmail.page.locator('dialog.guard')).toHaveCount(0);

  await panel.root.getByRole('button', { name: 'Close' }).click();
  await expect(told).toHaveCount(0);
  await gmail.page.reload();
  await expect(panel.history().first()).toContainText('before the day they gave');
  await expect(told).toHaveCount(0);
  expect(await mayI.facts('touch-made')).toHaveLength(1);
});

const openScheduled = async ({ page }: GmailPage, subject: string) => {
  await page.evaluate(() => (location.hash = '#scheduled'));
  await page.getByRole('row').filter({ hasText: subject }).click();
  await expect(page.getByRole('link', { name: 'Cancel send' })).toBeVisible();
};

test('a mail that waits in Scheduled for too early a day is told of once, and is no touch', async ({
  openGmail,
  mayI,
}) => {
  await asks(mayI, people.uma);
  const gmail = await openGmail();
  const waits = gmail.mailbox.scheduled().find(({ to }) => to[0]?.email === people.uma.email);
  const goes = dayAt(Date.parse(waits?.scheduledFor ?? ''), ZONE);
  await openScheduled(gmail, waits?.subject ?? '');
  const told = notice(gmail).or(gmail.page.locator('.may-i-corner').getByRole('status'));
  const words = /A mail of yours is set to go on/;
  await expect(told.filter({ hasText: words })).toContainText(spoken(goes, true));
  await gmail.page.locator('.may-i-corner').getByRole('button', { name: 'Close' }).click();
  await expect(told.filter({ hasText: words })).toHaveCount(0);
  await gmail.page.reload();
  await gmail.ready();
  await openScheduled(gmail, waits?.subject ?? '');
  await expect(new Panel(gmail).root).toContainText('Uma');
  await expect(told.filter({ hasText: words })).toHaveCount(0);
  expect(await mayI.facts('touch-made')).toEqual([]);
});
