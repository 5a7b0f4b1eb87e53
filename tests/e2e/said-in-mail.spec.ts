import { nextWorkingDay } from '../../lib/time/working-days.ts';
import { addDays, weekday } from '../../lib/time/local-day.ts';
import type { AgendaRow } from '../../lib/store/agenda-row.ts';
import { ComposePage, recorded, spoken } from './support/compose-page.ts';
import { today } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';
import type { MayI } from './support/may-i.ts';
import { saidWith, toast } from './support/panel-page.ts';

/* What a mail promises and asks is noted once it is sent. */

const bo = { email: 'bo@pine.example', name: 'Bo Pine' };
/** Tuesday of the calendar week after this one. */
const tuesday = addDays(today(), 9 - weekday(today()));
const dated = `${Number(tuesday.slice(8))} ${new Date(`${tuesday}T12:00Z`).toLocaleString('en', { month: 'long', timeZone: 'UTC' })}`;
const PROMISE = `I'll call you on Tuesday ${dated} at 10.`;
const note = (mayI: MayI) =>
  mayI.command({ do: 'add-note', person: bo, place: {}, note: 'Met at the fair.' });
const agenda = async (mayI: MayI) =>
  (await mayI.table<AgendaRow>('agenda')).map(({ day, kind }) => `${day} ${kind}`);

test('a date given to a contact is kept with its words, and taken back in one click', async ({
  openGmail,
  mayI,
}) => {
  await note(mayI);
  const gmail = await openGmail();
  const mail = await ComposePage.begin(gmail, {
    to: bo.email,
    subject: 'Kiln',
    text: `Thank you, Bo. ${PROMISE}`,
  });
  await mail.send.click();
  await expect(toast(gmail)).toContainText(`You promised ${spoken(tuesday)}`);
  const [owed] = await recorded(mayI, 'owed-set');
  expect(owed?.body).toMatchObject({ due: { day: tuesday, time: '10:00' }, channel: 'call' });
  expect((await saidWith(mayI, owed!))['quote']).toContain("I'll call you on Tuesday");
  expect(await agenda(mayI)).toEqual([`${tuesday} owed`]);
  await toast(gmail).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => agenda(mayI)).toEqual([]);
  // The mail itself was sent all the same.
  expect(await mayI.facts('touch-made')).toHaveLength(1);
});

test('for somebody who is not kept it is offered, and nothing is written before', async ({
  openGmail,
  mayI,
}) => {
  const gmail = await openGmail();
  const mail = await ComposePage.begin(gmail, { to: bo.email, subject: 'Kiln', text: PROMISE });
  await mail.send.click();
  const keep = toast(gmail).getByRole('button', { name: 'Keep' });
  await expect(keep).toBeVisible();
  expect(await mayI.facts()).toEqual([]);
  await keep.click();
  await recorded(mayI, 'owed-set');
  expect((await mayI.facts('contact-added'))[0]?.body).toMatchObject({ origin: 'promise' });
});

test('a permission asked in free words is kept for a contact', async ({ openGmail, mayI }) => {
  await note(mayI);
  const gmail = await openGmail();
  const text = 'Would it be ok if I checked back with you in two weeks?';
  const mail = await ComposePage.begin(gmail, { to: bo.email, subject: 'Kiln', text });
  await mail.send.click();
  const [asked] = await recorded(mayI, 'permission-asked');
  const day = nextWorkingDay(addDays(today(), 14), [1, 2, 3, 4, 5]);
  expect(asked?.body).toMatchObject({ due: { day } });
  await expect(toast(gmail)).toContainText(`Asking for around ${spoken(day)}`);
});

test('a send taken back in Gmail takes its promise with it', async ({ openGmail, mayI }) => {
  await note(mayI);
  const gmail = await openGmail();
  const mail = await ComposePage.begin(gmail, { to: bo.email, subject: 'Kiln', text: PROMISE });
  await mail.send.click();
  await recorded(mayI, 'owed-set');
  await gmail.page.getByRole('link', { name: mail.words.undo }).click();
  await recorded(mayI, 'act-voided', 2);
  expect(await agenda(mayI)).toEqual([]);
});

test('words that only look like a promise say nothing', async ({ openGmail, mayI }) => {
  await note(mayI);
  const gmail = await openGmail();
  const text = `You said you would call on Tuesday ${dated}. The demo is on Thursday at 2pm.`;
  const mail = await ComposePage.begin(gmail, { to: bo.email, subject: 'Kiln', text });
  await mail.send.click();
  await recorded(mayI, 'touch-made');
  await mayI.remindersDone();
  expect(await mayI.facts('owed-set')).toEqual([]);
});
