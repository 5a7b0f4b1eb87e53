import { addMonths } from '../../lib/time/local-day.ts';
import { people } from '../gmail/mailbox/people.ts';
import { ComposePage, recorded, spoken } from './support/compose-page.ts';
import { today } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { cueButton } from './support/cue-card.ts';
import type { GmailPage } from './support/gmail-page.ts';
import { asksForLater, refuses } from './support/guarded-people.ts';
import { HeldMail } from './support/held-mail.ts';
import type { MayI } from './support/may-i.ts';
import { arrives, Panel } from './support/panel-page.ts';

/* Before each Send it is asked whether now is allowed; nothing passes that is not. */

const ana = { email: people.ana.email, name: people.ana.name };
const carl = { email: people.carl.email, name: people.carl.name };
const bo = 'bo@pine.example';
const ahead = addMonths(today(), 1);
const begun = { to: ana.email, subject: 'Proposal', text: 'Hello Ana.' };

const sent = (gmail: GmailPage) => gmail.mailbox.sent().length;

/** Ana asked for a later day, where this new mail belongs too. */
const early = (mayI: MayI) => mayI.command(asksForLater(ana, ahead));
const never = (mayI: MayI) => mayI.command(refuses(carl));

test('a mail before their day is held, in their own words; the draft stays', async ({
  openGmail,
  mayI,
}) => {
  await early(mayI);
  const gmail = await openGmail();
  const { page } = gmail;
  const held = new HeldMail(page);
  const mail = await ComposePage.begin(gmail, begun);
  await expect(mail.line(/asked to hear from you/)).toContainText(spoken(ahead, true));
  const before = sent(gmail);
  await mail.send.click();
  await expect(held.dialog).toContainText(spoken(ahead, true));
  await expect(held.dialog).toContainText('“Please give me a month.”');
  await held.way(/^Wait until/).click();
  await expect(held.dialog).toHaveCount(0);
  await expect(mail.body).toContainText('Hello Ana.');
  expect(sent(gmail)).toBe(before);
});

test('about something else: noted, sent, and not asked again in that conversation', async ({
  openGmail,
  mayI,
}) => {
  await early(mayI);
  const gmail = await openGmail();
  const { page } = gmail;
  const held = new HeldMail(page);
  const mail = await ComposePage.begin(gmail, begun);
  await mail.send.click();
  await held.way(/something else/).click();
  await expect.poll(() => sent(gmail)).toBeGreaterThan(0);
  const [over] = await recorded(mayI, 'guard-overridden');
  expect(over?.body).toMatchObject({ verdict: 'early', choice: 'something-else' });
});

test('who asked not to be contacted: a reason is wanted, and noted; their company likewise', async ({
  openGmail,
  mayI,
}) => {
  await never(mayI);
  const gmail = await openGmail();
  const { page } = gmail;
  const held = new HeldMail(page);
  const mail = await ComposePage.begin(gmail, { ...begun, to: carl.email });
  await expect(mail.line(/not to be contacted/)).toBeVisible();
  await mail.send.click();
  await expect(held.dialog).toContainText('Carl asked not to be contacted');
  await expect(held.way(/^Wait/)).toHaveCount(0);
  await held.way(/^Send anyway/).click();
  await held.way('An invoice or a contract').click();
  await expect.poll(() => sent(gmail)).toBeGreaterThan(0);
  const [over] = await recorded(mayI, 'guard-overridden');
  expect(over?.body).toMatchObject({ verdict: 'stop', choice: 'send-anyway', reason: 'contract' });

  await mayI.command({
    do: 'record-answer',
    person: carl,
    place: {},
    answer: { is: 'never', company: true },
    quote: 'Nor to anyone here.',
  });
  const to = carl.email.replace(/^[^@]+/, 'ida');
  const other = await ComposePage.begin(gmail, { ...begun, subject: 'Their hall', to });
  await other.send.click();
  await expect(held.dialog).toContainText('The company of ida');
  await expect(held.dialog).toContainText(`“Nor to anyone here.”${carl.name}, `);
  expect(sent(gmail)).toBe(1);
});

test('of several, one line and one dialog; it goes to the others alone', async ({
  openGmail,
  mayI,
}) => {
  await never(mayI);
  const gmail = await openGmail();
  const { page } = gmail;
  const held = new HeldMail(page);
  const mail = await ComposePage.begin(gmail, { ...begun, to: `${bo}, ${carl.email}` });
  const chip = page.locator(`[data-hovercard-id="${carl.email}"].may-i-muted`);
  await expect(chip).toHaveAttribute('title', /not to be contacted/);
  await mail.send.click();
  await held.way(/^Send without Carl/).click();
  await expect.poll(() => sent(gmail)).toBeGreaterThan(0);
  expect(gmail.mailbox.sent()[0]?.to.map(({ email }) => email)).toEqual([bo]);
});

test('an address typed without a chip is judged too, by the keys as by the button', async ({
  openGmail,
  mayI,
}) => {
  await never(mayI);
  const gmail = await openGmail();
  const { page } = gmail;
  const held = new HeldMail(page);
  const mail = await ComposePage.begin(gmail, { subject: 'Proposal', text: 'Hello.' });
  await mail.to.fill(carl.email);
  const before = sent(gmail);
  await mail.to.press('Control+Enter');
  await expect(held.dialog).toContainText('not to be contacted');
  await page.keyboard.press('Escape');
  await expect(held.dialog).toHaveCount(0);
  await mail.send.focus();
  await page.keyboard.press('Enter');
  await expect(held.dialog).toBeVisible();
  expect(sent(gmail)).toBe(before);
});

test('a refusal noted elsewhere binds the next Send, and a stopped worker lets nothing past', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const held = new HeldMail(page);
  const mail = await ComposePage.begin(gmail, { ...begun, to: carl.email });
  await never(mayI);
  await page.bringToFront();
  await mail.send.click();
  await expect(held.dialog).toContainText('not to be contacted');
  await held.way('Back to the draft').click();
  await mayI.killWorker();
  await mail.send.click();
  await expect(held.dialog).toContainText('not to be contacted');
  expect(sent(gmail)).toBe(0);
});

test('ordinary mail goes without a word, once, byte for byte', async ({ openGmail, mayI }) => {
  await never(mayI);
  const gmail = await openGmail();
  const { page } = gmail;
  const held = new HeldMail(page);
  const mail = await ComposePage.begin(gmail, { to: bo, subject: 'Kiln', text: 'Hello Bo.' });
  await mail.send.dblclick();
  await expect.poll(() => sent(gmail)).toBe(1);
  await expect(held.dialog).toHaveCount(0);
  expect(gmail.mailbox.sent()[0]?.html).toContain('Hello Bo.');
  expect(await mayI.facts('guard-overridden')).toEqual([]);
});

test('an answer to the very mail that gave the day is good manners, the second is early', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const held = new HeldMail(page);
  const panel = new Panel(gmail);
  arrives(gmail, 'mei-interested', people.mei, 'Give me a call in six months.');
  await panel.open('mei-interested');
  await cueButton(panel, /^Note /).click();
  await recorded(mayI, 'not-before-set');
  const first = await ComposePage.answer(gmail);
  await page.keyboard.type('Of course, thank you.');
  await first.send.click();
  await expect.poll(() => sent(gmail)).toBeGreaterThan(0);
  await expect(held.dialog).toHaveCount(0);
  const before = sent(gmail);
  const second = await ComposePage.answer(gmail);
  await page.keyboard.type('One more thing.');
  await second.send.click();
  await expect(held.dialog).toBeVisible();
  expect(sent(gmail)).toBe(before);
});
