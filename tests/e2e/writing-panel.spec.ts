import type { Page } from '@playwright/test';
import { addMonths } from '../../lib/time/local-day.ts';
import { people } from '../gmail/mailbox/people.ts';
import { ComposePage } from './support/compose-page.ts';
import { aheadTo, on, today } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import type { GmailPage } from './support/gmail-page.ts';
import { Panel } from './support/panel-page.ts';

/* While somebody is written to, their panel is at hand; a due mail may begin with their own request. */

const { jonas, priya } = people;
const inSix = addMonths(today(), 6);
/** They said it today; it is read in six months, mostly of another year. */
const opening = /^On \w+ \d+ \w+( \d{4})? you asked me to call in six months\.\s+Hello Priya\.$/;

/** The icon among Gmail's own at the side, behind which the panel of a new mail waits. */
const icon = ({ page }: GmailPage) => page.locator('.sidebar_global_iconArea button');
const quotedCall = {
  do: 'record-answer',
  person: priya,
  place: { thread: '1'.repeat(16), message: '2'.repeat(16) },
  answer: { is: 'call-on', due: on(inSix) },
  quote: 'Give me a call in six months.',
} as const;

/** What lies on the clipboard, as any field would have it. */
async function pasted(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read'], { origin: 'https://mail.google.com' });
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a new mail on a list has its panel, quietly', async ({ openGmail, mayI }, info) => {
  await mayI.command(quotedCall);
  await mayI.command({
    do: 'add-note',
    person: priya,
    place: {},
    note: 'Prefers numbers over stories.',
  });
  await mayI.setClockAhead(aheadTo(inSix, '10:00'));
  const gmail = await openGmail();
  const { page } = gmail;
  const mail = await ComposePage.begin(gmail, { subject: 'Budget', text: 'Hello Priya.' });
  await expect(icon(gmail)).toHaveCount(0);
  await mail.to.fill(`${jonas.email}, ${priya.email}, bo@pine.example`);
  await mail.body.click();
  await page.keyboard.press('Control+End');
  await expect(icon(gmail)).toBeVisible();
  // It opens by a click alone, and takes the cursor from nobody.
  await expect(gmail.panel()).toBeHidden();
  await expect(mail.body).toBeFocused();
  await icon(gmail).click();
  const panel = new Panel(gmail);
  await expect(panel.root).toContainText('Priya Kapoor');
  await expect(panel.root).toContainText('What matters to them');
  await expect(panel.root).toContainText('Prefers numbers over stories.');
  await panel.button(/^Begin with/).scrollIntoViewIfNeeded();
  await page.screenshot({ path: info.outputPath('writing.png') });
  await panel.button(/^Begin with/).click();
  await expect(panel.button(/^Begin with/)).toHaveCount(0);
  expect(await mail.body.innerText()).toMatch(opening);
  await page.screenshot({ path: info.outputPath('begun.png') });

  await panel.button('Show the permission').click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const [quote, who, link] = (await pasted(page)).split('\n');
  expect(quote).toBe('“Give me a call in six months.”');
  expect(who).toContain(`Priya Kapoor <${priya.email}>, `);
  expect(who).toContain(today().slice(0, 4));
  expect(link).toContain(`#all/${'2'.repeat(16)}`);

  await mail.send.click();
  await expect.poll(() => gmail.mailbox.sent()[0]?.subject).toBe('Budget');
  expect(gmail.mailbox.sent()[0]?.html).toContain('you asked me to call in six months.');
  await expect(icon(gmail)).toHaveCount(0);
});

test('beside a conversation its panel shows whoever else is kept and written to', async ({
  openGmail,
  mayI,
}, info) => {
  await mayI.command(quotedCall);
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  const mail = await ComposePage.begin(gmail, {
    to: `${priya.email}, bo@pine.example`,
    subject: 'Budget',
  });
  await icon(gmail).click();
  await expect(panel.root).toContainText('Give me a call in six months.');
  // The conversation's panel takes over, and opens by itself as ever.
  await panel.open('mei-interested');
  await expect(panel.tab('Mei Lin')).toHaveAttribute('aria-selected', 'true');
  await panel.tab('Priya Kapoor').click();
  // What she asked for in another conversation is said here too.
  await expect(panel.root).toContainText('Priya asked to hear from you from');
  await expect(panel.root).toContainText('Give me a call in six months.');
  await expect(panel.tab('bo@pine.example')).toHaveCount(0);
  await expect(icon(gmail)).toHaveCount(0);
  await gmail.page.screenshot({ path: info.outputPath('beside.png') });
  await mail.region.getByRole('button', { name: /discard/i }).click();
  await expect(panel.tab('Priya Kapoor')).toHaveCount(0);
});
