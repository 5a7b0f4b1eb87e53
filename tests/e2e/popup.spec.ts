import type { Page } from '@playwright/test';
import type { IntentInput } from '../../lib/messages/commands.ts';
import { sampleLedger } from '../gmail/ledger/index.ts';
import { expectAccessible } from './support/accessible.ts';
import { aheadTo, on, today, workingDayIn, ZONE } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { GmailPage } from './support/gmail-page.ts';

const SIZE = { width: 360, height: 560 };
const person = (name: string) => ({ name, email: `${name.toLowerCase()}@people.example` });
const due = (name: string, day = today(), time?: string): IntentInput => ({
  do: 'set-follow-up',
  people: [person(name)],
  place: { thread: name.length.toString(16).padStart(16, '1'), subject: `Plans of ${name}` },
  due: on(day, time),
  condition: 'no-reply',
});
const rows = (page: Page) => page.locator('button[data-row]');
const names = (page: Page) => page.locator('.row-name').allTextContents();

test('says kindly that nobody waits, and what to do', async ({ mayI }) => {
  const popup = await mayI.open('popup.html');
  await popup.setViewportSize(SIZE);
  await expect(popup.getByText('Nobody is waiting for you.')).toBeVisible();
  await expect(popup.getByRole('link', { name: /Gmail/ })).toBeVisible();
});

test('lists the late, today and the next seven days, with why in their words', async ({ mayI }) => {
  const lines = sampleLedger(new Date(), ZONE);
  await mayI.ask('importLines', { lines, firstLine: 1 });
  const popup = await mayI.open('popup.html');
  await popup.setViewportSize(SIZE);
  await expect(popup.getByText('Marta Nowak')).toBeVisible();
  await expect(popup.getByText(/You said: “I'll try you again/)).toBeVisible();
  await expect(popup.getByText(/Hannah Weiss/)).toBeVisible();
  await expect(popup.getByText(/no reply seen/).first()).toBeVisible();
  await expect(popup.getByText('Sure, check back in two weeks')).toBeVisible();
  // Who must not be contacted is on no list.
  await expect(popup.getByText('Carl Baum')).toHaveCount(0);
  // Who asked for a later time is not due before it; she waits for an answer about something else.
  const of = (title: string) => popup.locator('section').filter({ hasText: title });
  await expect(popup.getByText('Priya Kapoor')).toHaveCount(1);
  await expect(of('Waiting for you').getByText('Priya Kapoor')).toBeVisible();
  // Nothing useful is chosen on a free day, and what the sample says for a weekday falls elsewhere.
  const works = today() === workingDayIn(0);
  await expect(of('Could be useful').locator('.row-name')).toHaveCount(works ? 5 : 0);
  if (works) await expect(popup.getByText('3 due')).toBeVisible();
  await expectAccessible(popup);
});

test('is worked through by keyboard: move, done, undo, later', async ({ mayI }) => {
  await mayI.command(due('Ana', today()));
  await mayI.command(due('Bernhard', today()));
  const popup = await mayI.open('popup.html');
  await expect(rows(popup)).toHaveCount(2);
  await popup.keyboard.press('j');
  const [, second] = await names(popup);
  await expect(rows(popup).nth(1)).toHaveAttribute('aria-expanded', 'true');
  await popup.keyboard.press('e');
  await expect(rows(popup)).toHaveCount(1);
  expect(await mayI.facts('follow-up-done')).toHaveLength(1);
  await popup.keyboard.press('u');
  await expect(rows(popup)).toHaveCount(2);
  expect(await mayI.facts('act-voided')).toHaveLength(1);

  await rows(popup)
    .filter({ hasText: second ?? '' })
    .click();
  await popup.keyboard.press('b');
  await popup.getByRole('button', { name: /Tomorrow/ }).click();
  await expect.poll(async () => (await mayI.facts('follow-up-snoozed')).length).toBe(1);
  await expect.poll(() => mayI.badge()).toBe('1');
});

test('a typed day is read at once; one that is past is said, and nothing is written', async ({
  mayI,
}) => {
  await mayI.command(due('Ana', today()));
  const popup = await mayI.open('popup.html');
  await expect(rows(popup)).toHaveCount(1);
  await popup.keyboard.press('b');
  const field = popup.getByPlaceholder(/in ten days/);
  await field.fill('3 March 2020');
  await field.press('Enter');
  await expect(popup.getByText(/past|gone by/i)).toBeVisible();
  await field.fill('no day at all');
  await field.press('Enter');
  await expect(popup.getByText(/No date could be read/)).toBeVisible();
  expect(await mayI.facts('follow-up-snoozed')).toEqual([]);
  await field.fill('in ten days');
  await field.press('Enter');
  await expect.poll(async () => (await mayI.facts('follow-up-snoozed')).length).toBe(1);
});

test('changes while it is open, and after midnight', async ({ mayI }) => {
  const popup = await mayI.open('popup.html');
  await expect(popup.getByText('Nobody is waiting for you.')).toBeVisible();
  const day = workingDayIn(3);
  await mayI.command(due('Ana', day));
  await expect(rows(popup)).toHaveCount(1);
  await mayI.setClockAhead(aheadTo(day, '08:00'));
  const again = await mayI.open('popup.html');
  await expect(again.locator('header, h1').first()).toContainText('Today');
  await expect(again.getByText('1 due')).toBeVisible();
});

test('Write opens the conversation in Gmail', async ({ mayI, openGmail }) => {
  const gmail = await openGmail();
  const thread = gmail.threadId('hannah-waiting');
  await mayI.command({ ...due('Hannah'), place: { thread } } as IntentInput);
  const popup = await mayI.open('popup.html');
  await expect(rows(popup)).toHaveCount(1);
  await popup.keyboard.press('Enter');
  await expect(gmail.page.locator('h2.hP')).toHaveText(/Flour deliveries/);
});

test('three hundred rows, and names without end or with markup, stay calm', async ({ mayI }) => {
  const people = Array.from({ length: 299 }, (_, i) => person(`Person${i}`));
  for (let at = 0; at < people.length; at += 30) {
    await mayI.command({ ...due('x'), people: people.slice(at, at + 30) } as IntentInput);
  }
  const name = `<img src=x onerror=alert(1)>\u202e${'Maximilian '.repeat(15)}`;
  await mayI.command({
    ...due('x'),
    people: [{ name, email: 'max@people.example' }],
  } as IntentInput);
  const popup = await mayI.open('popup.html');
  await popup.setViewportSize(SIZE);
  await expect(popup.getByText('300 due')).toBeVisible();
  await popup.getByRole('button', { name: /all 300/i }).click();
  await expect(rows(popup)).toHaveCount(300);
  await expect(popup.locator('img[src="x"]')).toHaveCount(0);
  const widths = await popup.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBe(widths[1]);
});

test('Write without a Gmail tab opens the conversation with the answer begun', async ({
  context,
  gmail,
  mayI,
}) => {
  const thread = gmail
    .mailbox(0)
    .threads()
    .find(({ key }) => key === 'hannah-waiting')?.id;
  await mayI.command({ ...due('Hannah'), place: { thread } } as IntentInput);
  const popup = await mayI.open('popup.html');
  await expect(rows(popup)).toHaveCount(1);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Write' }).click(),
  ]);
  await expect(opened.locator('h2.hP')).toHaveText(/Flour deliveries/, { timeout: 30_000 });
  await new GmailPage(opened, gmail, 0).writing();
});

test('Write to someone without a conversation begins a mail to them', async ({
  context,
  gmail,
  mayI,
}) => {
  await mayI.command({ ...due('Ana'), place: {} } as IntentInput);
  const popup = await mayI.open('popup.html');
  await expect(rows(popup)).toHaveCount(1);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Write' }).click(),
  ]);
  await new GmailPage(opened, gmail, 0).writing();
  await expect(opened.getByText('ana@people.example').first()).toBeVisible();
});

test('a Gmail tab that was open before the install is named, one that starts is not', async ({
  mayI,
  openGmail,
}) => {
  const { page } = await openGmail();
  const mark = (state: string | null) =>
    page.evaluate((is) => {
      if (is === null) document.documentElement.removeAttribute('data-may-i');
      else document.documentElement.setAttribute('data-may-i', is);
    }, state);
  await mark('starting');
  await mayI.inWorker(() => chrome.storage.session.set({ 'gmail-tabs': {} }), null);
  const popup = await mayI.open('popup.html');
  const said = popup.getByText('Reload Gmail to start');
  // By then the worker has answered.
  await expect(popup.getByText(/InboxSDK app id/)).toBeVisible();
  await expect(said).toHaveCount(0);
  await mark(null);
  // Whatever changes about a tab is heard at once.
  await mayI.inWorker(() => chrome.storage.session.set({ 'gmail-tabs': { 0: {} } }), null);
  await expect(said).toBeVisible();
  await popup.getByRole('button', { name: 'Reload Gmail' }).click();
  await expect(said).toHaveCount(0, { timeout: 30_000 });
});

test('the first steps open after the install', async ({ context, mayI }) => {
  const opened = () => context.pages().find((page) => page.url() === mayI.url('welcome.html'));
  await expect.poll(opened).toBeDefined();
  const page = opened();
  if (!page) throw new Error('no first steps');
  await expect(page.getByRole('heading', { name: 'What it never does' })).toBeVisible();
  await expect(page.getByText('unlimitedStorage')).toBeVisible();
  await expectAccessible(page);
});
