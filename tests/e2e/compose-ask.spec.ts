import { askSentence, ComposePage, kinds, recorded, spoken } from './support/compose-page.ts';
import { on, workingDayIn } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';

/* Asking permission in a mail: the sentence at the cursor, and what is kept of it when sent. */

const ANA = { email: 'ana.oliveira@portofrio.example', name: 'Ana Oliveira' };
const BO = 'bo@pine.example';
const CY = 'cy@elm.example';

test('the sentence goes to the cursor; a freely edited one is kept as it was sent', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const subject = 'In the middle';
  const mail = await ComposePage.begin(gmail, {
    to: ANA.email,
    subject,
    text: 'Thanks for today. Best, Sam',
  });
  for (let left = 'Best, Sam'.length; left > 0; left -= 1) await page.keyboard.press('ArrowLeft');
  await mail.choose('in two weeks');
  const asked = workingDayIn(14);
  const sentence = askSentence('in two weeks', asked);
  await expect(mail.body).toHaveText(`Thanks for today. ${sentence} Best, Sam`);
  await expect(mail.line()).toHaveText(`Asking for around ${spoken(asked)}`);
  await expect(mail.body).toBeFocused();
  // What is typed next follows the sentence.
  await page.keyboard.type('Truly. ');
  await expect(mail.body).toHaveText(new RegExp(`stand\\? ?Truly\\. ?Best, Sam$`));

  const other = workingDayIn(24);
  await mail.replace(spoken(asked, true), spoken(other, true));
  await mail.choose('1 week');
  await expect(mail.line()).toHaveCount(2);
  expect(await mayI.facts()).toEqual([]);
  await mail.send.click();
  const [ask] = await recorded(mayI, 'permission-asked');
  const [sent] = gmail.mailbox.sent();
  const where = { thread: sent?.threadId, message: sent?.id };
  expect(ask?.body).toMatchObject({ purpose: 'follow-up', due: on(other), ...where });
  expect((await mayI.facts('follow-up-set'))[0]?.body).toMatchObject({
    due: on(workingDayIn(7)),
    ...where,
  });
  expect((await mayI.facts('touch-made'))[0]?.body).toMatchObject({ kind: 'ask', ...where });
  const quotes = await mayI.table<{ entry: string; words: { quote?: string } }>('words');
  expect(quotes.find(({ entry }) => entry === ask?.id)?.words.quote).toBe(
    sentence.replace(spoken(asked, true), spoken(other, true)),
  );

  const second = await ComposePage.begin(gmail, { to: BO, subject: 'Interval', text: 'Bo!' });
  await second.choose('in a week');
  const span = `in a week, around ${spoken(workingDayIn(7), true)}, to see where things stand`;
  await second.replace(`if I followed up ${span}`, 'if I called you in ten days');
  await second.send.click();
  const all = await recorded(mayI, 'permission-asked', 2);
  const again = all.find(({ id }) => id !== ask?.id);
  expect(again?.body['due']).toMatchObject(on(workingDayIn(10)));

  const third = await ComposePage.begin(gmail, { to: CY, subject: 'To pick', text: 'Cy!' });
  await third.clock.click();
  await page.getByLabel('With answers to pick').check();
  await page.getByRole('menuitem', { name: 'in two weeks' }).click();
  const links = third.body.getByRole('link');
  await expect(links).toHaveText([
    `Yes, around ${spoken(asked, true)}`,
    'Later, please',
    'Please don’t',
  ]);
  const morning = workingDayIn(1);
  await third.openMenu();
  await page.getByRole('menuitem', { name: `In the morning ${spoken(morning)}` }).click();
  await expect(third.line().last()).toHaveText(
    `You say you will try again ${spoken(morning)}, morning`,
  );
  await third.send.click();
  await recorded(mayI, 'permission-asked', 3);
  const html = gmail.mailbox.sent().find((it) => it.subject === 'To pick')?.html ?? '';
  const [owed] = await recorded(mayI, 'owed-set');
  expect(owed?.body).toMatchObject({ due: { ...on(morning), part: 'morning' } });
  expect(
    html.match(/href="mailto:sam@maplefield\.example\?subject=Re%3A%20To%20pick&/g),
  ).toHaveLength(3);
});

test('in an answer: a deleted sentence asks nothing, the open question asks without a day', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  await gmail.openThread('hannah-waiting');
  const thread = gmail.threadId('hannah-waiting');
  const answer = await ComposePage.answer(gmail);
  await page.keyboard.type('One thing more.');
  await answer.choose('in a month');
  const sentence = askedIn(await answer.body.innerText());
  await expect(answer.line()).toHaveText(/^Asking for around/);
  await answer.replace(` ${sentence}`, '');
  await expect(answer.body).toHaveText('One thing more.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => gmail.mailbox.sent()).toHaveLength(1);
  expect(gmail.mailbox.sent()[0]?.html).not.toContain('all right');
  await expect(answer.region).toHaveCount(0);

  const second = await ComposePage.answer(gmail);
  await page.keyboard.type('Forgot to ask:');
  await second.choose('Ask when would be a good time');
  const question = 'When would be a good time for me to get back to you?';
  await expect(second.body).toHaveText(`Forgot to ask: ${question}`);
  await expect(second.line()).toHaveText('Asking when would be good');
  await page.keyboard.press('Control+Enter');
  const [ask] = await recorded(mayI, 'permission-asked');
  const sent = gmail.mailbox.sent().at(-1);
  expect(ask?.body).toMatchObject({ purpose: 'follow-up', thread, message: sent?.id });
  expect(ask?.body['due']).toBeUndefined();
  // Nothing is there of the first: nobody had been chosen by it.
  expect(await kinds(mayI)).toEqual(['contact-added', 'permission-asked', 'touch-made']);
  const words = await mayI.table<{ words: { quote?: string } }>('words');
  expect(words.map((row) => row.words.quote).filter(Boolean)).toEqual([
    expect.stringContaining(question),
  ]);
});

/** The sentence that stands in an answer, to be selected as a whole. */
function askedIn(body: string): string {
  const found = /Would it be all right .*\?/.exec(body.replaceAll('\u00a0', ' '))?.[0];
  if (!found) throw new Error(`no sentence in "${body}"`);
  return found;
}

test('asking is not offered while a day of theirs stands', async ({ openGmail, mayI }) => {
  await mayI.command({
    do: 'record-answer',
    person: ANA,
    place: {},
    answer: { is: 'not-then', due: on(workingDayIn(20)) },
  });
  const gmail = await openGmail();
  const mail = await ComposePage.begin(gmail, { to: ANA.email, subject: 'Ana' });
  await mail.openMenu();
  await expect(mail.choice('2 weeks')).toBeVisible();
  await expect(gmail.page.getByRole('menu', { name: 'Ask permission' })).toHaveCount(0);
  await gmail.page.keyboard.press('Escape');
  await expect(mail.body).toBeFocused();
  const other = await ComposePage.begin(gmail, { to: BO, subject: 'Bo' });
  await other.openMenu();
  await expect(gmail.page.getByRole('menu', { name: 'Ask permission' })).toBeVisible();
});
