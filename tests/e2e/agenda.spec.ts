import type { Page } from '@playwright/test';
import type { UsefulRow, WaitingRow } from '../../lib/store/beside-rows.ts';
import { addDays } from '../../lib/time/local-day.ts';
import { expectAccessible } from './support/accessible.ts';
import { recorded, spoken } from './support/compose-page.ts';
import { aheadTo, on, today } from './support/days.ts';
import { expect, test } from './support/fixtures.ts';

/* What the popup lists beside the dates, and how a promise is moved. */

const bo = { email: 'bo@pine.example', name: 'Bo Pine' };
const ana = { email: 'ana@quinta.example', name: 'Ana Quinta' };
const hannah = { email: 'hannah.weiss@weissbakery.example', name: 'Hannah Weiss' };
const thread = '18c0ffee00000001';
const section = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });

test('who waits and what could be useful stand beside the dates, and are closed by what is done', async ({
  mayI,
}) => {
  await mayI.ask('setPolicy', { weekAim: 4 });
  // Bo was met, so thanks are in place the next working day; Ana wrote and waits from then on.
  const met = { direction: 'out', channel: 'visit', outcome: 'spoke' } as const;
  await mayI.command({ do: 'record-touch', person: bo, place: {}, ...met });
  await mayI.command({ do: 'add-note', person: ana, place: {}, note: 'Met at the fair.' });
  const message = { thread, message: '18c0ffee00000002' };
  const at = new Date().toISOString();
  await mayI.command({ do: 'message-seen', from: ana, place: message, at });
  const popup = await mayI.open('popup.html');
  await expect(popup.getByText('Nobody is waiting for you.')).toBeVisible();

  const [thanks] = await mayI.table<UsefulRow>('useful');
  const [word] = await mayI.table<WaitingRow>('waiting');
  const day = [thanks?.day ?? '', word?.from ?? ''].toSorted().at(-1) ?? '';
  expect(day > today()).toBe(true);
  await mayI.setClockAhead(aheadTo(day, '10:00'));
  const waiting = section(popup, 'Waiting for you');
  const useful = section(popup, 'Could be useful');
  await expect(waiting.getByText(/Ana wrote on .* and has no answer yet/)).toBeVisible();
  await expect(useful.getByText('Say thank you')).toBeVisible();
  await expect(useful.getByText(/We met on/)).toBeVisible();
  await expect(popup.getByText('nothing due')).toBeVisible();
  expect(await mayI.badge()).toBe('');
  await expectAccessible(popup);

  // Put off and taken back; then what happened closes it by itself, and counts for the week.
  await useful.getByRole('button', { name: /Bo Pine/ }).click();
  await useful.getByRole('button', { name: 'No thanks' }).click();
  await expect(useful).toHaveCount(0);
  await popup.keyboard.press('u');
  await expect(useful).toBeVisible();
  await useful.getByRole('button', { name: /Bo Pine/ }).click();
  await popup.keyboard.press('c');
  await popup.getByRole('button', { name: 'Spoke', exact: true }).click();
  await popup.getByRole('button', { name: 'Add it' }).click();
  await expect(useful).toHaveCount(0);
  await expect(popup.getByText('This week: 1 of 4 people reached')).toBeVisible();

  await waiting.getByRole('button', { name: /Ana Quinta/ }).click();
  await popup.keyboard.press('e');
  await expect(waiting).toHaveCount(0);
  await recorded(mayI, 'follow-up-done');
});

test('a promise is moved by the line that says so, from the popup into the answer, and they know once it is sent', async ({
  mayI,
  openGmail,
}) => {
  const gmail = await openGmail();
  const place = { thread: gmail.threadId('hannah-waiting'), subject: 'Flour deliveries' };
  const promises = [{ quote: 'I will send it on Friday.', due: on(today()) }];
  await mayI.command({ do: 'record-said', people: [hannah], place, promises });
  const popup = await mayI.open('popup.html');
  await expect(popup.getByText(/You said: “I will send it/)).toBeVisible();
  await popup.keyboard.press('b');
  await popup.getByRole('button', { name: /Tomorrow/ }).click();
  const to = addDays(today(), 1);
  const line = `I said ${spoken(today(), true)}; may I make it ${spoken(to, true)}?`;
  await expect(popup.getByText(line)).toBeVisible();
  await popup.getByRole('button', { name: 'Move it and write so' }).click();

  const answer = await gmail.writing();
  await expect(answer.body).toContainText(line);
  const [row] = await mayI.table<{ untold?: true; day: string }>('agenda');
  expect(row).toMatchObject({ untold: true, day: to });
  await answer.send.click();
  const [moved] = await recorded(mayI, 'date-moved');
  expect(moved?.body).toMatchObject({ due: { day: to } });
  await expect(popup.getByText(/counts on/)).toHaveCount(0);
});
