import { newId } from '../../lib/ledger/new-id.ts';
import { people } from '../gmail/mailbox/people.ts';
import { expectAccessible } from './support/accessible.ts';
import { ComposePage, recorded } from './support/compose-page.ts';
import { cueButton, cueCard } from './support/cue-card.ts';
import { aheadTo, workingDayIn } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { arrives, Panel, toast } from './support/panel-page.ts';

const LINK = 'https://maplefield.example/notes/three-cuts';
const cuts = {
  id: newId(),
  kind: 'article',
  title: 'Three cuts for old trees',
  text: 'I thought of you when I read this: three cuts are all that an old tree needs.',
  link: LINK,
};
const note = {
  id: newId(),
  kind: 'template',
  title: 'A note before their day',
  text: 'Dear {{first name}}, this may help until {{date}}. I work at {{company}}.',
};

test('between a callback in six months and its day: a thing is offered, put in, remembered, and not offered again', async ({
  openGmail,
  mayI,
}) => {
  const priya = people.priya;
  for (const item of [cuts, note])
    expect(await mayI.ask('keepItem', { item })).toMatchObject({ ok: true });
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  const given = () => mayI.facts('item-given');
  await panel.open('priya-budget');

  await test.step('their day is confirmed, with the question whether something useful may come', async () => {
    await cueButton(panel, /^Note /).click();
    await panel.button('Write it').click();
    const answer = ComposePage.inPlace(gmail);
    await expect(answer.body).toContainText(/ it is, thank you\. May I send you something useful/);
    await answer.send.click();
    await expect(toast(gmail)).toContainText('Asking whether something useful may come meanwhile');
    const [asked] = await recorded(mayI, 'permission-asked');
    expect(asked?.body).toMatchObject({ purpose: 'mailing-list' });
    await expect(panel.button('Choose something')).toHaveCount(0);
  });

  await test.step('their yes opens it, and the plan names the day', async () => {
    arrives(gmail, 'priya-budget', priya, 'Yes, please do.');
    await expect(cueCard(panel)).toContainText('Yes, please do.');
    await cueButton(panel, 'Note this').click();
    await expect(panel.history().first()).toContainText('said that useful things are welcome');
    await expect(panel.root.getByText('Send something useful')).toBeVisible();
    await expect(panel.root.getByText(`New to them: ${cuts.title}`)).toBeVisible();
  });

  await mayI.setClockAhead(aheadTo(workingDayIn(60), '10:00'));
  await gmail.page.reload();
  await gmail.ready();
  await panel.open('priya-budget');

  await test.step('what is chosen in the panel begins the answer', async () => {
    await expect(panel.root.getByText('Send something useful')).toBeVisible();
    await panel.button('Choose something').click();
    const open = panel.root.getByRole('menuitem', { name: /^A note/ });
    await open.hover();
    await expect(
      panel.root.getByText('Not written: nothing is known for {{company}}.'),
    ).toBeVisible();
    await panel.root.getByRole('menuitem', { name: /^Three cuts/ }).click();
    const answer = ComposePage.inPlace(gmail);
    await expect(answer.body).toContainText(`${cuts.text}${LINK}`);
    await expect(answer.region.getByText(`Something useful: ${cuts.title}`)).toBeVisible();
    expect(await given()).toEqual([]);
  });

  await test.step('it goes unasked, and is remembered with the mail', async () => {
    await ComposePage.inPlace(gmail).send.click();
    await expect(toast(gmail)).toContainText(`Something useful: ${cuts.title}: saved`);
    const [gift] = await given();
    const [mail] = (await mayI.facts('touch-made')).slice(-1);
    expect(gift).toMatchObject({ act: mail?.act, body: { item: cuts.id } });
    expect(mail).toMatchObject({ body: { kind: 'useful' } });
    expect(mail?.body).not.toHaveProperty('broke');
    expect(await mayI.facts('guard-overridden')).toEqual([]);
  });

  await test.step('a new mail to them is offered the rest; taken back, it is offered again', async () => {
    const mail = await ComposePage.begin(gmail, { to: priya.email, subject: 'Old trees' });
    const offers = async () => {
      await mail.openMenu();
      await mail.choice('Something useful').click();
      await expect(mail.choice('A note before')).toBeVisible();
    };
    await expect(panel.history().filter({ hasText: 'Something useful given' })).toContainText(
      cuts.title,
    );
    await offers();
    await expect(mail.choice('Three cuts')).toHaveCount(0);
    await gmail.page.keyboard.press('Escape');
    await panel.undo('Something useful given').click();
    await expect(panel.history().filter({ hasText: 'Something useful given' })).toContainText(
      'taken back',
    );
    await offers();
    await mail.choice('Three cuts').press('Enter');
    await expect(mail.body).toContainText(LINK);
  });
});

test('useful things are added, changed, put away and taken back on their page', async ({
  mayI,
}) => {
  const page = await mayI.open('ledger.html');
  await page.getByRole('link', { name: 'Useful things' }).click();
  await expect(page.getByText('Nothing to give yet')).toBeVisible();
  await page.getByRole('button', { name: 'Add the first one' }).click();
  await page.getByLabel('What it is').selectOption('Template');
  await expect(page.getByLabel('Title')).toBeFocused();
  await page.keyboard.type('A short note');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^There is nothing to give yet/)).toBeVisible();
  await expect(page.getByLabel('What goes into the mail')).toBeFocused();
  await page.keyboard.type('Dear {{shoe size}}');
  await expect(page.getByText('There is no such field: {{shoe size}}.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('What goes into the mail').fill('Dear ');
  await page.getByRole('button', { name: 'Put in: first name' }).click();
  await expect(page.getByText('Dear Ana', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();

  const row = page.getByRole('article', { name: 'A short note' });
  await expect(row).toContainText('Dear {{first name}}');
  await expect(page.getByText('A short note: saved')).toBeVisible();
  await row.getByRole('button', { name: 'Edit: A short note' }).click();
  await page.getByLabel('Tags').fill('harbour');
  await page.keyboard.press('Enter');
  await row.getByRole('button', { name: 'harbour' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('harbour');
  await row.getByRole('button', { name: 'Put away: A short note' }).click();
  await expect(row.getByRole('button', { name: 'Offer again: A short note' })).toBeVisible();
  await expectAccessible(page);
  await row.getByRole('button', { name: 'Remove: A short note' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
  expect(await mayI.table('items')).toMatchObject([{ title: 'A short note', tags: ['harbour'] }]);
});
