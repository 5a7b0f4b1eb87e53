import type { ThreadKey } from '../gmail/mailbox/keys.ts';
import { people } from '../gmail/mailbox/people.ts';
import { addMonths, addDays } from '../../lib/time/local-day.ts';
import { nextWorkingDay } from '../../lib/time/working-days.ts';
import { spoken } from './support/compose-page.ts';
import { cueButton, cueCard, marked } from './support/cue-card.ts';
import { today } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import type { GmailPage } from './support/gmail-page.ts';
import type { MayI } from './support/may-i.ts';
import { arrives, Panel, saidWith } from './support/panel-page.ts';

const WORKED = [1, 2, 3, 4, 5];
const computed = (day: string) => nextWorkingDay(day, WORKED);
const twoWeeks = computed(addDays(today(), 14));
/** A working day some weeks from now. */
const back = computed(addDays(today(), 24));
const sixMonths = computed(addMonths(today(), 6));

interface Case {
  says: string;
  /** What the card marks. */
  marks: string | RegExp;
  lead: string | RegExp;
  press: string | RegExp;
  kind: string;
  body: Record<string, unknown>;
}

const CASES: Case[] = [
  {
    says: 'Budget’s gone for this year. Give me a call in six months.',
    marks: /call in six months/,
    lead: `asks to hear from you from ${spoken(sixMonths, true)}`,
    press: /^Note /,
    kind: 'not-before-set',
    body: { due: { day: sixMonths } },
  },
  {
    says: 'Sure, feel free to check back with me in two weeks.',
    marks: /check back with me in two weeks/,
    lead: /follow up with Mei from|asks to hear from you from/,
    press: /^Note /,
    kind: 'permission-granted|not-before-set',
    body: {},
  },
  {
    says: 'Let me think about it and talk to my partner.',
    marks: /Let me think/i,
    lead: 'Mei wants to think it over.',
    press: 'Note this',
    kind: 'cue-noted',
    body: { cue: 'thinking' },
  },
  {
    says: 'Thanks, but we are not interested.',
    marks: /not interested/,
    lead: 'Mei is not interested for now.',
    press: 'Note this',
    kind: 'not-now-noted',
    body: { reason: 'not-interested' },
  },
  {
    says: 'We have your details and will call you when there is news.',
    marks: /./,
    lead: 'Mei puts it off without a day.',
    press: 'Note this',
    kind: 'their-move-noted',
    body: {},
  },
  {
    says: 'I have left the company, so I am the wrong person for this.',
    marks: /left the|wrong person/,
    lead: 'Mei is not the right person.',
    press: 'Note this',
    kind: 'not-now-noted',
    body: { reason: 'wrong-person' },
  },
  {
    says: 'Please talk to my colleague Dana Whitfield (dana@jadecold.example), she handles this.',
    marks: /talk to my colleague/,
    lead: /^Mei names Dana/,
    press: 'Note this',
    kind: 'cue-noted',
    body: { cue: 'referral' },
  },
  {
    says: 'Yes, this sounds great, we would love to see a demo. Please send me the prices.',
    marks: /./,
    lead: 'Mei is interested.',
    press: 'Note this',
    kind: 'cue-noted',
    body: { cue: 'interested' },
  },
  {
    says: 'Please do not phone me, email is better.',
    marks: /./,
    lead: 'Mei says how to be reached.',
    press: 'Note this',
    kind: 'wish-noted',
    body: {},
  },
  {
    says: 'No, please don’t follow up with me about this.',
    marks: /don’t follow/,
    lead: 'Mei would rather you did not follow up.',
    press: 'Note this',
    kind: 'not-now-noted',
    body: { reason: 'no-follow-up' },
  },
  {
    says: 'Thanks for following up, and sorry for the silence, it has been a madhouse here.',
    marks: /Thanks for following up/,
    lead: 'Mei says thank you.',
    press: 'Note this',
    kind: 'cue-noted',
    body: { cue: 'thanks' },
  },
  {
    says: `I am out of the office until ${spoken(back, true)} with limited access to mail.`,
    marks: /out of the office/,
    lead: `Mei is away until ${spoken(back, true)}`,
    press: /^Note /,
    kind: 'cue-noted',
    body: { cue: 'out-of-office', due: { day: back } },
  },
  {
    says: 'Let us leave it here for good. I wish you all the best with the company.',
    marks: /leave it here/,
    lead: 'Mei asks to be left alone.',
    press: 'Do not contact again',
    kind: 'contact-barred',
    body: { how: 'farewell', confirmed: true },
  },
  {
    says: 'Please take me off your list and never contact me again.',
    marks: /take me off|never contact me/,
    lead: 'Mei asks not to be contacted again.',
    press: 'Do not contact again',
    kind: 'contact-barred',
    body: { how: 'never', confirmed: true },
  },
];

/** A message of Mei, who is no contact, opened. */
const KEY: ThreadKey = 'mei-interested';

/** Each is written by another Mei in a conversation of its own, so that one tab serves them all. */
async function isReadAndNoted(it: Case, nth: number, gmail: GmailPage, mayI: MayI): Promise<void> {
  const key = `new-${nth}` as const;
  const mei = { name: 'Mei Lin', email: `mei${nth}@jadecold.example` };
  const html = `<div dir="ltr">${it.says}</div>`;
  const at = new Date().toISOString();
  gmail.mailbox.deliver(
    { key: `${key}/1`, from: mei, to: [people.sam], at, html },
    { key, subject: it.says, labels: ['inbox'] },
  );
  const before = await mayI.facts();
  const panel = new Panel(gmail);
  await panel.open(key);
  await expect(cueCard(panel)).toContainText(it.lead);
  await expect(marked(panel)).toHaveText(it.marks);
  // She is no contact: nothing is kept of her before the click.
  expect(await mayI.facts()).toHaveLength(before.length);
  await cueButton(panel, it.press).click();
  await expect(cueCard(panel)).toHaveCount(0);
  await expect(panel.history().first()).toBeVisible();
  const fresh = (await mayI.facts()).filter(({ id }) => !before.some((one) => one.id === id));
  const noted = fresh.find(({ kind }) => it.kind.split('|').includes(kind));
  expect(noted?.body).toMatchObject({ ...it.body, thread: gmail.threadId(key) });
  expect(typeof noted?.body['message']).toBe('string');
  expect(it.says).toContain((await saidWith(mayI, noted!))['quote']);
  // Recorded, it never comes back for that message.
  await panel.open('ben-not-interested');
  await panel.open(key);
  await expect(panel.history().first()).toBeVisible();
  await expect(cueCard(panel)).toHaveCount(0);
}

for (const part of [0, 1, 2]) {
  const cases = CASES.filter((_, index) => index % 3 === part);
  test(`what they say is read, and one click notes it (${part + 1} of 3)`, async ({
    openGmail,
    mayI,
  }) => {
    const gmail = await openGmail();
    for (const [nth, it] of cases.entries()) {
      await test.step(it.says, () => isReadAndNoted(it, nth, gmail, mayI));
    }
  });
}

test('a refusal of somebody who is kept holds before any click, and one click ends it', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  await panel.open(KEY);
  await panel.root.getByText('Regardless').click();
  await panel.button('2 weeks').click();
  await expect(panel.dues()).toHaveCount(1);
  arrives(gmail, KEY, people.mei, 'Stop emailing me. Take me off your list.');
  await expect(panel.card()).toContainText('Mei is not to be contacted.');
  await expect(panel.card()).toContainText('To confirm');
  await expect(panel.dues()).toHaveCount(0);
  // Said once, where things stand.
  await expect(cueCard(panel)).toHaveCount(0);
  const [bar, ...more] = await mayI.facts('contact-barred');
  expect(more).toEqual([]);
  expect(bar?.body).toMatchObject({ how: 'never', confirmed: false });

  await panel.card().getByRole('button', { name: 'They did not mean that' }).click();
  await expect(panel.card()).not.toContainText('not to be contacted');
  await expect(panel.dues()).toHaveCount(1);
  // Another tab sees the message, and knows that it was decided.
  const other = new Panel(await openGmail());
  await other.open(KEY);
  await expect(other.dues()).toHaveCount(1);
  await expect(other.card()).not.toContainText('not to be contacted');
  expect(await mayI.facts('contact-barred')).toHaveLength(1);
});

test('what was read of a refusal gives way to what the user says that it was', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  await panel.open('helga-farewell');
  await panel.button('2 weeks').click();
  await expect(panel.card()).toContainText('To confirm');
  await panel.answer('A final send-off').click();
  await expect(panel.card()).toContainText('Helga asked to be left alone.');
  await expect(panel.card()).not.toContainText('To confirm');
  const kinds = (await mayI.facts()).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'contact-barred')).toHaveLength(2);
  expect(kinds).toContain('bar-lifted');
});

test('“not that” offers the other readings and is remembered, kept or not', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  arrives(gmail, KEY, people.mei, 'Let me think about it.');
  await panel.open(KEY);
  await cueButton(panel, 'Not that').click();
  await expect(cueCard(panel)).toContainText('What does Mei mean?');
  await cueButton(panel, 'Nothing to note').click();
  await expect(cueCard(panel)).toHaveCount(0);
  await panel.open('ben-not-interested');
  await panel.open(KEY);
  await expect(panel.button('2 weeks')).toBeVisible();
  await expect(cueCard(panel)).toHaveCount(0);
  // Of somebody who is not kept nothing was written by that.
  expect(await mayI.facts()).toEqual([]);

  await panel.button('2 weeks').click();
  await expect(panel.dues()).toHaveCount(1);
  arrives(gmail, KEY, people.mei, 'We will come back to you.');
  await expect(cueCard(panel)).toContainText('puts it off');
  await cueButton(panel, 'Not that').click();
  await cueButton(panel, 'Not interested').click();
  await expect(panel.card()).toContainText('Mei said no for now.');
  await expect(cueCard(panel)).toHaveCount(0);
  const kinds = (await mayI.facts()).map(({ kind }) => kind);
  expect(kinds).toContain('cue-dismissed');
  expect(kinds).toContain('not-now-noted');
});

test('a reply to a permission asked offers exactly that answer', async ({ openGmail, mayI }) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  await panel.open(KEY);
  await mayI.command({
    do: 'mail-sent',
    to: [people.mei],
    place: { thread: gmail.threadId(KEY) },
    ask: {
      quote: 'Would it be all right if I followed up in two weeks?',
      due: { day: twoWeeks, zone: 'Europe/Berlin' },
    },
  });
  arrives(gmail, KEY, people.mei, 'Sure, that works.');
  await expect(cueCard(panel)).toBeVisible();
  await cueButton(panel, /^Note /).click();
  await expect(panel.card()).toContainText(`from ${spoken(twoWeeks, true)}`);
  const [granted] = await mayI.facts('permission-granted');
  expect(granted?.body).toMatchObject({ from: { day: twoWeeks } });
});

test('the line that fits is put into an answer, which nothing sends', async ({ openGmail }) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  arrives(gmail, KEY, people.mei, 'Give me a call in six months.');
  await panel.open(KEY);
  await cueButton(panel, /it is, thank you/).click();
  const body = gmail.page.getByRole('textbox', { name: 'Message Body' });
  await expect(body).toContainText(`${spoken(sixMonths, true)} it is, thank you.`);
});

test('who is away: the day of return, in German and French; what was set before waits', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  const away = [
    ['stefan-away-german', people.stefan, 'Ich bin bis einschließlich', 'nicht im Büro'],
    ['elodie-away-french', people.elodie, 'je suis absente', ''],
  ] as const;
  for (const [key] of away) {
    await panel.open(key);
    await panel.button('2 days').click();
    await expect(panel.dues()).toHaveCount(1);
    await expect(cueCard(panel)).toContainText(/is away until/);
    await cueButton(panel, /^Note /).click();
    await expect(cueCard(panel)).toHaveCount(0);
  }
  const noted = await mayI.facts('cue-noted');
  expect(noted.map(({ body }) => body['cue'])).toEqual(['out-of-office', 'out-of-office']);
  for (const { body } of noted) expect(body).toHaveProperty('due.day');
});

test('a language that is not read, colleagues and mail to many get no card', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  for (const key of [
    'tanaka-japanese',
    'dockside-newsletter',
    'parcel-notice',
    'mum-sunday',
  ] as const) {
    await panel.open(key);
    await expect(panel.button('2 weeks')).toBeVisible();
    await mayI.remindersDone();
    await expect(cueCard(panel), key).toHaveCount(0);
  }
  expect(await mayI.facts()).toEqual([]);
});

test('open dates are read by the fiscal year that is set', async ({ openGmail, mayI }) => {
  const page = await mayI.open('ledger.html');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('The fiscal year begins in').selectOption({ label: 'July' });
  await expect(page.getByText('Saved.')).toBeVisible();
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  arrives(gmail, KEY, people.mei, 'Call me when the next fiscal year has started.');
  await panel.open(KEY);
  await expect(cueCard(panel)).toContainText(/July \d{4}/);
});
