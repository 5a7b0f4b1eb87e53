import { dueAfter } from '../../lib/time/span.ts';
import { addDays } from '../../lib/time/local-day.ts';
import { nextWeek } from '../../lib/time/working-days.ts';
import { people } from '../gmail/mailbox/people.ts';
import { spoken } from './support/compose-page.ts';
import { today, ZONE } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import { FollowUpMenu, Panel, rowOf, saidWith, toast } from './support/panel-page.ts';

const WORKING = [1, 2, 3, 4, 5];
const dayIn = (n: number, unit: 'day' | 'week' | 'month') =>
  dueAfter({ n, unit }, today(), ZONE, WORKING).day;
const days = (facts: { body: Record<string, unknown> }[]) =>
  facts.map(({ body }) => (body['due'] as { day: string }).day);

test('follow up from the toolbar: each choice says its day; undo takes it back', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const [panel, menu] = [new Panel(gmail), new FollowUpMenu(gmail)];
  await panel.open('ana-proposal');
  await expect(panel.root).toContainText('Nothing is kept about Ana yet.');
  await menu.open();
  const choices = [
    ['2 days', dayIn(2, 'day')],
    ['1 week', dayIn(1, 'week')],
    ['2 weeks', dayIn(2, 'week')],
    ['1 month', dayIn(1, 'month')],
    ['3 months', dayIn(3, 'month')],
    ['6 months', dayIn(6, 'month')],
  ] as const;
  await expect(menu.items()).toHaveCount(choices.length);
  for (const [span, day] of choices) await expect(menu.item(span)).toContainText(spoken(day));
  await menu.item('1 month').click();
  await expect(toast(gmail)).toContainText(`If no reply by ${spoken(dayIn(1, 'month'))}: saved`);
  await expect(panel.dues()).toHaveText(
    new RegExp(`${spoken(dayIn(1, 'month'), true)}.*Follow up, if no reply`),
  );
  const [set] = await mayI.facts('follow-up-set');
  expect(set?.body).toMatchObject({
    thread: gmail.threadId('ana-proposal'),
    due: { day: dayIn(1, 'month'), zone: ZONE },
    condition: 'no-reply',
  });

  await toast(gmail).getByRole('button', { name: 'Undo' }).click();
  await expect(toast(gmail)).toContainText('Taken back');
  await expect(panel.dues()).toHaveCount(0);
  await expect(panel.root).toContainText('Nothing is kept about Ana yet.');
});

test('by its keys, by a typed date, by a picked day; a newer choice takes the place of the older', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { keyboard } = gmail.page;
  const [panel, menu] = [new Panel(gmail), new FollowUpMenu(gmail)];
  await panel.open('hannah-waiting');
  await menu.openByKeys();
  await keyboard.press('Escape');
  await expect(menu.root).toHaveCount(0);

  await menu.openByKeys();
  await expect(menu.item('2 days')).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(panel.dues()).toContainText(spoken(dayIn(2, 'week'), true));

  // A letter begins a date; what cannot be read, or is past, takes nothing.
  await menu.openByKeys();
  await keyboard.type('in ten days');
  await expect(menu.date()).toHaveValue('in ten days');
  const typed = dueAfter({ n: 10, unit: 'day' }, today(), ZONE, WORKING).day;
  await expect(menu.root).toContainText(spoken(typed, true));
  await menu.date().fill('when pigs fly');
  await expect(menu.root).toContainText('No date could be read.');
  await keyboard.press('Enter');
  await menu.date().fill('yesterday');
  await expect(menu.root).toContainText('That day is past.');
  await keyboard.press('Enter');
  await menu.date().fill('in ten days');
  await keyboard.press('Enter');
  await expect(panel.dues()).toContainText(spoken(typed, true));

  await menu.open();
  await menu.root.getByRole('button', { name: 'Pick a day' }).click();
  const picked = addDays(today(), 8);
  await menu.root.getByRole('button', { name: spoken(picked, true) }).press('Enter');
  await expect(panel.dues()).toContainText(spoken(picked, true));
  await expect(panel.dues()).toHaveCount(1);
  expect(days(await mayI.facts('follow-up-set'))).toEqual([dayIn(2, 'week'), typed, picked]);
  expect(await mayI.facts('follow-up-cancelled')).toHaveLength(2);
});

test('from the panel: chips, a typed day, regardless; done, later and drop', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  await panel.open('felix-silent');
  await panel.button('3 months').hover();
  await expect(panel.root).toContainText(spoken(dayIn(3, 'month'), true));
  await panel.button('3 months').click();
  await expect(panel.dues()).toContainText('Follow up, if no reply');
  await panel.root.getByText('Regardless').click();
  await panel.date().fill('in 10 days, 3pm');
  await expect(panel.root.getByRole('button', { name: /15:00/ })).toBeVisible();
  await panel.date().press('Enter');
  await expect(panel.dues()).toContainText('15:00');
  await expect(panel.dues()).not.toContainText('if no reply');
  const [, set] = await mayI.facts('follow-up-set');
  expect(set?.body).toMatchObject({
    due: { day: addDays(today(), 10), time: '15:00' },
    condition: 'regardless',
  });

  await panel.dues().getByRole('button', { name: 'Later' }).click();
  await panel
    .dues()
    .getByRole('button', { name: /^Next week/ })
    .click();
  await expect(panel.dues()).toContainText(`put off from`);
  await expect(panel.dues()).toContainText(spoken(nextWeek(today(), WORKING), true));
  await panel.dues().getByRole('button', { name: 'Done' }).click();
  await expect(panel.dues()).toHaveCount(0);
  await panel.undo('You followed up').click();
  await expect(panel.dues()).toHaveCount(1);
  await panel.dues().getByRole('button', { name: 'Drop' }).click();
  await expect(panel.dues()).toHaveCount(0);
  await expect(panel.history().first()).toContainText('You dropped the follow-up');
});

test('ticked rows: an act for each, with its own contact, all taken back at once', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const menu = new FollowUpMenu(gmail);
  const keys = ['ana-proposal', 'owen-thinking', 'mei-interested'] as const;
  for (const key of keys) await rowOf(gmail, key).getByRole('checkbox').click();
  await menu.openByKeys();
  await gmail.page.keyboard.press('Escape');
  await expect(menu.root).toHaveCount(0);
  await menu.open();
  await menu.item('1 week').click();
  await expect(toast(gmail)).toContainText('for 3 people: saved');
  const set = await mayI.facts('follow-up-set');
  expect(new Set(set.map(({ body }) => body['thread']))).toEqual(
    new Set(keys.map((key) => gmail.threadId(key))),
  );
  expect(new Set(set.map(({ act }) => act)).size).toBe(3);
  const added = await Promise.all(
    (await mayI.facts('contact-added')).map((it) => saidWith(mayI, it)),
  );
  expect(new Set(added.flatMap(({ emails }) => emails))).toEqual(
    new Set([people.ana, people.mei, people.owen].map(({ email }) => email)),
  );
  await toast(gmail).getByRole('button', { name: 'Undo' }).click();
  await expect(toast(gmail)).toContainText('Taken back');
  expect(new Set((await mayI.facts('act-voided')).map(({ body }) => body['of'])).size).toBe(3);
});

test('several people: whose is chosen; each keeps an own state', async ({ openGmail, mayI }) => {
  const gmail = await openGmail();
  const [panel, menu] = [new Panel(gmail), new FollowUpMenu(gmail)];
  await panel.open('two-contacts');
  await expect(panel.tab('Piet Kuiper')).toHaveAttribute('aria-selected', 'true');
  await menu.open();
  await menu.person('Nora Visser').click();
  await menu.person('Piet Kuiper').click();
  await menu.regardless().click();
  await menu.item('1 month').click();
  await expect(toast(gmail)).toContainText(`Follow up on ${spoken(dayIn(1, 'month'))}: saved`);
  await expect(panel.root).toContainText('Nothing is kept about Piet yet.');
  await panel.tab('Nora Visser').click();
  await expect(panel.dues()).toHaveCount(1);
  await panel.tab('Nora Visser').press('ArrowLeft');
  await expect(panel.tab('Piet Kuiper')).toBeFocused();
  await panel.button('6 months').click();
  await expect(panel.dues()).toContainText(spoken(dayIn(6, 'month'), true));
  expect(await mayI.facts('contact-added')).toHaveLength(2);
  expect(days(await mayI.facts('follow-up-set'))).toEqual([dayIn(1, 'month'), dayIn(6, 'month')]);
});

test('looking keeps nothing: no card for a crowd, colleagues, newsletters, notifications', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const [panel, menu] = [new Panel(gmail), new FollowUpMenu(gmail)];
  const looked = [
    ['dockside-newsletter', 'The'],
    ['parcel-notice', 'Swift'],
    ['calendar-notice', 'Calendar'],
    ['paperhill-invoice', 'Paperhill'],
    ['mum-sunday', 'Ruth'],
    ['carl-never', 'Carl'],
    ['grace-away', 'Grace'],
    ['orchard-long', 'Luca'],
  ] as const;
  for (const [key, name] of looked) {
    await panel.open(key);
    await expect(panel.root).toContainText(`Nothing is kept about ${name}`);
    await expect(panel.card()).toHaveCount(0);
    await expect(panel.history()).toHaveCount(0);
  }
  for (const key of ['depot-crowd', 'team-rota'] as const) {
    await panel.open(key);
    await expect(panel.root).toContainText('Colleagues and larger groups are left out here.');
    await expect(panel.root.getByRole('tab')).toHaveCount(0);
    await expect(panel.button('2 weeks')).toHaveCount(0);
  }
  expect(await mayI.facts()).toEqual([]);
  expect(await mayI.table('people')).toEqual([]);
  expect(await mayI.table('words')).toEqual([]);

  // Who is chosen all the same is there from then on, and nobody else.
  await panel.open('depot-crowd');
  await menu.open();
  await menu.person('Kofi Mensah').click();
  await menu.person('Wen Zhao').click();
  await menu.item('1 week').click();
  await expect(panel.root.getByRole('heading', { level: 2 })).toHaveText('Kofi Mensah');
  await expect(panel.dues()).toHaveCount(1);
  await expect(panel.root.getByRole('tab')).toHaveCount(0);
  expect(await mayI.facts('contact-added')).toHaveLength(1);
});

test('the panel: where things stand with its quote, notes, history, undo', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const panel = new Panel(gmail);
  await panel.open('ana-proposal');
  await expect.poll(async () => (await mayI.table('sightings')).length).toBe(1);
  const sighted = await mayI.table('sightings');
  await panel.note().fill('Prefers the morning.\nHas two sons.');
  await panel.note().press('Control+Enter');
  await expect(panel.note()).toHaveValue('');
  // What shows in the panel is said to those who do not see it.
  await expect(gmail.page.locator('.may-i-corner [aria-live]')).toHaveText('Your note: saved');
  await expect(panel.card()).toContainText('In conversation. Nothing agreed yet.');
  await expect(panel.card()).toContainText('please give me two weeks');
  await expect(panel.card()).toContainText(/Ana Oliveira, \w+ \d+ \w+, 16:42/);
  await expect(panel.card()).not.toContainText('+351');
  await expect(panel.history().filter({ hasText: 'You noted' })).toContainText('Has two sons.');
  await expect(panel.history().filter({ hasText: 'Ana wrote' })).toContainText('two weeks');

  await panel.button('1 week').click();
  await expect(panel.dues()).toHaveCount(1);
  await panel.undo('You set a follow-up').click();
  await expect(panel.dues()).toHaveCount(0);
  await expect(panel.history().filter({ hasText: 'You set a follow-up' })).toContainText(
    'taken back',
  );
  // A mail that was seen is nothing the user did.
  await expect(panel.undo('Ana wrote')).toHaveCount(0);
  await panel.undo('You noted').click();
  await expect(panel.root).toContainText('Nothing is kept about Ana yet.');
  const [note] = await mayI.facts('note-added');
  expect(await saidWith(mayI, note!)).toEqual({ note: 'Prefers the morning.\nHas two sons.' });
  // That the ledger changed is no look at the conversation.
  expect(await mayI.table('sightings')).toEqual(sighted);
});

test('two tabs show the same at once; a second account keeps its own threads', async ({
  openGmail,
  mayI,
}) => {
  const [first, second] = [await openGmail(), await openGmail()];
  const [here, there] = [new Panel(first), new Panel(second)];
  await there.open('priya-budget');
  // A tab that lies behind is drawn once a second.
  await first.page.bringToFront();
  await here.open('priya-budget');
  await here.button('Call me on…').click();
  await here.date('Call on which day?').fill('in six months');
  await here.date('Call on which day?').press('Enter');
  for (const panel of [here, there]) {
    await expect(panel.card()).toContainText('Priya asked to hear from you from');
    await expect(panel.dues()).toContainText('Priya asked for a call');
  }
  const side = await openGmail({ account: 1 });
  const panel = new Panel(side);
  await panel.open('side-priya-workshop');
  await first.page.bringToFront();
  await here.button('1 month').click();
  await expect(here.dues()).toHaveCount(2);
  await expect(panel.card()).toBeVisible();
  await expect(panel.history().filter({ hasText: 'You set a follow-up' })).toHaveCount(1);
  await side.page.bringToFront();
  await panel.button('2 days').click();
  for (const one of [here, there, panel]) await expect(one.dues()).toHaveCount(3);
  expect(await mayI.facts('contact-added')).toHaveLength(1);
  const set = await mayI.facts('follow-up-set');
  expect(set.map(({ body }) => body['thread'])).toEqual([
    first.threadId('priya-budget'),
    side.threadId('side-priya-workshop'),
  ]);
  await second.page.bringToFront();
  await there.undo('Priya asked for a call').click();
  for (const one of [here, there, panel]) await expect(one.dues()).toHaveCount(2);
});
