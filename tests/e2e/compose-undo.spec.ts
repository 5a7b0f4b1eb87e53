import type { AgendaRow } from '../../lib/store/agenda-row.ts';
import { ComposePage, kinds, recorded, spoken } from './support/compose-page.ts';
import { on, workingDayIn } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import type { MayI } from './support/may-i.ts';

/* Sends that fail or are taken back, a worker that is killed, a disk that is full. */

const BO = 'bo@pine.example';
const begun = { to: BO, subject: 'Kiln', text: 'Hello Bo.' };
const said = (days = 14) => `If no reply by ${spoken(workingDayIn(days))}`;

/** Who is on the list of contacts. */
async function listed(mayI: MayI): Promise<string[]> {
  const rows = await mayI.table<{ email: string; sort?: string }>('people');
  return rows.filter((row) => row.sort !== undefined).map((row) => row.email);
}

/** What is due, as the queue has it. */
const due = (mayI: MayI) => mayI.table<AgendaRow>('agenda');

test('a refused send keeps nothing but the choice, and the second is kept once', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const mail = await ComposePage.begin(gmail, begun);
  await mail.choose('in two weeks');
  await mail.choose('1 week');
  gmail.mailbox.failNextSend();
  await mail.send.click();
  await expect(page.getByText(mail.words.sendFailed)).toBeVisible();
  await expect(mail.line(said(7))).toBeVisible();
  await expect(mail.line('Asking')).toBeVisible();
  expect(await mayI.facts()).toEqual([]);
  await mail.send.click();
  await expect(page.getByText(`${said(7)}: saved`)).toBeVisible();
  await recorded(mayI, 'follow-up-set');
  expect(await kinds(mayI)).toEqual([
    'contact-added',
    'follow-up-set',
    'permission-asked',
    'touch-made',
  ]);
  const [sent] = gmail.mailbox.sent();
  for (const kind of ['touch-made', 'permission-asked', 'follow-up-set']) {
    expect((await mayI.facts(kind))[0]?.body).toMatchObject({ message: sent?.id });
  }
});

test('a send taken back in Gmail is void; its choice is back and is kept when sent again', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const mail = await ComposePage.begin(gmail, begun);
  await mail.choose('2 weeks');
  await mail.send.click();
  await page.getByRole('link', { name: mail.words.undo }).click();
  await expect(mail.line()).toHaveText(said());
  const [voided] = await recorded(mayI, 'act-voided');
  const [first] = await mayI.facts('follow-up-set');
  expect(voided?.body).toMatchObject({ of: first?.act });
  expect(await due(mayI)).toEqual([]);
  expect(await listed(mayI)).toEqual([]);

  await mail.send.click();
  const set = await recorded(mayI, 'follow-up-set', 2);
  const [sent] = gmail.mailbox.sent();
  const again = set.find(({ act }) => act !== first?.act);
  const touches = await mayI.facts('touch-made');
  expect(touches.filter(({ act }) => act === again?.act)).toHaveLength(1);
  expect(touches).toHaveLength(2);
  expect(await due(mayI)).toMatchObject([
    { entry: again?.id, email: BO, day: workingDayIn(14), message: sent?.id },
  ]);
  expect(await listed(mayI)).toEqual([BO]);
  expect(await mayI.facts('act-voided')).toHaveLength(1);

  // A mail that meant nothing is taken back without a word of ours.
  const plain = await ComposePage.begin(gmail, { to: 'cara@fern.example', subject: 'Plain' });
  await plain.send.click();
  await page.getByRole('link', { name: mail.words.undo }).click();
  await expect(plain.clock).toBeVisible();
  await plain.choose('1 week');
  await plain.send.click();
  await recorded(mayI, 'follow-up-set', 3);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await mayI.facts('act-voided')).toHaveLength(1);
});

test('the worker may be killed after the choice and right before Gmail says sent', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const mail = await ComposePage.begin(gmail, begun);
  await mail.openMenu();
  await mayI.killWorker();
  await mail.dateField().fill('in ten days');
  await gmail.page.keyboard.press('Enter');
  await expect(mail.line()).toHaveText(`If no reply by ${spoken(workingDayIn(10))}`);
  await mail.choose('in two weeks');
  await mayI.killWorker();
  const release = gmail.mailbox.delayNextSend();
  await mail.send.click();
  await expect(gmail.page.getByText(mail.words.sending)).toBeVisible();
  await mayI.inWorker(() => true, null);
  await mayI.killWorker();
  release();
  const [set] = await recorded(mayI, 'follow-up-set');
  expect(set?.body['due']).toMatchObject(on(workingDayIn(10)));
  const [ask] = await recorded(mayI, 'permission-asked');
  expect(ask?.body['due']).toMatchObject(on(workingDayIn(14)));
  expect(await kinds(mayI)).toHaveLength(4);
});

test('on a full disk it says “not saved”, keeps what was chosen and tries again', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const { page } = gmail;
  const mail = await ComposePage.begin(gmail, begun);
  await mail.choose('2 weeks');
  await mayI.inWorker(() => {
    const none = () => Promise.resolve({ quota: 1000, usage: 1000 });
    Object.assign(navigator.storage, { estimate: none });
  }, null);
  await mail.send.click();
  const notice = page.getByRole('alert').filter({ hasText: `${said()}: not saved.` });
  await expect(notice).toContainText('The disk is full.');
  const again = notice.getByRole('button', { name: 'Try again' });
  await again.click();
  await expect(notice).toBeVisible();
  expect(await mayI.facts()).toEqual([]);
  await mayI.inWorker(() => Reflect.deleteProperty(navigator.storage, 'estimate'), null);
  await again.click();
  await expect(page.getByText(`${said()}: saved`)).toBeVisible();
  await expect(notice).toHaveCount(0);
  await recorded(mayI, 'follow-up-set');

  // What was kept at the second try is taken back all the same.
  await page.getByRole('link', { name: mail.words.undo }).click();
  await expect(mail.line()).toHaveText(said());
  await recorded(mayI, 'act-voided');
  expect(await due(mayI)).toEqual([]);
});
