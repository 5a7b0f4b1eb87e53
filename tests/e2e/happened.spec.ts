import type { Locator, Page } from '@playwright/test';
import { addDays, dayAt } from '../../lib/time/local-day.ts';
import { people } from '../gmail/mailbox/people.ts';
import { expectAccessible } from './support/accessible.ts';
import { on, today, workingDayIn, ZONE } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { Panel, saidWith, toast } from './support/panel-page.ts';

/** The form of what happened, wherever it stands. */
class Form {
  readonly root: Locator;

  constructor(within: Locator | Page) {
    this.root = within.locator('section.happened:visible');
  }

  press(name: string): Promise<void> {
    return this.root.getByRole('button', { name, exact: true }).click();
  }

  /** They reached out, and not the user. */
  async theirs(): Promise<void> {
    await this.root.locator('.segments label').nth(1).click();
  }

  day(): Locator {
    return this.root.locator('input[type=date]');
  }

  note(): Locator {
    return this.root.getByRole('textbox', { name: 'A note, if you like' });
  }
}

test('each way out and in is added beside a conversation, and can be taken back', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  const form = new Form(panel.root);
  const add = () => panel.button('Add what happened').click();
  const last = async () => (await mayI.facts('touch-made')).at(-1)?.body;
  await panel.open('priya-budget');

  await test.step('a call that nobody took is two clicks, and undone with one', async () => {
    await add();
    await form.press('Call');
    await form.press('No answer');
    await expect(toast(gmail)).toContainText('You called · no answer: saved');
    await expect(form.root).toHaveCount(0);
    expect((await mayI.facts()).slice(0, 2).map(({ kind }) => kind)).toEqual([
      'contact-added',
      'touch-made',
    ]);
    await toast(gmail).getByRole('button', { name: 'Undo' }).click();
    await expect(toast(gmail)).toContainText('Taken back');
    await expect(panel.root.getByText('Nothing is kept about Priya')).toBeVisible();
  });

  await test.step('a day to come is refused where it stands', async () => {
    const before = await mayI.facts();
    await add();
    await form.press('Call');
    await form.day().fill(addDays(today(), 1));
    await expect(form.root.getByText('That day is still to come')).toBeVisible();
    await form.press('No answer');
    expect(await mayI.facts()).toEqual(before);
    await form.day().fill(addDays(today(), -6));
    await form.note().fill('Her desk says: after lunch');
    await form.press('No answer');
    await expect(panel.history().filter({ hasText: 'after lunch' })).toHaveCount(1);
    expect(String((await last())?.['when'])).toContain(addDays(today(), -6));
  });

  for (const [way, channel] of [
    ['Text', 'text'],
    ['LinkedIn', 'linkedin'],
    ['Note by hand', 'handwritten-note'],
    ['Fax', 'fax'],
    ['Other', 'other'],
  ] as const) {
    await test.step(`${way}, out`, async () => {
      await add();
      await form.press(way);
      await form.press('Add it');
      await expect(form.root).toHaveCount(0);
      expect(await last()).toMatchObject({ direction: 'out', channel });
    });
  }
  // The call came before her mail: it is no try since her last word.
  await expect(panel.root.getByText('Fifth try, another way last: email next?')).toBeVisible();

  await test.step('a call of theirs settles what waited, and "call back" wants a day', async () => {
    await panel.button('2 weeks').click();
    await expect(panel.dues()).toHaveCount(1);
    await add();
    await form.press('Call');
    await form.theirs();
    await form.press('Spoke');
    await form.press('Call me on…');
    const field = form.root.getByRole('textbox', { name: /which day/ });
    await field.press('Enter');
    const before = (await mayI.facts()).length;
    await field.fill(workingDayIn(20));
    await field.press('Enter');
    await expect(panel.card()).toContainText('Priya asked to hear from you from');
    const facts = (await mayI.facts()).slice(before);
    expect(facts.map(({ kind }) => kind)).toEqual(['touch-made', 'not-before-set']);
    expect(new Set(facts.map(({ act }) => act)).size).toBe(1);
    await expect(panel.dues()).toHaveCount(1);
    await expect(panel.dues()).toContainText('Priya asked for a call');
  });

  await test.step('before the day they gave it is added all the same, and says so', async () => {
    await gmail.page.keyboard.press('Alt+Shift+W');
    const menu = new Form(gmail.page.locator('.may-i-menu:visible'));
    await menu.press('Visit');
    await menu.press('Nobody there');
    await expect(panel.history().first()).toContainText('before the day they gave');
    expect(await last()).toMatchObject({ channel: 'visit', broke: 'early' });
  });

  await test.step('what they do, by video and by text, goes against nothing', async () => {
    for (const [way, how] of [
      ['Video', 'Spoke'],
      ['Text', ''],
    ] as const) {
      await add();
      await form.press(way);
      await form.theirs();
      if (how) await form.press(how);
      await form.press('Add it');
      await expect(form.root).toHaveCount(0);
      expect((await last())?.['broke']).toBeUndefined();
    }
  });
});

test('in the popup and on the page of a contact, with C as its key', async ({ mayI }) => {
  const ana = { email: 'ana@oliveira.example', name: 'Ana Oliveira' };
  for (const [person, due] of [
    [ana, on(today())],
    [{ email: 'ben@people.example', name: 'Ben' }, on(today())],
  ] as const)
    await mayI.command({
      do: 'set-follow-up',
      people: [person],
      place: {},
      due,
      condition: 'no-reply',
    });
  const popup = await mayI.open('popup.html');
  await popup.setViewportSize({ width: 360, height: 560 });
  const rows = popup.locator('button[data-row]');
  const form = new Form(popup);
  await rows.filter({ hasText: 'Ana' }).click();
  await popup.keyboard.press('c');
  await form.note().fill('jkbe: asks for prices');
  await expect(rows.filter({ hasText: 'Ana' })).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(popup);
  await form.press('Voicemail');
  await expect(popup.getByRole('status')).toContainText('You called · left a voicemail: saved');
  await expect(rows).toHaveCount(1);
  await popup.keyboard.press('u');
  await expect(rows).toHaveCount(2);

  await rows.filter({ hasText: 'Ana' }).click();
  await popup.getByRole('button', { name: 'Add what happened' }).click();
  await form.press('LinkedIn');
  await form.theirs();
  await form.press('Let me think');
  // What waited for her reply is settled by it.
  await expect(rows).toHaveCount(1);
  const kinds = (await mayI.facts()).slice(-2).map(({ kind }) => kind);
  expect(kinds).toEqual(['touch-made', 'cue-noted']);

  const page = await mayI.open('ledger.html');
  await page.goto(mayI.url('ledger.html#contacts'));
  await page.getByText('Ana Oliveira').first().click();
  await page.getByRole('button', { name: 'Add what happened' }).click();
  await new Form(page).press('Visit');
  await new Form(page).press('Spoke');
  await new Form(page).press('Add it');
  await expect(page.getByText('You visited · spoke: saved')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status').getByText('Taken back')).toBeVisible();
});

test('a mail to oneself from the telephone is added with one click, once', async ({
  openGmail,
  mayI,
}) => {
  for (const [email, name] of [
    ['jonas@people.example', 'Jonas Meyer'],
    ['jonas@other.example', 'Jonas Brandt'],
  ] as const)
    await mayI.command({ do: 'add-note', person: { email, name }, place: {}, note: 'At the fair' });
  const gmail = await openGmail();
  const now = Date.now();
  const arrives = (key: string, words: string, minutes: number) =>
    gmail.mailbox.deliver(
      {
        key: `${key}/1`,
        from: people.sam,
        to: [people.sam],
        at: new Date(now - minutes * 60_000).toISOString(),
        html: `<div dir="ltr">${words}</div>`,
      },
      { key, subject: '(no subject)' },
    );
  arrives('note-one', 'Meyer voicemail, again tomorrow', 30);
  arrives('note-two', 'spoke Jonas, call in three weeks', 20);
  arrives('note-three', 'voicemail plumber', 10);
  const panel = new Panel(gmail);
  const card = panel.root.getByRole('region', { name: 'Your note to yourself' });

  await panel.open('note-one');
  await expect(card).toContainText('Jonas Meyer: You called · left a voicemail');
  await expect(card).toContainText('You will try again on');
  await card.getByRole('button', { name: 'Add it' }).click();
  await expect(card).toHaveCount(0);
  await expect(toast(gmail)).toContainText('You called · left a voicemail: saved');
  const [touch] = await mayI.facts('touch-made');
  expect(touch?.body).toMatchObject({ channel: 'call', outcome: 'voicemail' });
  expect(touch && (await saidWith(mayI, touch))).toEqual({
    note: 'Meyer voicemail, again tomorrow',
  });
  expect((await mayI.facts('follow-up-set'))[0]?.body).toMatchObject({
    // The morrow of the day it was written, which after midnight is not this one.
    due: { day: addDays(dayAt(now - 30 * 60_000, ZONE), 1) },
  });

  await panel.open('note-two');
  await expect(card).toContainText('Who was it?');
  await expect(card).toContainText('They asked to hear from you on');
  await card.getByRole('button', { name: 'Jonas Brandt' }).click();
  await expect(card).toHaveCount(0);
  expect(await mayI.facts('not-before-set')).toHaveLength(1);

  await panel.open('note-three');
  await expect(card).toContainText('Nobody among your contacts is called “plumber”');
  await card.getByRole('button', { name: 'Nothing to note' }).click();
  await expect(card).toHaveCount(0);

  await gmail.page.reload();
  await gmail.ready();
  for (const key of ['note-one', 'note-two', 'note-three'] as const) {
    await panel.open(key);
    await expect(card).toHaveCount(0);
  }
});
