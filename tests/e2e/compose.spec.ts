import { askSentence, ComposePage, kinds, recorded, spoken } from './support/compose-page.ts';
import { on, workingDayIn } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';

/* A follow-up chosen while a mail is written: what is said, what is kept, and when. */

const ANA = 'ana.oliveira@portofrio.example';
const BO = 'bo@pine.example';
const CARA = 'cara@fern.example';

test('chosen beside Send, it is kept for everyone in To, once Gmail says sent', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const to = `${ANA}, ${BO}`;
  const mail = await ComposePage.begin(gmail, { to, cc: CARA, subject: 'Kiln', text: 'Hello.' });
  await mail.choose('2 weeks');
  const day = workingDayIn(14);
  const said = `If no reply by ${spoken(day)}`;
  await expect(mail.line()).toHaveText(said);
  await expect(mail.body).toBeFocused();

  const release = gmail.mailbox.delayNextSend();
  await mail.send.click();
  await expect(gmail.page.getByText(mail.words.sending)).toBeVisible();
  expect(await mayI.facts()).toEqual([]);
  release();
  await expect(gmail.page.getByText(`${said}: saved`)).toBeVisible();

  const [sent] = gmail.mailbox.sent();
  const where = { thread: sent?.threadId, message: sent?.id };
  const set = await recorded(mayI, 'follow-up-set', 2);
  const touches = await recorded(mayI, 'touch-made', 2);
  const added = await recorded(mayI, 'contact-added', 2);
  expect(await mayI.facts()).toHaveLength(6);
  for (const { body } of set) {
    expect(body).toMatchObject({ ...where, due: on(day), condition: 'no-reply' });
  }
  for (const { body } of touches) {
    expect(body).toMatchObject({ ...where, direction: 'out', channel: 'email', kind: 'first' });
  }
  expect(new Set([...set, ...touches, ...added].map(({ act }) => act)).size).toBe(1);
  const rows = await mayI.table<{ words: { emails?: string[]; name?: string } }>('words');
  const named = rows.map(({ words }) => words).filter(({ emails }) => emails);
  expect(named).toHaveLength(2);
  expect(named).toContainEqual({ emails: [ANA], name: 'Ana Oliveira' });
  // An address is no name.
  expect(named).toContainEqual({ emails: [BO] });
});

test('by keyboard alone, with a typed date and an address that is no chip yet', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const mail = await ComposePage.begin(gmail, { subject: 'Kiln', text: 'Hello Bo.' });
  await page.keyboard.press('Tab');
  await expect(mail.send).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(mail.clock).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mail.choice('2 days')).toBeFocused();

  // Typing on a choice types a date.
  await page.keyboard.type('in ten fortnights of no month');
  await expect(page.getByText('No date could be read.')).toBeVisible();
  await page.keyboard.press('Enter');
  await mail.dateField().fill('1 March 2020');
  await expect(page.getByText('That day is past.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(mail.line()).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(mail.dateField()).toHaveValue('');
  await page.keyboard.type('in ten days');
  const day = workingDayIn(10);
  await expect(page.getByRole('button', { name: spoken(day, true) })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(mail.line()).toHaveText(`If no reply by ${spoken(day)}`);

  await mail.openMenu();
  await page.keyboard.type('next Thursday 3pm');
  await page.keyboard.press('Enter');
  await expect(mail.line()).toHaveText(/^If no reply by Thu .*, 15:00$/);
  expect(await mayI.facts()).toEqual([]);

  await mail.to.pressSequentially(BO);
  await page.keyboard.press('Control+Enter');
  const [set] = await recorded(mayI, 'follow-up-set');
  const due = set?.body['due'] as { day: string; time: string };
  expect(due.time).toBe('15:00');
  expect(new Date(`${due.day}T12:00Z`).getUTCDay()).toBe(4);
  expect(due.day > workingDayIn(0)).toBe(true);
  const words = await mayI.table<{ words: { emails?: string[] } }>('words');
  expect(words.map((row) => row.words.emails).filter(Boolean)).toEqual([[BO]]);
  expect(gmail.mailbox.sent()).toMatchObject([{ to: [{ email: BO }] }]);
});

test('in an answer: our keys are not Gmail’s, and Send & Archive counts as sent', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  await gmail.openThread('hannah-waiting');
  const id = gmail.threadId('hannah-waiting');
  const labels = () => gmail.mailbox.threads().find((it) => it.id === id)?.labels;
  const before = labels();
  expect(before).toContain('inbox');
  const answer = await ComposePage.answer(gmail);
  await page.keyboard.type('One more thing, Hannah.');
  await answer.openMenu();
  const at = page.url();
  await page.keyboard.type('e#cjkxs/u');
  await expect(answer.dateField()).toHaveValue('e#cjkxs/u');
  await expect(page.getByText('No date could be read.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(page.url()).toBe(at);
  expect(labels()).toEqual(before);
  await answer.dateField().fill('');
  await answer.choice('1 week').click();
  await expect(answer.line()).toBeVisible();

  await page.getByRole('button', { name: answer.words.sendArchive }).click();
  const [set] = await recorded(mayI, 'follow-up-set');
  const [sent] = gmail.mailbox.sent();
  expect(sent?.threadId).toBe(id);
  expect(set?.body).toMatchObject({ thread: id, message: sent?.id, due: on(workingDayIn(7)) });
  expect((await recorded(mayI, 'touch-made'))[0]?.body).toMatchObject({ reply: true });
  await expect.poll(labels).not.toContain('inbox');
});

test('clicked away, it is not kept; the last choice is remembered for each account', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const first = await ComposePage.begin(gmail, { to: ANA, subject: 'Away', text: 'Hello Ana.' });
  await first.choose('1 month');
  await first.choose('in a month');
  await first.region.getByRole('button', { name: /^Remove: If no reply/ }).click();
  await expect(first.line('If no reply')).toHaveCount(0);
  await first.region.getByRole('button', { name: /^Remove: Asking/ }).click();
  await expect(first.line()).toHaveCount(0);
  await first.send.click();
  await expect(page.getByText(first.words.messageSent)).toBeVisible();

  // What is recorded next shows that nothing was recorded for the first.
  const second = await ComposePage.begin(gmail, { to: BO, subject: 'Kept', text: 'Hello Bo.' });
  await second.openMenu();
  await expect(second.choice('1 month')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await recorded(mayI, 'follow-up-set');
  expect(await kinds(mayI)).toEqual(['contact-added', 'follow-up-set', 'touch-made']);

  await page.reload();
  await gmail.ready();
  const third = await ComposePage.begin(gmail, { subject: 'Again' });
  await third.openMenu();
  await expect(third.choice('1 month')).toBeFocused();
  const preview = page.getByText('Would it be all right');
  await expect(preview).toContainText('in a month');
  const side = await openGmail({ account: 1 });
  const other = await ComposePage.begin(side, { subject: 'Elsewhere' });
  await other.openMenu();
  await expect(other.choice('2 days')).toBeFocused();
  await expect(side.page.getByText('Would it be all right')).toContainText('in two weeks');
});

test('several mails keep their choices apart, closed and opened again too', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const a = await ComposePage.begin(gmail, { to: ANA, subject: 'First', text: 'Hello Ana.' });
  await a.choose('1 week');
  const b = await ComposePage.begin(gmail, { to: BO, subject: 'Second', text: 'Hello Bo.' });
  await b.choose('1 month');
  const week = `If no reply by ${spoken(workingDayIn(7))}`;
  await expect(a.line()).toHaveText(week);
  await expect(b.line()).not.toHaveText(week);

  await a.region.getByRole('button', { name: a.words.saveAndClose }).click();
  await expect(a.region).toHaveCount(0);
  await b.region.getByRole('button', { name: b.words.discard }).click();
  await expect(page.getByText(b.words.draftDiscarded)).toBeVisible();
  const c = await ComposePage.begin(gmail, { to: CARA, subject: 'Third', text: 'Hello Cara.' });
  await expect(c.line()).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(c.region).toHaveCount(0);

  await page.getByRole('link', { name: a.words.drafts }).click();
  await page.getByRole('row', { name: /First/ }).click();
  await expect(a.line()).toHaveText(week);
  await a.send.click();
  const [set] = await recorded(mayI, 'follow-up-set');
  expect(set?.body['due']).toMatchObject(on(workingDayIn(7)));
  expect(await kinds(mayI)).toEqual(['contact-added', 'follow-up-set', 'touch-made']);
  const words = await mayI.table<{ words: { emails?: string[] } }>('words');
  expect(words.map((row) => row.words.emails).filter(Boolean)).toEqual([[ANA]]);
});

test('what is sent is what was written, to the letter, and the sentence where it was put', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const begun = async (subject: string) => {
    const mail = await ComposePage.begin(gmail, { to: ANA, subject, text: 'Hello Ana,' });
    await page.keyboard.press('Enter');
    await page.keyboard.type('the ');
    await page.keyboard.press('Control+B');
    await page.keyboard.type('gates & <doors>');
    await page.keyboard.press('Control+B');
    await page.keyboard.type('  are done.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Sam');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    return mail;
  };
  const sentHtml = async (count: number) => {
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => gmail.mailbox.sent()).toHaveLength(count);
    return gmail.mailbox.sent().at(-1)?.html ?? '';
  };
  await begun('Control');
  const control = await sentHtml(1);
  expect(control).toContain('<b>gates &amp; &lt;doors&gt;</b>');

  const followed = await begun('Followed');
  await followed.choose('2 weeks');
  expect(await sentHtml(2)).toBe(control);

  const asked = await begun('Asked');
  await asked.choose('in two weeks');
  await expect(asked.line(/^Asking/)).toBeVisible();
  const sentence = askSentence('in two weeks', workingDayIn(14));
  expect(await sentHtml(3)).toBe(control.replace('are done.', `are done. ${sentence}`));
  await recorded(mayI, 'permission-asked');
});
